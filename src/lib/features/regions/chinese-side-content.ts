import { m } from '#messages';
import { formatRecordsCsv } from '$lib/figures/csv';
import { atlas } from '$lib/core/data/atlas';
import { selectPartnerProvinces, type ProvinceInYear } from '$lib/core/data/explore/chinese-side';
import { isOpenAtYearEnd, isRussianCentre } from '$lib/core/data/explore/institute-years';
import type { ExploreTables, StudentPlace } from '$lib/core/data/explore/types';
import { QUALITY_LABELS, describeBound } from '$lib/text/quality-labels';
import type { Institute } from '$lib/core/data/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { getEvidenceQuality } from '$lib/core/domain/quality';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { joinCommas } from '$lib/text/lists';
import { formatCount } from '$lib/text/numbers';
import { INSTITUTE_KIND_LABELS } from '$lib/text/kind-labels';

/** Sites with Chinese partners in a province, in the order of its partners. */
export function listProvinceSites({ partners }: ProvinceInYear) {
	return partners.flatMap(({ name, city, institutes }) =>
		institutes.map((site) => ({ site, partner: name, city }))
	);
}

/** Provinces by country: the sites of each pair at the end of a year, most first. */
export function listProvinceRows(tables: ExploreTables, year: number) {
	return selectPartnerProvinces(tables, null, year).map((province) => {
		const sites = listProvinceSites(province);
		return {
			province,
			total: sites.length,
			byCountry: COUNTRY_CODES.map((country) => ({
				country,
				sites: sites.filter(({ site }) => site.country === country)
			}))
		};
	});
}

/** A row for each site and its partner, as in the table of the page. */
export const formatPartnersCsv = (tables: ExploreTables, year: number): string =>
	formatRecordsCsv(
		listProvinceRows(tables, year).flatMap(({ province, byCountry }) =>
			byCountry.flatMap(({ country, sites }) =>
				sites.map(({ site, partner, city }) => ({
					...{ province: province.names.en, year, country, kind: site.kind, site: site.name },
					...{ partner, partner_city: city, city: site.city, unit: 'site' },
					quality: getEvidenceQuality(site.evidence),
					source_id: site.sourceId
				}))
			)
		)
	);

/** Sites set up by China that are in no province of a year: not open yet, or without a date. */
export function listSitesNotCounted(year: number): Institute[] {
	return atlas.institutes.filter((site) => !isRussianCentre(site) && !isOpenAtYearEnd(site, year));
}

/** Facts on where students are, newest first, each with its source. */
export function listPlaceFacts({ studentPlaces, sources }: ExploreTables) {
	return [...studentPlaces]
		.sort((a, b) => b.year - a.year)
		.map((fact) => ({ fact, source: sources[fact.sourceId] }));
}

/** `Confucius Institute with Lanzhou University, Lanzhou; unverified`. */
export function describePartnerSite(site: Institute, partner: string, city: string): string {
	const inputs = { kind: INSTITUTE_KIND_LABELS[site.kind], partner, city };
	return site.evidence === 'recalled'
		? m.chinese_side_partner_site_doubted({ ...inputs, quality: QUALITY_LABELS.unverified })
		: m.chinese_side_partner_site(inputs);
}

/** `Almaty, Kazakhstan; Confucius Institute`. */
export const describeSitePlace = ({ city, country, kind }: Institute): string =>
	m.chinese_side_site_place({
		city,
		name: nameCountry(country),
		kind: INSTITUTE_KIND_LABELS[kind]
	});

/** `Lanzhou, Gansu`; once if the city is its own province. */
export const describeCity = (city: string, province: string): string =>
	city === province ? city : m.chinese_side_city_province({ city, province });

/** What the facts count, by the units of the table; unknown ones stay as they are. */
const UNITS: Readonly<Record<string, string>> = {
	students: m.chinese_side_unit_students(),
	'students registered': m.chinese_side_unit_registered(),
	'citizens, mostly students': m.chinese_side_unit_citizens(),
	'students present': m.chinese_side_unit_present(),
	'citizens present, incl. students': m.chinese_side_unit_citizens_present(),
	'students (Dungan Kyrgyzstanis)': m.chinese_side_unit_dungan(),
	"percent of the province's international students": m.chinese_side_unit_percent()
};

/** `about 250 citizens, mostly students`. */
export function describePlaceFigure({ value, unit, bound, quality }: StudentPlace): string {
	const number = describeBound(bound, formatCount(value));
	const words = m.chinese_side_place_figure({ number, unit: UNITS[unit] ?? unit });
	return quality === 'unverified'
		? m.chinese_side_doubted({ words, quality: QUALITY_LABELS.unverified })
		: words;
}

/** The origin of the students of a fact, as a sentence. */
export function describeOrigins(countries: readonly CountryCode[]): string {
	return countries.length === COUNTRY_CODES.length
		? m.chinese_side_all_five()
		: m.chinese_side_origins({
				names: joinCommas(countries.map((code) => nameCountry(code)))
			});
}

/** Why a site is in no province: `opened 26 October 2024`, `no opening date found`. */
export function describeNotCounted({ opened, isAgreed, closed }: Institute): string {
	if (closed) return m.chinese_side_closed({ date: formatDate(closed) });
	const dated = isAgreed ? m.chinese_side_agreed : m.chinese_side_opened;
	return opened ? dated({ date: formatDate(opened) }) : m.chinese_side_no_opening();
}

import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { selectPartnerProvinces } from '$lib/core/data/explore/chinese-side';
import { LAST_YEAR } from '$lib/core/domain/years';
import type { SearchEntry } from '$lib/find/search';
import { nameCountry } from '$lib/text/country-names';
import { joinClauses, joinCommas } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import { namePlace, pickWorstEvidence, type Answerer, type FoundAnswer } from './found-answer';

const MOST_NAMED = 3;

/** How many Chinese institutions are partners of open institutes, and those of the most. */
export const answerPartners: Answerer = async ({ country, year: asked }) => {
	const year = asked ?? LAST_YEAR;
	const provinces = selectPartnerProvinces(await loadExplore(), country, year);
	const partners = provinces
		.flatMap((province) => province.partners)
		.sort((a, b) => b.institutes.length - a.institutes.length);
	const place = namePlace(country);
	const shared = { origin: 'counted', year } as const;
	if (partners.length === 0)
		return { ...shared, text: m.ask_no_partners({ place, year }), quality: 'none', sourceIds: [] };
	const sites = partners.flatMap(({ institutes }) => institutes);
	const names = partners
		.slice(0, MOST_NAMED)
		.map(({ name, institutes }) => m.ask_counted({ name, count: institutes.length }));
	return {
		...shared,
		text: m.ask_partners({ place, year, count: partners.length, provinces: provinces.length }),
		detail: m.ask_most_institutes({ names: joinCommas(names) }),
		quality: pickWorstEvidence(sites),
		sourceIds: sites.map(({ sourceId }) => sourceId)
	};
};

/** The institutes of a Chinese partner; its entry in the search has the id of one of them. */
export async function answerPartner({ id }: SearchEntry): Promise<FoundAnswer | null> {
	const { chineseProvinces } = await loadExplore();
	const partner = chineseProvinces
		.flatMap(({ partners }) => partners)
		.find(({ instituteIds }) => instituteIds.includes(id));
	if (!partner) return null;
	const institutes = atlas.institutes.filter((site) => partner.instituteIds.includes(site.id));
	const names = institutes
		.slice(0, MOST_NAMED)
		.map(({ name, country }) => m.ask_in({ name, place: nameCountry(country) }));
	return {
		text: m.ask_partner({ name: partner.name, count: institutes.length }),
		detail: (institutes.length > names.length ? m.ask_among : m.ask_these)({
			names: joinClauses(names)
		}),
		...{ quality: pickWorstEvidence(institutes), origin: 'counted', year: LAST_YEAR },
		sourceIds: institutes.map(({ sourceId }) => sourceId)
	};
}

import { selectPartnerProvinces, type ProvinceInYear } from '$lib/core/data/explore/chinese-side';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { atlas } from '$lib/core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '$lib/core/data/explore/institute-years';
import type { Institute } from '$lib/core/data/types';
import { COUNTRY_CODES } from '$lib/core/domain/countries';

/** Sites with Chinese partners in a province, in the order of its partners. */
export function sitesOfProvince({ partners }: ProvinceInYear) {
	return partners.flatMap(({ name, city, institutes }) =>
		institutes.map((site) => ({ site, partner: name, city }))
	);
}

/** Provinces by country: the sites of each pair at the end of a year, most first. */
export function provinceRows(tables: ExploreTables, year: number) {
	return selectPartnerProvinces(tables, null, year).map((province) => {
		const sites = sitesOfProvince(province);
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

/** Sites set up by China that are in no province of a year: not open yet, or without a date. */
export function sitesNotCounted(year: number): Institute[] {
	return atlas.institutes.filter((site) => !isRussianCentre(site) && !isOpenAtYearEnd(site, year));
}

/** Facts on where students are, newest first, each with its source. */
export function placeFacts({ studentPlaces, sources }: ExploreTables) {
	return [...studentPlaces]
		.sort((a, b) => b.year - a.year)
		.map((fact) => ({ fact, source: sources[fact.sourceId] }));
}

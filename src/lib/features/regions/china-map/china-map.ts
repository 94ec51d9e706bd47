/** The partners of sites, as the map of the Chinese side draws them: places, and lines between them. */

import { groups } from 'd3-array';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import type { LonLat } from '$lib/core/domain/geography';
import { listProvinceRows } from '../chinese-side-content';

/** The least number of sites of each class of a fill. */
export const FILL_CLASSES = [1, 2, 4] as const;

/** A partner's city joined to a city of its sites. */
export interface PartnerLine {
	from: { city: string; lonLat: LonLat };
	to: { city: string; country: CountryCode; lonLat: LonLat };
	sites: number;
	/** None of its sites was checked at its source. */
	isUnverified: boolean;
}

/** What is known at the end of a year. */
export interface ChinaMap {
	/** With a partner of an open site, most sites first; `fill` is the place of its class. */
	provinces: readonly { code: string; lonLat: LonLat; name: string; sites: number; fill: number }[];
	/** Sites in each of the five countries; those with none are left out. */
	countries: readonly { country: CountryCode; sites: number }[];
	lines: readonly PartnerLine[];
	/** Where a figure on students from the five countries was found, up to the year. */
	students: readonly { place: string; lonLat: LonLat }[];
}

const getFill = (sites: number): number =>
	FILL_CLASSES.length - 1 - FILL_CLASSES.toReversed().findIndex((least) => sites >= least);

/** @param language of the names of provinces */
export function buildChinaMap(
	tables: ExploreTables,
	year: number,
	language: 'en' | 'ru' | 'zh' | 'kk'
): ChinaMap {
	const rows = listProvinceRows(tables, year);
	const sites = rows.flatMap(({ byCountry }) => byCountry.flatMap((own) => own.sites));
	const joined = groups(
		sites.map(({ site }) => site),
		(site) => [site.partnerLonLat, site.lonLat].join()
	);
	return {
		provinces: rows.map(({ province, total }) => ({
			...{ code: province.code, lonLat: province.lonLat, sites: total },
			...{ name: province.names[language], fill: getFill(total) }
		})),
		countries: COUNTRY_CODES.map((country) => ({
			country,
			sites: sites.filter(({ site }) => site.country === country).length
		})).filter((count) => count.sites > 0),
		lines: joined.flatMap(([, own]) => {
			const [site] = own;
			// a partner without a known place is in the table below only
			if (!site?.partnerLonLat) return [];
			return {
				from: { city: site.partnerCity ?? '', lonLat: site.partnerLonLat },
				to: { city: site.city, country: site.country, lonLat: site.lonLat },
				sites: own.length,
				isUnverified: own.every(({ evidence }) => evidence === 'recalled')
			};
		}),
		students: groups(
			tables.studentPlaces.filter((fact) => fact.year <= year),
			({ lonLat }) => lonLat.join()
		).map(([, [fact]]) => ({ place: fact!.place, lonLat: fact!.lonLat }))
	};
}

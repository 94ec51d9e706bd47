import { recordsCsv } from '$lib/core/data/csv';
import { agreementsOf, placeAlignment } from '$lib/core/data/explore/alignment';
import type { Agreement } from '$lib/core/data/explore/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { PLACED_SIDES, selectSpans } from './alignment-spans';

const namesOf = (agreements: readonly Agreement[]) =>
	agreements.map(({ status }) => status).join(' ');
const sourcesOf = (agreements: readonly Agreement[]) =>
	[...new Set(agreements.map(({ sourceId }) => sourceId))].join(' ');

/** The place of each country in a year, a row for each side; none if no agreement is in force. */
export function placesCsv(agreements: Agreement[], year: number): string {
	return recordsCsv(
		COUNTRY_CODES.flatMap((country) => {
			const { russia, china } = placeAlignment({ agreements }, country, year);
			return [russia, china].map(({ step, quality, restsOn, inForce }, index) => ({
				country,
				year,
				towards: PLACED_SIDES[index]!,
				step,
				quality: quality ?? 'none',
				rests_on: namesOf(restsOn),
				held: namesOf(inForce),
				source_ids: sourcesOf(inForce)
			}));
		})
	);
}

/** The steps of a country towards a side, each with its time in years: 2013.7 is September 2013. */
export function spansCsv(
	agreements: Agreement[],
	country: CountryCode,
	side: (typeof PLACED_SIDES)[number]
): string {
	return recordsCsv(
		selectSpans({ agreements }, country, side).map(({ from, to, step, quality, restsOn }) => ({
			country,
			towards: side,
			from: Math.round(from * 100) / 100,
			to: Math.round(to * 100) / 100,
			step,
			quality: quality ?? 'none',
			rests_on: namesOf(restsOn),
			source_ids: sourcesOf(restsOn)
		}))
	);
}

/** The agreements of a country as its bars show them, a row each. */
export function agreementsCsv(agreements: Agreement[], country: CountryCode): string {
	return recordsCsv(
		agreementsOf({ agreements }, country).map((agreement) => ({
			country,
			agreement: agreement.status,
			from: agreement.fromDate,
			to: agreement.toDate,
			quality: agreement.quality,
			source_id: agreement.sourceId
		}))
	);
}

import { EDITION_NAME } from '$lib/core/data/atlas';
import { formatCsv } from '$lib/core/data/csv';
import { placeAlignment } from '$lib/core/data/explore/alignment';
import type { Agreement } from '$lib/core/data/explore/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { PLACED_SIDES, selectSpans } from './alignment-spans';

const namesOf = (agreements: readonly Agreement[]) =>
	agreements.map(({ status }) => status).join(' ');
const sourcesOf = (agreements: readonly Agreement[]) =>
	[...new Set(agreements.map(({ sourceId }) => sourceId))].join(' ');

/** Where each country stands in a year, a row for each side; none where no agreement is held. */
export function placesCsv(agreements: Agreement[], year: number): string {
	return formatCsv(
		['country', 'year', 'towards', 'step', 'quality', 'rests_on', 'held', 'source_ids', 'edition'],
		COUNTRY_CODES.flatMap((country) => {
			const { russia, china } = placeAlignment({ agreements }, country, year);
			return [russia, china].map(({ step, quality, restsOn, held }, index) => [
				country,
				year,
				PLACED_SIDES[index]!,
				step,
				quality ?? 'none',
				namesOf(restsOn),
				namesOf(held),
				sourcesOf(held),
				EDITION_NAME
			]);
		})
	);
}

/** The steps of a country towards a side, each with its time in years: 2013.7 is September 2013. */
export function spansCsv(
	agreements: Agreement[],
	country: CountryCode,
	side: (typeof PLACED_SIDES)[number]
): string {
	return formatCsv(
		['country', 'towards', 'from', 'to', 'step', 'quality', 'rests_on', 'source_ids', 'edition'],
		selectSpans({ agreements }, country, side).map(({ from, to, step, quality, restsOn }) => [
			country,
			side,
			Math.round(from * 100) / 100,
			Math.round(to * 100) / 100,
			step,
			quality ?? 'none',
			namesOf(restsOn),
			sourcesOf(restsOn),
			EDITION_NAME
		])
	);
}

/** The agreements of a country as its bars show them, a row each. */
export function agreementsCsv(agreements: readonly Agreement[], country: CountryCode): string {
	return formatCsv(
		['country', 'agreement', 'from', 'to', 'quality', 'source_id', 'edition'],
		agreements
			.filter((agreement) => agreement.country === country && agreement.drawn)
			.map(({ status, fromDate, toDate, quality, sourceId }) => [
				country,
				status,
				fromDate,
				toDate,
				quality,
				sourceId,
				EDITION_NAME
			])
	);
}

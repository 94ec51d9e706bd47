import type { CountryCode } from '../../domain/countries';
import type { EditionTotal, ExploreTables } from './types';

/**
 * Sums of the tracker's editions over the same years, side by side, oldest edition first. Null asks
 * for all five countries together, of which more editions are known.
 */
export function selectEditionTotals(
	{ editionTotals }: Pick<ExploreTables, 'editionTotals'>,
	country: CountryCode | null,
	{ kind, sector, lastYear }: Pick<EditionTotal, 'kind' | 'sector' | 'lastYear'>
): EditionTotal[] {
	return editionTotals.filter(
		(total) =>
			total.country === country &&
			total.kind === kind &&
			total.sector === sector &&
			total.lastYear === lastYear
	);
}

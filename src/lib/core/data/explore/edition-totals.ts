import type { RepublicCode } from '../../domain/republics';
import type { EditionTotal, ExploreTables } from './types';

/**
 * Sums of the tracker's editions over the same years, side by side, oldest edition first. Null asks
 * for all five republics together, of which more editions are known.
 */
export function selectEditionTotals(
	{ editionTotals }: Pick<ExploreTables, 'editionTotals'>,
	republic: RepublicCode | null,
	{ kind, sector, lastYear }: Pick<EditionTotal, 'kind' | 'sector' | 'lastYear'>
): EditionTotal[] {
	return editionTotals.filter(
		(total) =>
			total.republic === republic &&
			total.kind === kind &&
			total.sector === sector &&
			total.lastYear === lastYear
	);
}

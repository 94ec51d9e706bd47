import { EDITION_NAME } from '$lib/core/data/atlas';
import type { Change, Ratio } from '$lib/core/data/change';
import { formatCsv } from '$lib/core/data/csv';
import type { FigureRange } from '$lib/core/data/explore/ranges';
import type { Compared } from '$lib/core/domain/compared-measures';
import { unitOfCompared } from '../measure-words';

export interface DifferenceCells {
	compared: Compared;
	/** Country and year of each, as in `KAZ 2018`. */
	sides: readonly [string, string];
	change: Change;
	ratio?: Ratio;
}

/** Pairs of figures with their difference, a row each; what is not known is empty. */
export function differenceCsv(rows: readonly DifferenceCells[]): string {
	return formatCsv(
		[
			...['measure', 'per', 'unit', 'first', 'value', 'quality', 'bound', 'source_id'],
			...['base', 'base_value', 'base_quality', 'base_bound', 'base_source_id'],
			...['difference', 'difference_bound', 'times', 'edition']
		],
		rows.map(({ compared, sides, change: { first, base, difference, bound }, ratio }) => [
			...[compared.measure, compared.per, unitOfCompared(compared)],
			...[sides[0], first.value, first.quality, first.bound, first.sourceId],
			...[sides[1], base.value, base.quality, base.bound, base.sourceId],
			...[difference, bound, ratio?.times ?? null, EDITION_NAME]
		])
	);
}

/** What each source says of one thing, a row each; the first is the one that is drawn. */
export function rangeCsv({ country, year, measure, unit, figures }: FigureRange): string {
	return formatCsv(
		[
			...['country', 'year', 'measure', 'value', 'unit', 'quality', 'bound'],
			...['said_by', 'note', 'source_id', 'is_drawn', 'edition']
		],
		figures.map(({ value, quality, bound, saidBy, note, sourceId }, index) => [
			...[country, year, measure, value, unit, quality, bound],
			...[saidBy, note, sourceId, index === 0 ? 'yes' : 'no', EDITION_NAME]
		])
	);
}

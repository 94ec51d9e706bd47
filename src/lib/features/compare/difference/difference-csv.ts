import { recordsCsv } from '$lib/core/data/csv';
import type { Change, Ratio } from '$lib/core/data/change';
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

/** Pairs of figures with their difference, a row each; unknown values are empty. */
export function differenceCsv(rows: readonly DifferenceCells[]): string {
	return recordsCsv(
		rows.map(({ compared, sides, change: { first, base, difference, bound }, ratio }) => ({
			measure: compared.measure,
			per: compared.per,
			unit: unitOfCompared(compared),
			...{ first: sides[0], value: first.value, quality: first.quality },
			...{ bound: first.bound, source_id: first.sourceId },
			...{ base: sides[1], base_value: base.value, base_quality: base.quality },
			...{ base_bound: base.bound, base_source_id: base.sourceId },
			...{ difference, difference_bound: bound, times: ratio?.times ?? null }
		}))
	);
}

/** Each source's figure for one subject, a row each; the first is the drawn one. */
export function rangeCsv({ country, year, measure, unit, figures }: FigureRange): string {
	return recordsCsv(
		figures.map(({ value, quality, bound, saidBy, note, sourceId }, index) => ({
			...{ country, year, measure, value, unit, quality, bound },
			...{ said_by: saidBy, note, source_id: sourceId, is_drawn: index === 0 ? 'yes' : 'no' }
		}))
	);
}

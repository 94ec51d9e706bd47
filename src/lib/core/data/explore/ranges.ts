import { REPUBLIC_CODES, type RepublicCode } from '../../domain/republics';
import { YEARS } from '../../domain/years';
import { rangeFigures, type RangeFigure } from './range-figures';
import { RANGE_MEASURES, type RangeMeasure } from './ranges-words';
import type { ExploreTables } from './types';

export type RangeUnit = 'persons' | 'institutes' | 'musd';

export interface FigureRange {
	republic: RepublicCode;
	year: number;
	measure: RangeMeasure;
	unit: RangeUnit;
	/** The drawn or preferred figure stands first. */
	figures: readonly RangeFigure[];
	/** Over all figures but suspect ones, if there are any others. */
	lowest: number;
	highest: number;
}

export function unitOfRange(measure: RangeMeasure): RangeUnit {
	if (measure.startsWith('students')) return 'persons';
	return measure === 'confucius-institutes' ? 'institutes' : 'musd';
}

/** Every figure of a measure for a republic and year with its source; null where there is none. */
export function selectRange(
	tables: ExploreTables,
	republic: RepublicCode,
	year: number,
	measure: RangeMeasure
): FigureRange | null {
	const figures = rangeFigures(tables, republic, year, measure);
	if (figures.length === 0) return null;
	const sound = figures.filter(({ quality }) => quality !== 'suspect');
	const values = (sound.length > 0 ? sound : figures).map(({ value }) => value);
	return {
		republic,
		year,
		measure,
		unit: unitOfRange(measure),
		figures,
		lowest: Math.min(...values),
		highest: Math.max(...values)
	};
}

/** Whether the sources give different figures, suspect ones among them. */
export function isDisputed({ figures }: FigureRange): boolean {
	return new Set(figures.map(({ value }) => value)).size > 1;
}

/** The measures of a republic and year of which sources give different figures. */
export function selectDisagreements(
	tables: ExploreTables,
	republic: RepublicCode,
	year: number
): FigureRange[] {
	return RANGE_MEASURES.flatMap((measure) => {
		const range = selectRange(tables, republic, year, measure);
		return range && isDisputed(range) ? [range] : [];
	});
}

/** Every disagreement on a measure, by republic and year: what a view of source against source shows. */
export function selectDisagreementsOn(tables: ExploreTables, measure: RangeMeasure): FigureRange[] {
	return REPUBLIC_CODES.flatMap((republic) =>
		YEARS.flatMap((year) => {
			const range = selectRange(tables, republic, year, measure);
			return range && isDisputed(range) ? [range] : [];
		})
	);
}

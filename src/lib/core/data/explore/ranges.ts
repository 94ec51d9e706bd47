import type { CountryCode } from '../../domain/countries';
import { rangeFigures, type RangeFigure } from './range-figures';
import { RANGE_MEASURES, type RangeMeasure } from './ranges-words';
import type { ExploreTables } from './types';

export type RangeUnit = 'persons' | 'institutes' | 'musd';

export interface FigureRange {
	country: CountryCode;
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

/** Every figure of a measure for a country and year with its source; null where there is none. */
export function selectRange(
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	measure: RangeMeasure
): FigureRange | null {
	const figures = rangeFigures(tables, country, year, measure);
	if (figures.length === 0) return null;
	return {
		country,
		year,
		measure,
		unit: unitOfRange(measure),
		figures,
		...spanOf(figures)
	};
}

/** Of one figure at least: the lowest and the highest but suspect ones, if there are any others. */
export function spanOf(figures: readonly Pick<RangeFigure, 'value' | 'quality'>[]): {
	lowest: number;
	highest: number;
} {
	const sound = figures.filter(({ quality }) => quality !== 'suspect');
	const values = (sound.length > 0 ? sound : figures).map(({ value }) => value);
	return { lowest: Math.min(...values), highest: Math.max(...values) };
}

/** Whether the sources give different figures, suspect ones among them. */
export function isDisputed({ figures }: FigureRange): boolean {
	return new Set(figures.map(({ value }) => value)).size > 1;
}

/** The measures of a country and year of which sources give different figures. */
export function selectDisagreements(
	tables: ExploreTables,
	country: CountryCode,
	year: number
): FigureRange[] {
	return RANGE_MEASURES.flatMap((measure) => {
		const range = selectRange(tables, country, year, measure);
		return range && isDisputed(range) ? [range] : [];
	});
}

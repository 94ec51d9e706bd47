import type { ShownFigure } from './provenance';
import type { Cell } from '../core/data/types';

/**
 * The fill of a mark. Solid and hatched are two series; hollow is a bound or an estimate, hatched a
 * suspect figure, dotted is unverified, pale is a total of which another mark is a part.
 */
export type ChartMarkStyle = 'solid' | 'hatched' | 'hollow' | 'dotted' | 'pale';

export type ChartForm = 'bars' | 'lines';

/** One series of a chart: 19 cells, 2005 first. */
export interface ChartSeries {
	id: string;
	name: string;
	/** Any CSS colour; the atlas's are tokens such as `var(--stu)`. */
	color: string;
	cells: readonly Cell[];
	/** If it is drawn in another form than the chart: lines over bars. */
	form?: ChartForm;
	/** Hatched bars or a dashed line: distinguishes two series of one colour. */
	patterned?: boolean;
	/** Of all sources, one per year, drawn as a thin line; null if they agree. */
	ranges?: readonly ({ low: number; high: number } | null)[];
	/** The figure of a year, so that its value in legend and table opens its card. */
	getFigure?: (year: number) => ShownFigure;
}

/** A series alone in its chart, in the colour of its section. */
export const makeOneSeries = (
	name: string,
	cells: ChartSeries['cells'],
	getFigure: (year: number) => ShownFigure,
	ranges: ChartSeries['ranges'] = []
): ChartSeries[] => [{ id: 'own', name, color: 'var(--mark)', cells, ranges, getFigure }];

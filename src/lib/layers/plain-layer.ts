import { computeChange } from '../core/data/change';
import { getYearIndex } from '../core/domain/years';
import type { LayerEntry } from './entry-model';

/** Defaults of an entry. */
export const PLAIN_LAYER = {
	figureKinds: () => null,
	figureNames: () => [],
	regionFigure: () => null,
	hasPeriod: () => false,
	saysYearChange: () => true,
	hasPaper: () => false,
	needsDetail: () => false,
	hasCourses: false,
	hasShapes: () => false,
	drawnRows: () => []
} satisfies Partial<LayerEntry>;

/** The members of an entry with one cell per country and year. */
export const buildFromSeries = (
	series: LayerEntry['series']
): Pick<LayerEntry, 'series' | 'coverage' | 'changes'> => ({
	series,
	coverage: (view, country) => series(view, country).map(({ quality }) => quality),
	changes(view, country, baseYear) {
		const cells = series(view, country);
		return [computeChange(cells[getYearIndex(view.year)]!, cells[getYearIndex(baseYear)]!)];
	}
});

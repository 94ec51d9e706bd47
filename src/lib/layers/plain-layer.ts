import { changeBetween } from '../core/data/change';
import { yearIndex } from '../core/domain/years';
import type { LayerEntry } from './entry-model';

/** What a layer says that does not say otherwise. */
export const PLAIN_LAYER = {
	flows: () => false,
	figureKinds: () => null,
	regionFigure: () => null,
	hasPeriod: () => false,
	saysYearChange: () => true,
	filtering: null,
	hasPaper: () => false,
	needsDetail: () => false
} satisfies Partial<LayerEntry>;

/** What follows from the cells of a country where its figure has one a year. */
export const fromSeries = (
	series: LayerEntry['series']
): Pick<LayerEntry, 'series' | 'coverage' | 'changes'> => ({
	series,
	coverage: (view, country) => series(view, country).map(({ quality }) => quality),
	changes(view, country, baseYear) {
		const cells = series(view, country);
		return [changeBetween(cells[yearIndex(view.year)]!, cells[yearIndex(baseYear)]!)];
	}
});

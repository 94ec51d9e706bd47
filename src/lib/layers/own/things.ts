import type { ListThings } from '../entry-model';
import { tipOfOwn } from './describe';
import { ownCell, shownSeries } from './select';

export const ownThings: ListThings = (view) =>
	shownSeries(view)
		.filter((series) => ownCell(series, view.year).value !== null)
		.map((series) => ({
			id: `own-${series.key}`,
			tip: tipOfOwn(series, view.year),
			at: series.to ? [series.from, series.to] : [series.from],
			figureIndex: 0
		}));

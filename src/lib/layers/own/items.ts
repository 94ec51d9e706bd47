import type { ListItems } from '../entry-model';
import { getUserTip } from './describe';
import { getUserCell, selectShownSeries } from './select';

export const listItems: ListItems = (view) =>
	selectShownSeries(view)
		.filter((series) => getUserCell(series, view.year).value !== null)
		.map((series) => ({
			id: `own-${series.key}`,
			tip: getUserTip(series, view.year),
			at: series.to ? [series.from, series.to] : [series.from],
			figureIndex: 0
		}));

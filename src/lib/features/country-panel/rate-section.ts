import {
	formatRate,
	getRateFigure,
	getRateLabel,
	getRateUnit
} from '$lib/layers/investment/rate/describe';
import { getRateName } from '$lib/layers/investment/rate/entry';
import { listRateCells } from '$lib/layers/investment/rate/select';
import { makeOneSeries } from '$lib/ui/chart/chart-series';
import type { Panel, PanelContent } from './panel-content';

/** The rate that the map shows: its figure of the year and all years as bars. */
export function buildRateSection({ view, country }: Panel): PanelContent {
	const name = getRateName(view);
	const getFigure = (year: number) => getRateFigure({ ...view, year }, country);
	return {
		title: name,
		anchor: 'rate',
		layer: 'investment',
		parts: [
			{ facts: [{ id: 'rate', figure: getFigure(view.year) }] },
			{
				chart: {
					series: makeOneSeries(name, listRateCells(view, country), getFigure),
					label: getRateLabel(view),
					unit: getRateUnit(view),
					format: (value: number) => formatRate(value, view),
					heightPx: 40
				}
			}
		]
	};
}

import { formatRate, rateFigure, rateLabel, rateUnit } from '$lib/layers/investment/rate/describe';
import { rateName } from '$lib/layers/investment/rate/entry';
import { rateCells } from '$lib/layers/investment/rate/select';
import { oneSeries } from '$lib/ui/chart/chart-series';
import type { Panel, PanelContent } from './panel-content';

/** The rate that the map shows: its figure of the year and all years as bars. */
export function rateSection({ view, country }: Panel): PanelContent {
	const name = rateName(view);
	const figureOf = (year: number) => rateFigure({ ...view, year }, country);
	return {
		title: name,
		anchor: 'rate',
		layer: 'investment',
		parts: [
			{ facts: [{ id: 'rate', figure: figureOf(view.year) }] },
			{
				chart: {
					series: oneSeries(name, rateCells(view, country), figureOf),
					label: rateLabel(view),
					unit: rateUnit(view),
					format: (value: number) => formatRate(value, view),
					heightPx: 40
				}
			}
		]
	};
}

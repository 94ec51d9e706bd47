import { formatRate, getRateFigure, getRateLabel, getRateUnit } from '../rate/describe';
import { getRateName } from '../rate/entry';
import { listRateCells } from '../rate/select';
import { makeOneSeries } from '../../../figures/year-series';
import type { Panel, PanelContent } from '../../panel-model';

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

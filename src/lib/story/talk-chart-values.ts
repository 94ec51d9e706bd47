import { listStageBars } from './flows-chart';
import type { TalkChart } from './talk-chart';

/** The values of a part of a chart, each with what it is of: a year, a row, an axis. */
export interface SeriesValues {
	name: string;
	values: readonly { label: string; value: number | null }[];
}

/** All values that a chart draws, by series, in their order. */
export function listSeriesValues(chart: TalkChart): SeriesValues[] {
	switch (chart.kind) {
		case 'bars':
			return chart.rows.map(({ label, bars }) => ({
				name: label,
				values: bars.map(({ value, name: own }, index) => ({
					...{ label: own ?? chart.keys[index]?.label ?? '', value }
				}))
			}));
		case 'columns':
		case 'lines':
			return chart.series.map(({ name, cells }) => ({
				name,
				values: cells.map(({ value }, index) => ({ label: String(chart.years[index]), value }))
			}));
		case 'levels':
			return chart.panels.flatMap(({ label, lines }) =>
				lines.map(({ levels }, line) => ({
					name: [label, chart.keys[line]?.label ?? ''].filter((part) => part !== '').join(' · '),
					values: levels.map((value, index) => ({ label: String(chart.years[index]), value }))
				}))
			);
		case 'paths':
			return chart.paths.map(({ label, points }) => ({
				name: label,
				values: points.flatMap(({ x, y, year }) => [
					{ label: `${year}, ${chart.x.label}`, value: x },
					{ label: `${year}, ${chart.y.label}`, value: y }
				])
			}));
		case 'flows':
			return listStageBars(chart).map(({ title, rows }) => ({
				name: title,
				values: rows.map(({ label, bars: [bar] }) => ({ label, value: bar?.value ?? null }))
			}));
		case 'message':
			return [];
		case 'stack':
			return chart.charts.flatMap(listSeriesValues);
	}
}

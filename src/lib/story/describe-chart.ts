/** The chart of a step in words. */

import { m } from '#messages';
import { joinClauses, joinCommas } from '../text/lists';
import { formatCount } from '../text/numbers';
import { listStageBars } from './flows-chart';
import type { PlainChart, TalkChart } from './talk-chart';

const joined = (parts: readonly string[]) => joinClauses(parts.filter((part) => part !== ''));

const rowInWords = (label: string, values: readonly string[]) =>
	m.forms_labelled({ label, text: joinCommas(values) });

function rowsInWords(chart: PlainChart): string[] {
	switch (chart.kind) {
		case 'bars':
			return chart.rows.map(({ label, note, bars }) => {
				const values = bars.map(({ text, name: own }, index) => {
					const name = own ?? chart.keys[index]?.label;
					return name ? `${name} ${text}` : text;
				});
				return rowInWords(joinCommas([label, note].filter(Boolean)), values);
			});
		case 'columns':
		case 'lines':
			return chart.series.map(({ name, cells }) => {
				const known = cells.flatMap(({ value, text }, index) =>
					value === null ? [] : [{ year: chart.years[index], value, text }]
				);
				const labelled = known.filter(({ text }) => text !== '');
				// without a label, the first and the last figure
				const told = labelled.length > 0 ? labelled : [...new Set([known[0], known.at(-1)])];
				const values = told.flatMap((cell) =>
					cell ? rowInWords(String(cell.year), [cell.text || formatCount(cell.value)]) : []
				);
				// the only series may have the name of the chart
				return name === chart.title ? joinCommas(values) : rowInWords(name, values);
			});
		case 'levels':
			return chart.panels.map(({ label, lines }) => {
				const ends = lines.map(({ levels }, index) => {
					const [first = 0, last = 0] = [levels[0], levels.at(-1)];
					const name = chart.keys[index]?.label ?? '';
					return `${name} ${chart.levels[first]} – ${chart.levels[last]}`;
				});
				return rowInWords(label, ends);
			});
		case 'paths':
			return chart.paths.map(({ label }) => label);
		case 'flows':
			return listStageBars(chart).flatMap((bars) => [bars.title, ...rowsInWords(bars)]);
		case 'message':
			return [];
	}
}

/** The chart in words, for screen readers. */
export function describeTalkChart(chart: TalkChart): string {
	if (chart.kind === 'stack') return joined(chart.charts.map(describeTalkChart));
	return joined([chart.title, chart.unit, ...rowsInWords(chart), chart.note]);
}

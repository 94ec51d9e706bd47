import type { TalkChart } from '$lib/story/talk-chart';

/** As many rows of bars as open a section; the step itself has all of them. */
const ROWS = 3;

/** A piece of a chart of bars or columns, or of a stack that begins with one; null of another chart. */
export function clipChart(chart: TalkChart): TalkChart | null {
	const first = chart.kind === 'stack' ? chart.charts[0] : chart;
	if (first?.kind === 'columns') return { ...first, note: '' };
	if (first?.kind !== 'bars') return null;
	return { ...first, rows: first.rows.slice(0, ROWS), note: '' };
}

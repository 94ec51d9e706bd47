import { m } from '#messages';
import { formatPercent } from '../../../../src/lib/text/numbers';
import { text } from '../../cells';
import { buildBar, getRow, type ChartTables } from './chart-tables';
import type { DrawnChart } from './drawn-chart';

/** Approval of the leadership, over several years: the mean of the countries that were asked. */
const ASKED = [
	{ color: 'chn', name: m.talk_chart_china(), id: 'four-2006-2018-gallup-world-poll-2' },
	{ color: 'rus', name: m.talk_chart_russia(), id: 'four-2006-2018-gallup-world-poll-1' }
] as const;

/** What the talk asks, as far as a poll answers it. */
export const answer = ({ find, set }: ChartTables): DrawnChart => ({
	...{ kind: 'bars', byRow: true, isPart: false, scaleEnd: 100, hasLargeFigures: true, keys: [] },
	title: m.talk_chart_answer({
		years: text(getRow(set, 'opinion', { id: ASKED[0].id }), 'year_text').replace('-', '–')
	}),
	unit: m.talk_chart_answer_unit(),
	rows: ASKED.map(({ color, name, id }) => {
		const figure = find(`cell.opinion.${id}`);
		const percent = formatPercent(Math.round(figure.value!));
		return { label: name, note: '', bars: [{ ...buildBar(figure, color), text: percent }] };
	}),
	note: m.talk_chart_answer_note()
});

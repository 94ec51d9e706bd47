import { m } from '#messages';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import type { ChartColor } from '../../../../src/lib/story/talk-chart';
import { formatPercent } from '../../../../src/lib/text/numbers';
import { text } from '../../cells';
import { buildBar, getRow, toDrawn, type ChartTables } from './chart-tables';
import type { DrawnBar, DrawnChart } from './drawn-chart';

/** The last year with a full count of students. */
const LAST_COUNT = 2018;

/** Approval of the leadership, over several years: the mean of the countries that were asked. */
const APPROVAL = {
	chn: 'four-2006-2018-gallup-world-poll-2',
	rus: 'four-2006-2018-gallup-world-poll-1'
} as const;

/** A part of a whole as its share: both are printed beside the bar. */
function buildShare(
	part: ShownFigure,
	whole: ShownFigure,
	color: ChartColor,
	look: 'solid' | 'hatched'
): DrawnBar {
	const value = (part.value! / whole.value!) * 100;
	return {
		...buildBar(part, color, look),
		...{ value, text: formatPercent(Math.round(value)) },
		sourceIds: [part, whole].flatMap((figure) => toDrawn(figure).sourceIds)
	};
}

/** What the talk has found of each link of the paper's argument: one share for each, of a whole of its own. */
export function answer({ find, set }: ChartTables): DrawnChart {
	const [announced, contracts] = [find('claims.3.sum'), find('claims.3.1')];
	const [students, scholars] = [
		find(`students.all.${LAST_COUNT}`),
		find(`scholarships.all.${LAST_COUNT}`)
	];
	const asked = getRow(set, 'opinion', { id: APPROVAL.chn });
	const buildSide = (side: keyof typeof APPROVAL, name: string): DrawnBar => {
		const figure = find(`cell.opinion.${APPROVAL[side]}`);
		const percent = formatPercent(Math.round(figure.value!));
		return {
			...buildBar(figure, side),
			text: m.talk_chart_answer_of({ side: name, percent })
		};
	};
	return {
		...{ kind: 'bars', byRow: true, isPart: false, scaleEnd: 100, keys: [] },
		hasLargeFigures: true,
		title: m.talk_chart_answer(),
		unit: m.talk_chart_answer_unit(),
		rows: [
			{
				label: m.talk_chart_answer_money_name(),
				note: m.talk_chart_answer_money({ part: contracts.text, whole: announced.text }),
				bars: [buildShare(contracts, announced, 'inv', 'hatched')]
			},
			{
				label: m.talk_chart_answer_people_name(),
				note: m.talk_chart_answer_people({
					...{ part: scholars.text, whole: students.text },
					year: LAST_COUNT
				}),
				bars: [buildShare(scholars, students, 'stu', 'solid')]
			},
			{
				label: m.talk_chart_answer_minds_name(),
				note: m.talk_chart_answer_minds({ years: text(asked, 'year_text').replace('-', '–') }),
				bars: [buildSide('chn', m.talk_chart_china()), buildSide('rus', m.talk_chart_russia())]
			}
		],
		note: m.talk_chart_answer_note()
	};
}

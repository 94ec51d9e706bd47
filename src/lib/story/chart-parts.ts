/** The parts of a chart that appear one at a time: what each draws and prints. */

import { listStageBars } from './flows-chart';
import {
	listListNames,
	type ChartBar,
	type ChartCell,
	type ChartColor,
	type PlainChart,
	type TalkChart
} from './talk-chart';

interface PartMark {
	/** Null for a level, which prints no value. */
	value: number | null;
	/** Printed at the mark; empty for none. */
	text: string;
	color: ChartColor;
	look: ChartBar['look'];
	/** In place of a bar are words: its look is not drawn. */
	isGap?: true;
}

export interface ChartPart {
	/** Names that appear with it: of its series or row, and in the legend. */
	names: readonly string[];
	marks: readonly PartMark[];
	/** Texts of the chart that it belongs to, which stand beside all of its parts. */
	around: readonly string[];
}

const listCellMarks = (cells: readonly ChartCell[], color: ChartColor): readonly PartMark[] =>
	cells.flatMap(({ value, look, text }) => (value === null ? [] : [{ value, look, text, color }]));

const markBar = (bar: ChartBar): PartMark => (bar.value === null ? { ...bar, isGap: true } : bar);

type BareParts = readonly Omit<ChartPart, 'around'>[];

function listBareParts(chart: PlainChart): BareParts {
	const getKey = (index: number) => {
		const label = chart.keys[index]?.label;
		return label === undefined ? [] : [label];
	};
	switch (chart.kind) {
		case 'bars': {
			if (chart.byRow)
				return chart.rows.map(({ label, note, bars }) => ({
					names: [label, note, ...bars.flatMap(({ name }) => name ?? [])],
					marks: bars.map(markBar)
				}));
			const most = Math.max(...chart.rows.map(({ bars }) => bars.length));
			return Array.from({ length: most }, (_, index) => ({
				names: getKey(index),
				marks: chart.rows.flatMap(({ bars }) => (bars[index] ? markBar(bars[index]) : []))
			}));
		}
		case 'columns':
		case 'lines':
			return chart.series.map(({ name, color, cells }) => ({
				names: [name],
				marks: listCellMarks(cells, color)
			}));
		case 'levels': {
			const [first] = chart.panels;
			return (first?.lines ?? []).map((_, index) => ({
				names: getKey(index),
				marks: chart.panels.flatMap(({ lines }) =>
					lines[index] ? [{ ...lines[index], value: null, text: '' }] : []
				)
			}));
		}
		case 'paths':
			return chart.paths.map(({ label, color, points }) => ({
				names: [label],
				marks: points.map(({ look = 'solid' }) => ({ value: null, text: '', color, look }))
			}));
		case 'flows':
			return listStageBars(chart).map(({ title, rows }) => ({
				names: [title, ...rows.map(({ label }) => label)],
				marks: rows.flatMap(({ bars }) => bars)
			}));
		case 'message':
			return [];
	}
}

/** Texts beside the parts of a chart; its legend and the names of its parts are none. */
function listTextsAround(chart: PlainChart): string[] {
	const head = [chart.title, chart.unit, chart.note];
	switch (chart.kind) {
		case 'bars':
			// the names of lists stand over them
			if (chart.isAbreast) return [...head, ...listListNames(chart)];
			return chart.byRow
				? head
				: [...head, ...chart.rows.flatMap(({ label, note }) => [label, note])];
		case 'columns':
		case 'lines':
			return [
				...head,
				...chart.marks.map(({ label }) => label),
				...(chart.gap ? [chart.gap.label] : [])
			];
		case 'levels':
			return [...head, ...chart.panels.map(({ label }) => label)];
		case 'paths':
			return [...head, chart.x.label, chart.y.label];
		case 'flows':
		case 'message':
			return head;
	}
}

/** Whether something drawn looks as an entry of the legend says. */
export const isKeyDrawn = (
	{ color, look }: Pick<PartMark, 'color' | 'look'>,
	parts: readonly Pick<ChartPart, 'marks'>[],
	isVisible: (part: number) => boolean
): boolean =>
	parts.some(
		({ marks }, index) =>
			isVisible(index) &&
			marks.some((mark) => mark.color === color && mark.look === look && !mark.isGap)
	);

/** In the order in which the parts of `builds` count them. */
export function listDrawnParts(chart: TalkChart): ChartPart[] {
	if (chart.kind === 'stack') return chart.charts.flatMap(listDrawnParts);
	const around = listTextsAround(chart);
	return listBareParts(chart).map((part) => {
		const keys = chart.keys.filter((key) => isKeyDrawn(key, [part], () => true));
		const names = [...part.names, ...keys.map(({ label }) => label)];
		return { ...part, names: [...new Set(names)].filter((name) => name !== ''), around };
	});
}

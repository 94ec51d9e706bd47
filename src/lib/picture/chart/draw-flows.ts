import type { FlowsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { placeEach } from '../../layers/svg/place-marks';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText } from '../image/set-text';
import { drawBox } from './chart-marks';
import { getStyle, LINE, makeWord, type ChartRoom, type ChartSize } from './chart-style';

type Flows = Pick<FlowsChart, 'stages' | 'courses'>;
type State = Flows['stages'][number]['states'][number];

/** In ems: the bars, what is around labels and between states, and the mark of a state. */
const BAR = 0.5;
const APART = 0.45;
const STATES_APART = 0.4;
const MARK = { side: 0.72, room: 1.05 };
/** Narrower than this, in ems, labels stand over the ribbons, under their counts. */
const NARROW = 25;
/** The most room of the labels beside the first and the last bars, of the width. */
const MOST_LABEL = 0.27;
const LAST_NARROW = 0.3;
/** In ems: the height of the ribbons that a chart needs besides its labels, and the most for a thing. */
const RIBBONS = 7;
const MOST_EACH = 0.5;

/** A ribbon of one thickness through the stages: flat at each bar, a smooth curve between two. */
export function drawRibbon(
	stops: readonly { left: number; right: number; top: number }[],
	px: number
): string {
	const curve = (fromX: number, fromY: number, toX: number, toY: number) => {
		const middle = round((fromX + toX) / 2);
		return `C${middle} ${round(fromY)} ${middle} ${round(toY)} ${round(toX)} ${round(toY)}`;
	};
	const [first] = stops;
	const there = stops.map(({ left, right, top }, index) => {
		const before = stops[index - 1];
		return `${before ? curve(before.right, before.top, left, top) : ''}H${round(right)}`;
	});
	const back = stops.toReversed().map(({ left, right, top }, index, all) => {
		const before = all[index - 1];
		const bend = before
			? curve(before.left, before.top + px, right, top + px)
			: `V${round(top + px)}`;
		return `${bend}H${round(left)}`;
	});
	return `M${round(first!.left)} ${round(first!.top)}${there.join('')}${back.join('')}Z`;
}

/** Where bars stand and how their labels are set. */
function layOut({ stages }: Flows, size: ChartSize) {
	const { widthPx, textPx } = size;
	const isNarrow = widthPx < NARROW * textPx;
	const name = getStyle(size, 'small', { color: 'text', haloPx: 4 });
	const count = getStyle(size, 'strong', { haloPx: 4 });
	const head = getStyle(size, 'gap');
	const [barPx, apartPx] = [BAR * textPx, APART * textPx];
	const indent = ({ text, mark }: State) =>
		(mark ? MARK.room * textPx : 0) + measureWidth(text, count) + apartPx;
	const last = stages.length - 1;
	const measureLabel = (own: State, roomPx: number) => {
		const lines = wrapText(own.label, roomPx - (isNarrow ? 0 : indent(own)), name);
		const widest = Math.max(...lines.map((line) => measureWidth(line, name)));
		return {
			lines,
			widthPx: isNarrow ? widest : indent(own) + widest,
			heightPx: (lines.length + (isNarrow ? 1 : 0)) * name.sizePx * LINE
		};
	};
	const widen = (stage: number, roomPx: number) =>
		Math.max(...stages[stage]!.states.map((own) => measureLabel(own, roomPx).widthPx));
	const sidePx = widthPx * MOST_LABEL;
	// beside the first bar and the last, where the chart is wide
	const from = isNarrow ? 0 : widen(0, sidePx) + apartPx;
	const to = isNarrow
		? widthPx * (1 - LAST_NARROW) - barPx
		: widthPx - widen(last, sidePx) - apartPx - barPx;
	const stepPx = (to - from) / Math.max(1, last);
	const rooms = stages.map((_, stage) => {
		if (stage === last) return widthPx - to - barPx - apartPx;
		if (!isNarrow && stage === 0) return from - apartPx;
		return stepPx - barPx - 2 * apartPx;
	});
	const slots = stages.map(({ states }, stage) =>
		states.map((own) => ({
			own,
			indentPx: isNarrow ? 0 : indent(own),
			...measureLabel(own, rooms[stage]!)
		}))
	);
	const headLines = stages.map(({ label }, stage) =>
		wrapText(label, Math.max(rooms[stage]!, barPx), head)
	);
	const headPx =
		Math.max(...headLines.map((lines) => lines.length)) * head.sizePx * LINE + textPx * 0.4;
	const lefts = stages.map((_, stage) => from + stage * stepPx);
	return { isNarrow, name, count, head, headLines, headPx, barPx, apartPx, lefts, slots };
}

type Layout = ReturnType<typeof layOut>;

/** The height of the highest stage with bars of so many pixels for a thing. */
const measureStages = ({ slots }: Layout, { textPx }: ChartSize, eachPx: number): number =>
	Math.max(
		...slots.map((states) =>
			states.reduce(
				(sum, { own, heightPx }) =>
					sum + Math.max(heightPx, own.value * eachPx) + STATES_APART * textPx,
				-STATES_APART * textPx
			)
		)
	);

/** The height that the flows need, in pixels. */
export function measureFlows(chart: Flows, size: ChartSize): number {
	const layout = layOut(chart, size);
	return layout.headPx + measureStages(layout, size, 0) + RIBBONS * size.textPx;
}

/** The thickness of a thing at which all stages fit a height. */
function fitEach(layout: Layout, size: ChartSize, roomPx: number): number {
	let [low, high] = [0, MOST_EACH * size.textPx];
	for (let turn = 0; turn < 12; turn += 1) {
		const middle = (low + high) / 2;
		if (measureStages(layout, size, middle) <= roomPx) low = middle;
		else high = middle;
	}
	return low;
}

/** Stages from left to right: a bar for each state, and ribbons of the things that go on together. */
export function drawFlows(chart: Flows, { size, top, bottom, isVisible }: ChartRoom): Drawn[] {
	const { stages, courses } = chart;
	const { textPx } = size;
	const layout = layOut(chart, size);
	const { isNarrow, name, count, head, headLines, headPx, barPx, apartPx, lefts, slots } = layout;
	const roomPx = bottom - top - headPx;
	const eachPx = fitEach(layout, size, roomPx);
	const wholePx = Math.min(roomPx, measureStages(layout, size, eachPx));
	const linePx = name.sizePx * LINE;
	const shown = stages.map((_, stage) => stage).filter(isVisible);
	const bars: MarkPath[] = [];
	const signs: MarkPath[] = [];
	const words: Word[] = [];
	const tops = stages.map((_, stage) => {
		const left = lefts[stage]!;
		const isBefore = !isNarrow && stage === 0;
		const heights = slots[stage]!.map(({ own, heightPx }) =>
			Math.max(heightPx, own.value * eachPx)
		);
		const freePx = wholePx - heights.reduce((sum, each) => sum + each, 0);
		const gapPx = heights.length > 1 ? freePx / (heights.length - 1) : 0;
		let y = top + headPx + (heights.length > 1 ? 0 : freePx / 2);
		if (isVisible(stage))
			headLines[stage]!.forEach((line, at) => {
				const anchor = isBefore ? ('end' as const) : ('start' as const);
				const x = isBefore ? left + barPx : left;
				words.push(makeWord(line, x, top + (at + 0.85) * head.sizePx * LINE, { ...head, anchor }));
			});
		return slots[stage]!.map(({ own, lines, indentPx, heightPx, widthPx }, at) => {
			const middle = y + heights[at]! / 2;
			y += heights[at]! + gapPx;
			const barTop = middle - (own.value * eachPx) / 2;
			if (!isVisible(stage)) return barTop;
			const box = { x: left, y: barTop, width: barPx, height: own.value * eachPx };
			bars.push({ d: drawBox(box), fill: 'var(--text)' });
			const labelX = isBefore ? left - apartPx - widthPx : left + barPx + apartPx;
			const first = middle - heightPx / 2 + linePx / 2 + name.sizePx * 0.34;
			if (own.mark) {
				const sidePx = MARK.side * textPx;
				const place = { x: labelX + sidePx / 2, y: first - name.sizePx * 0.3, sizePx: sidePx };
				signs.push(...placeEach([{ mark: own.mark, ...place }]));
			}
			const countX = labelX + (own.mark ? MARK.room * textPx : 0);
			words.push(makeWord(own.text, countX, first, count));
			lines.forEach((line, index) => {
				const down = (index + (isNarrow ? 1 : 0)) * linePx;
				words.push(makeWord(line, labelX + indentPx, first + down, name));
			});
			return barTop;
		});
	});
	const taken = tops.map((own) => own.map(() => 0));
	const ribbons = courses.flatMap((course): MarkPath[] => {
		const px = course.count * eachPx;
		const stops = course.states.map((state, stage) => {
			const before = taken[stage]![state]!;
			taken[stage]![state] = before + px;
			const left = lefts[stage]!;
			return { left, right: left + barPx, top: tops[stage]![state]! + before };
		});
		const drawn = stops.filter((_, stage) => shown.includes(stage));
		if (drawn.length < 2) return [];
		const fill = `var(--${course.color})`;
		return [{ d: drawRibbon(drawn, px), fill, fillOpacity: course.opacity }];
	});
	return [{ shapes: ribbons }, { shapes: [...bars, ...signs], words }];
}

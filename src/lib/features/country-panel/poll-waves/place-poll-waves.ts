import { groups, max } from 'd3-array';
import type { PollSubject } from '$lib/core/data/explore/types';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import type { MarkPath } from '$lib/layers/svg/mark-shapes';
import { measureWidth, wrapText, type TextStyle } from '$lib/picture/image/set-text';
import type { Word } from '$lib/picture/drawn';
import {
	drawAcross,
	drawDown,
	drawLine,
	drawPoint,
	spreadDown
} from '$lib/picture/chart/chart-marks';
import { getMarkStyle } from '$lib/story/years-chart';
import { nameLine } from './wave-words';
import { listJoined, type PollLine, type PollPoint, type PollQuestion } from './poll-waves';

export interface WavesPlan {
	heightPx: number;
	shapes: readonly MarkPath[];
	words: readonly Word[];
	/** Of each point, for its words under the pointer. */
	points: readonly { x: number; y: number; point: PollPoint }[];
}

/** Below it, a question stands over its plot instead of beside it. */
const NARROW_PX = 600;
/** From 0 to 100 percent: the same for all questions. */
const SCALE_PX = 52;
const LINE = 1.22;
/** Years with a label under the plots of a pollster. */
const NAMED_YEARS = [FIRST_YEAR, 2010, 2015, 2020, LAST_YEAR];

const INKS: Readonly<Record<PollSubject, { mark: string; text: string }>> = {
	RUS: { mark: 'rus', text: 'rus-text' },
	CHN: { mark: 'chn', text: 'chn-text' }
};
const PLAIN_INK = { mark: 'text', text: 'text' };
const getInk = ({ subject }: PollLine) => (subject ? INKS[subject] : PLAIN_INK);

interface Measures {
	isNarrow: boolean;
	widthPx: number;
	/** Of the plots. */
	left: number;
	right: number;
	titlePx: number;
	labelPx: number;
	question: TextStyle;
	small: TextStyle;
	label: TextStyle;
	pollster: TextStyle;
}

function measure(widthPx: number): Measures {
	const isNarrow = widthPx < NARROW_PX;
	const sizePx = isNarrow ? 12.5 : 14;
	const question: TextStyle = { face: 'sans', sizePx, color: 'text' };
	const small: TextStyle = { face: 'sans', sizePx: 12.3, color: 'text-2' };
	const labelPx = Math.min(170, widthPx * (isNarrow ? 0.33 : 0.2));
	const titlePx = isNarrow ? 0 : widthPx * 0.34;
	return {
		...{ isNarrow, widthPx, question, small, labelPx },
		label: { ...question, face: 'sans-bold' },
		pollster: { face: 'serif-bold', sizePx: sizePx + 2, color: 'text' },
		titlePx: isNarrow ? widthPx : titlePx - 16,
		left: titlePx + measureWidth('100', small) + 6,
		right: widthPx - labelPx - 12
	};
}

interface LabelRow {
	line: PollLine;
	lines: readonly string[];
	/** Middle of its first line. */
	y: number;
	fromX: number;
	fromY: number;
}

/** One question from a height down: its words, its scale, its points and lines, and their names. */
function placeQuestion(
	{ question, lines }: PollQuestion,
	topPx: number,
	measures: Measures
): WavesPlan & { bottomPx: number } {
	const { isNarrow, left, right, titlePx, labelPx, small, label, widthPx } = measures;
	const linePx = measures.question.sizePx * LINE;
	const getX = (time: number) =>
		left + 5 + ((time - FIRST_YEAR) / (LAST_YEAR + 1 - FIRST_YEAR)) * (right - left - 10);
	const asked = wrapText(question, titlePx, measures.question);
	const above = isNarrow ? asked.length * linePx + 6 : 0;
	const top = topPx + above + label.sizePx * 0.7;
	const getY = (value: number) => top + SCALE_PX - (value / 100) * SCALE_PX;

	const labelX = right + 12;
	const rows = lines.map((line): LabelRow => {
		const last = line.points.at(-1)!;
		const text = nameLine(line);
		const y = getY(last.answer.value);
		return { line, lines: wrapText(text, labelPx, label), y, fromX: getX(last.time), fromY: y };
	});
	const labelLinePx = label.sizePx * LINE;
	const getHeight = (row: LabelRow) => row.lines.length * labelLinePx;
	const need = rows.reduce((sum, row) => sum + getHeight(row), 0);
	const bottomPx = Math.max(
		top + SCALE_PX + 8,
		top - label.sizePx * 0.7 + need,
		isNarrow ? 0 : topPx + asked.length * linePx
	);
	const spread = spreadDown(rows, getHeight, bottomPx + labelLinePx * 0.5);

	const shapes: MarkPath[] = [
		...[0, 50, 100].map((value) => ({
			d: drawAcross(left, right, getY(value)),
			...{ stroke: `var(--${value === 0 ? 'control' : 'line'})`, strokeWidth: 1 }
		})),
		{
			d: NAMED_YEARS.map((year) => drawDown(getX(year + 0.5), top, top + SCALE_PX)).join(''),
			...{ stroke: 'var(--line)', strokeWidth: 0.6 }
		},
		...spread.map(({ fromX, fromY, y }) => ({
			d: drawLine([
				[fromX + 6, fromY],
				[right, fromY],
				[labelX - 3, y]
			]),
			...{ stroke: 'var(--control)', strokeWidth: 0.8, dash: '1 3', cap: 'round' as const }
		})),
		...lines.map((line) => ({
			d: listJoined(line)
				.map((pair) =>
					drawLine(pair.map(({ time, answer }) => [getX(time), getY(answer.value)] as const))
				)
				.join(''),
			...{ stroke: `var(--${getInk(line).mark})`, strokeWidth: 2 }
		}))
	].filter(({ d }) => d !== '');
	const points = lines.flatMap((line) =>
		line.points.map((point) => ({
			...{ x: getX(point.time), y: getY(point.answer.value), point },
			hue: `var(--${getInk(line).mark})`
		}))
	);
	const marks = points.flatMap(({ x, y, hue, point }) =>
		drawPoint(x, y, hue, getMarkStyle(point.answer.quality), 'var(--case)')
	);
	const words: Word[] = [
		...asked.map((text, index) => ({
			...{ text, x: 0, style: measures.question },
			y: topPx + (index + 0.78) * linePx
		})),
		...[0, 100].map((value) => ({
			...{ text: String(value), x: left - 5, y: getY(value) + small.sizePx * 0.34 },
			style: { ...small, anchor: 'end' as const }
		})),
		...spread.flatMap(({ line, lines: own, y }) =>
			own.map((text, index) => ({
				...{ text, x: Math.min(labelX, widthPx - measureWidth(text, label)) },
				y: y + index * labelLinePx + label.sizePx * 0.34,
				style: { ...label, color: getInk(line).text }
			}))
		)
	];
	return { heightPx: 0, bottomPx, shapes: [...shapes, ...marks], words, points };
}

/** The years under the plots of a pollster; those that would touch are left out. */
function nameYears(y: number, { left, right, small }: Measures): Word[] {
	const step = (right - left - 10) / (LAST_YEAR + 1 - FIRST_YEAR);
	const style = { ...small, anchor: 'middle' as const };
	const roomPx = measureWidth('2020', small) * 1.25;
	const words = NAMED_YEARS.map((year) => ({
		...{ text: String(year), y, style },
		x: left + 5 + (year + 0.5 - FIRST_YEAR) * step
	}));
	const [first, last] = [words[0]!, words.at(-1)!];
	return words.filter((word, index) => {
		if (word === first || word === last) return true;
		const isFree = Math.min(word.x - first.x, last.x - word.x) > roomPx;
		return isFree && (step * 5 > roomPx || index === 2);
	});
}

/** All questions one below the other, by pollster, on one scale and over the same years. */
export function placePollWaves(questions: readonly PollQuestion[], widthPx: number): WavesPlan {
	const measures = measure(widthPx);
	const { pollster: heading, small } = measures;
	const shapes: MarkPath[] = [];
	const words: Word[] = [];
	const points: WavesPlan['points'][number][] = [];
	let y = 0;
	for (const [pollster, own] of groups(questions, (each) => each.pollster)) {
		const titled = wrapText(pollster, widthPx, heading);
		for (const text of titled) {
			words.push({ text, x: 0, y: y + heading.sizePx, style: heading });
			y += heading.sizePx * LINE;
		}
		y += 8;
		for (const question of own) {
			const placed = placeQuestion(question, y, measures);
			shapes.push(...placed.shapes);
			words.push(...placed.words);
			points.push(...placed.points);
			y = placed.bottomPx + 14;
		}
		words.push(...nameYears(y + 2, measures));
		y += small.sizePx + 22;
	}
	return { heightPx: Math.ceil(max([0, y - 12])!), shapes, words, points };
}

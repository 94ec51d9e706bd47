import { m } from '#messages';
import type { ChartCell, YearsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import { drawCircleOutline, type MarkPath } from '../../layers/svg/mark-shapes';
import { drawAcross, drawDown, drawSuspect } from './chart-marks';
import type { Word } from '../drawn';
import { getStyle, measureSquare, type ChartSize } from './chart-style';

/**
 * What stands under the name of a line: the figures of the years of a gap, by year, if they have no
 * room at their marks; or that there is none.
 */
export function listGapTexts(
	{ kind, gap, years }: YearsChart,
	cells: readonly ChartCell[],
	hasList: boolean
): string[] {
	if (!gap || kind !== 'lines') return [];
	const told = cells.flatMap(({ value, text }, index) => {
		const year = years[index]!;
		const isTold = text !== '' && value !== null && year >= gap.firstYear;
		return isTold ? [m.forms_labelled({ label: String(year), text })] : [];
	});
	if (told.length === 0 && gap.none) return [gap.none];
	return hasList ? told : [];
}

/** At least so many: a short line at the value, and an arrow up from it. */
function drawMinimum(x: number, y: number, stroke: string, { textPx }: ChartSize): MarkPath {
	const [half, tip, wing] = [textPx * 0.28, y - textPx * 0.8, textPx * 0.22];
	const head = [
		[x - wing, tip + wing],
		[x, tip],
		[x + wing, tip + wing]
	].map((point) => point.map(round).join(' '));
	const d = `${drawAcross(x - half, x + half, y)}${drawDown(x, y, tip)}M${head.join('L')}`;
	return { d, stroke, strokeWidth: 2.5 };
}

/** A figure of a line that is no plain count: an arrow, a hatched square or a ring. */
export function drawDoubt(
	{ isMinimum, look }: ChartCell,
	[x, y]: readonly [number, number],
	stroke: string,
	size: ChartSize
): MarkPath[] {
	if (isMinimum) return [drawMinimum(x, y, stroke, size)];
	if (look === 'hatched') return drawSuspect(x, y, stroke, measureSquare(size), 'var(--page)');
	const d = drawCircleOutline(size.textPx * 0.24, x, y);
	const dots = look === 'dotted' && { dash: '0 4.4', cap: 'round' as const };
	return [{ d, fill: 'var(--page)', stroke, strokeWidth: 2.5, ...dots }];
}

/** Before a name beside a gap, far from the end of its line: a sample of the line, in ems. */
const SAMPLE = { length: 0.7, room: 1 };

export const measureSamples = ({ gap }: YearsChart, { textPx }: ChartSize): number =>
	gap?.none ? SAMPLE.room * textPx : 0;

/** The samples before the names: their words are darker than their lines. */
export function drawSamples(
	chart: YearsChart,
	named: readonly Word[],
	size: ChartSize
): MarkPath[] {
	const roomPx = measureSamples(chart, size);
	if (roomPx === 0) return [];
	return chart.series.flatMap(({ name, color }): MarkPath[] => {
		const word = named.find(({ text }) => text === name);
		if (!word) return [];
		const x = word.x - roomPx;
		const y = word.y - getStyle(size, 'strong').sizePx * 0.3;
		const d = drawAcross(x, x + size.textPx * SAMPLE.length, y);
		return [{ d, stroke: `var(--${color})`, strokeWidth: size.textPx * 0.2 }];
	});
}

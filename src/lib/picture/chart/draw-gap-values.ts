import { m } from '#messages';
import type { ChartCell, YearsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Word } from '../drawn';
import { measureWidth } from '../image/set-text';
import { drawAcross, drawDown, spreadDown } from './chart-marks';
import { getInk, getStyle, makeWord, type ChartSize } from './chart-style';

type Series = YearsChart['series'][number];
type Gap = NonNullable<YearsChart['gap']>;

/** The figures inside the years of a gap that have words. */
const listTold = (years: readonly number[], gap: Gap, cells: readonly ChartCell[]) =>
	cells.flatMap(({ value, text }, index) => {
		const year = years[index]!;
		return text !== '' && value !== null && year >= gap.firstYear ? [{ year, value, text }] : [];
	});

/**
 * What stands under the name of a line: the figures of the years of a gap, by year, unless they stand
 * beside their marks; or that there is none.
 */
export function listGapTexts(
	{ kind, gap, years }: YearsChart,
	cells: readonly ChartCell[],
	isBeside: boolean
): string[] {
	if (!gap || kind !== 'lines') return [];
	const told = listTold(years, gap, cells);
	if (told.length === 0) return gap.none ? [gap.none] : [];
	return isBeside
		? []
		: told.map(({ year, text }) => m.forms_labelled({ label: String(year), text }));
}

/** From the middle of a mark to the words beside it, in ems. */
const ASIDE = 0.45;

/** Whether the figures of a gap have room beside their marks. @param yearPx the width of a year */
export function hasRoomBeside(
	{ kind, gap, years, series }: YearsChart,
	size: ChartSize,
	yearPx: number
) {
	if (!gap || kind !== 'lines') return false;
	const small = getStyle(size, 'small');
	return series.every(({ cells }) =>
		listTold(years, gap, cells).every(({ year, text }) => {
			const yearsPx = Math.max(gap.lastYear - year, year - gap.firstYear) * yearPx;
			return measureWidth(text, small) + size.textPx * ASIDE <= yearsPx + yearPx / 2;
		})
	);
}

/** The figures of a gap beside their marks: those of its first half right of them, others above. */
export function drawGapValues(
	{ years }: YearsChart,
	gap: Gap,
	shown: readonly Series[],
	size: ChartSize,
	place: { getX: (year: number) => number; getY: (value: number) => number }
): Word[] {
	const small = getStyle(size, 'small', { haloPx: 4 });
	const told = shown.flatMap(({ color, cells }) =>
		listTold(years, gap, cells).map(({ year, value, text }) => ({
			...{ year, text, color },
			y: place.getY(value)
		}))
	);
	const isEarly = (year: number) => year - gap.firstYear < gap.lastYear - year;
	const early = spreadDown(
		told.filter(({ year }) => isEarly(year)),
		() => small.sizePx * 1.05
	);
	const late = told.filter(({ year }) => !isEarly(year));
	return [
		...early.map(({ year, text, color, y }) => {
			const x = place.getX(year) + size.textPx * ASIDE;
			return makeWord(text, x, y + small.sizePx * 0.34, { ...small, color: getInk(color) });
		}),
		...late.map(({ year, text, color, y }) => {
			const style = { ...small, color: getInk(color), anchor: 'end' as const };
			return makeWord(text, place.getX(year) + size.textPx * 0.3, y - size.textPx * 0.5, style);
		})
	];
}

/** At least so many: a short line at the value, and an arrow up from it. */
export function drawMinimum(x: number, y: number, stroke: string, { textPx }: ChartSize): MarkPath {
	const [half, tip, wing] = [textPx * 0.28, y - textPx * 0.8, textPx * 0.22];
	const head = [
		[x - wing, tip + wing],
		[x, tip],
		[x + wing, tip + wing]
	].map((point) => point.map(round).join(' '));
	const d = `${drawAcross(x - half, x + half, y)}${drawDown(x, y, tip)}M${head.join('L')}`;
	return { d, stroke, strokeWidth: 2.5 };
}

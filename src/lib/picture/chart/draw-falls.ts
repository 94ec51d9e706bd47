/** How far the figure of a column is below an earlier one: across at its height, then down. */

import type { YearsChart } from '../../story/talk-chart';
import type { Drawn } from '../drawn';
import { wrapText } from '../image/set-text';
import { drawAcross, drawDown, drawLine } from './chart-marks';
import { getStyle, LINE, makeWord } from './chart-style';
import type { YearsGround } from './years-ground';

/** Beside the columns, over the figure of the lower one, and of the arrow's head, in ems. */
const APART = 0.25;
const WING = 0.22;
/** Of the years between, for the words. */
const WORDS = 0.94;

export function drawFalls(
	{ falls = [], years, series }: YearsChart,
	{ size, isVisible, getX, getY }: YearsGround,
	{ columnPx, figurePx }: { columnPx: number; figurePx: number }
): Required<Pick<Drawn, 'shapes' | 'words'>> {
	const find = (year: number) => series[0]?.cells[years.indexOf(year)]?.value ?? null;
	const style = getStyle(size, 'text', { anchor: 'middle' });
	const drawn = (isVisible(0) ? falls : []).flatMap(({ fromYear, toYear, label }) => {
		const [from, to] = [find(fromYear), find(toYear)];
		if (from === null || to === null) return [];
		const y = getY(from);
		const tip = getY(to) - figurePx * 1.2;
		const left = getX(fromYear) + columnPx / 2 + APART * size.textPx;
		const right = getX(toYear);
		const wing = WING * size.textPx;
		const head = drawLine([
			[right - wing, tip - wing],
			[right, tip],
			[right + wing, tip - wing]
		]);
		const between = getX(toYear) - columnPx / 2 - left;
		const lines = label === '' ? [] : wrapText(label, between * WORDS, style);
		return {
			shape: {
				d: `${drawAcross(left, right, y)}${drawDown(right, y, tip)}${head}`,
				...{ stroke: 'var(--text-2)', strokeWidth: size.textPx * 0.06 }
			},
			words: lines.map((line, at) => {
				const up = (lines.length - 1 - at) * style.sizePx * LINE + style.sizePx * 0.4;
				return makeWord(line, left + between / 2, y - up, style);
			})
		};
	});
	return {
		shapes: drawn.map(({ shape }) => shape),
		words: drawn.flatMap(({ words }) => words)
	};
}

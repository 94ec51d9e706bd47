/** The names of a part and of the rest of a whole bar, over the first row: in place of a legend. */

import type { BarsChart } from '../../story/talk-chart';
import type { Word } from '../drawn';
import { measureWidth } from '../image/set-text';
import { getInk, getStyle, LINE, makeWord, type ChartRoom, type ChartSize } from './chart-style';

/** From the ends of the bar, in ems. */
const INDENT = 0.15;

/** The height over the first row for the names of its parts. */
export const measurePartNames = ({ hasPartNames }: BarsChart, size: ChartSize): number =>
	hasPartNames ? getStyle(size, 'small').sizePx * LINE : 0;

/** The names of the part and of the rest, over the ends of a whole bar. */
export function drawPartNames(
	{ keys, hasPartNames }: BarsChart,
	{ size, isVisible }: ChartRoom,
	{ x, width }: { x: number; width: number },
	bottomPx: number
): Word[] {
	const [rest, part] = keys;
	if (!hasPartNames || !rest || !part) return [];
	const style = getStyle(size, 'small', { color: getInk(part.color) });
	const y = bottomPx - style.sizePx * 0.4;
	const left = x + size.textPx * INDENT;
	const partPx = isVisible(1) ? measureWidth(part.label, style) + size.textPx * 0.6 : 0;
	const restX = Math.max(
		partPx,
		width - measureWidth(rest.label, style) - 2 * size.textPx * INDENT
	);
	return [
		...(isVisible(1) ? [makeWord(part.label, left, y, style)] : []),
		...(isVisible(0) ? [makeWord(rest.label, left + restX, y, style)] : [])
	];
}

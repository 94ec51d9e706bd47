/** The names of lines, beside their ends. */

import type { YearsChart } from '../../story/talk-chart';
import type { ChartSize } from './chart-style';

/** A chart of this width in ems has room for figures beside the names of its lines. */
const WIDE = 30;

export const hasEnds = ({ widthPx, textPx }: ChartSize): boolean => widthPx >= WIDE * textPx;

/** The name of a line, and its last figure if there is room. */
export const nameLine = ({ name, end }: YearsChart['series'][number], size: ChartSize): string =>
	end !== undefined && hasEnds(size) ? `${name} ${end}` : name;

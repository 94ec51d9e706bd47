import type { CityTie } from '../../core/data/explore/people-types';
import type { DetailTables } from '../../core/data/types';
import { inverseMercator, mercator, type LonLat } from '../../core/domain/geography';
import { memoizeLast } from '../../core/domain/memoize';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { LAST_YEAR } from '../../core/domain/years';
import { memoizeView, type AnyYearView } from '../memoize-view';

/** A pair with a place at both ends, and the year from which it is drawn. */
export interface TieLine {
	tie: CityTie;
	start: LonLat;
	/** Of the curve between both ends. */
	control: LonLat;
	end: LonLat;
	fromYear: number;
}

/** Its year, or the year by which a pair without one is known; null if neither is known. */
export const getTieYear = ({ date, knownByYear }: CityTie): number | null =>
	date === null ? knownByYear : Number(date.slice(0, 4));

/** How far a line bends to the north of the straight one, as a share of its length. */
const BEND = 0.09;

/** As a great circle does, a line to the east bends to the north. */
function getControl(start: LonLat, end: LonLat): LonLat {
	const [x, y] = mercator(start);
	const [endX, endY] = mercator(end);
	// y points south
	const north = endX > x ? 1 : -1;
	const [right, down] = [(endX - x) * north, (endY - y) * north];
	return inverseMercator([(x + endX) / 2 + 2 * BEND * down, (y + endY) / 2 - 2 * BEND * right]);
}

const listLines = memoizeLast((ties: readonly CityTie[]): readonly TieLine[] =>
	ties.flatMap((tie) => {
		const { lonLat: start, chineseLonLat: end } = tie;
		const fromYear = getTieYear(tie);
		if (!start || !end || fromYear === null || fromYear > LAST_YEAR) return [];
		return [{ tie, start, control: getControl(start, end), end, fromYear }];
	})
);

const NONE: readonly TieLine[] = [];

/** The lines of a view's countries in all years: the same list for every year. */
export const selectTieLines = memoizeView(
	(view: AnyYearView, detail: DetailTables | null): readonly TieLine[] => {
		if (!detail) return NONE;
		const shown = listShownCountries(view);
		return listLines(detail.cityTies).filter(({ tie }) => shown.includes(tie.country));
	}
);

/** Whether a line is drawn in a year; compared with a base year, only one known since. */
export function isDrawnIn(
	{ fromYear }: TieLine,
	year: number,
	view: Pick<ViewState, 'compared' | 'against'>
): boolean {
	const baseYear = getAgainstYear(view);
	return fromYear <= year && (baseYear === null || fromYear > baseYear);
}

/** The lines that a view draws in its year. */
export const selectDrawnTies = (
	view: ViewState,
	detail: DetailTables | null
): readonly TieLine[] =>
	view.layers.includes('ties')
		? selectTieLines(view, detail).filter((line) => isDrawnIn(line, view.year, view))
		: NONE;

import type { DetailTables, FinanceRecord } from '../../core/data/types';
import type { LonLat } from '../../core/domain/geography';
import type { ViewState } from '../../core/domain/view-state';
import { layOutInstitutes, type PlacedInstitute } from '../institutes/placed';
import { memoizeBy, memoizeLast } from '../../core/domain/memoize';
import { makeBoxAround, growBox, moveBox, overlaps, type Box } from '../box';
import type { MarkScale } from '../model';
import {
	limitShifts,
	projectAtStep,
	projectWorldPixel,
	getZoomStep,
	type Shift
} from '../spread-marks';
import { getComparedMusd } from '../../core/data/finance-amounts';
import { FINANCE_ENLARGEMENT, getSquareSidePx } from './select';
import { OFF_SCALE_SIDE_PX, selectEverShown, selectPlacedFinance } from './sites';

const REACH_PX = 60;
const APART_PX = 1;
const LEAST_SIDE_PX = 3;
const HERE: Shift = [0, 0];
const NOWHERE: ReadonlyMap<string, Shift> = new Map();

interface SiteRow {
	id: string;
	drawnAt: LonLat;
}

/** The side of a loan's or grant's square; projects, and records off the scale, have one size. */
export function getSiteSidePx(row: SiteRow | FinanceRecord, scale: MarkScale): number {
	if (!('amountMusd' in row)) return scale.siteSidePx;
	const comparedMusd = getComparedMusd(row);
	if (comparedMusd === null) return OFF_SCALE_SIDE_PX;
	return Math.max(LEAST_SIDE_PX, getSquareSidePx(comparedMusd, scale) * FINANCE_ENLARGEMENT);
}

type SpreadInput = readonly [
	rows: readonly SiteRow[],
	institutes: readonly PlacedInstitute[],
	zoomStep: number,
	scale: MarkScale
];

/** Everything that decides the places: several maps, such as the slides of a talk, take turns. */
const spreadKey = (...[rows, institutes, zoomStep, scale]: SpreadInput): string =>
	JSON.stringify([
		...[zoomStep, scale.diamondRadiusPx, scale.squarePxPerRootBillion],
		rows.map(({ id }) => id),
		institutes.map(({ institute, offsetPx }) => [institute.id, offsetPx])
	]);

/** Each takes the nearest free place, off the institutes; without one it stays at its own. */
const spread = memoizeBy(
	spreadKey,
	(...[rows, institutes, zoomStep, scale]: SpreadInput): ReadonlyMap<string, Shift> => {
		const worldPx = projectAtStep(zoomStep);
		const taken: Box[] = institutes.map(({ institute, offsetPx: [right, down] }) => {
			const [x, y] = projectWorldPixel(institute.lonLat, worldPx);
			const sidePx = 2 * scale.diamondRadiusPx;
			return makeBoxAround(x + right, y + down, sidePx, sidePx);
		});
		return new Map(
			rows.map((row) => {
				const sidePx = getSiteSidePx(row, scale) + 2 * APART_PX;
				const own = makeBoxAround(...projectWorldPixel(row.drawnAt, worldPx), sidePx, sidePx);
				const near = taken.filter((box) => overlaps(box, growBox(own, REACH_PX)));
				const isFree = (there: Box) => !near.some((box) => overlaps(box, there));
				const shift = limitShifts(REACH_PX).find((each) => isFree(moveBox(own, ...each))) ?? HERE;
				taken.push(moveBox(own, ...shift));
				return [row.id, shift] as const;
			})
		);
	},
	20
);

/** A year step has the same rows: it needs no key. */
const spreadRows = memoizeLast(spread);

/** The offsets of loans, grants and projects by id: they never overlap and are the same in all years. */
export function spreadSites(
	view: ViewState,
	detail: DetailTables | null,
	zoom: number,
	scale: MarkScale
): ReadonlyMap<string, Shift> {
	if (!detail) return NOWHERE;
	const selectRows = view.investmentMeasure === 'finance' ? selectPlacedFinance : selectEverShown;
	const rows: readonly SiteRow[] = selectRows(view, detail);
	return spreadRows(rows, layOutInstitutes(view, zoom, scale), getZoomStep(zoom), scale);
}

import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnSites } from '../layers/investment/drawn-sites';
import { FINANCE_ENLARGEMENT, squareSidePx } from '../layers/investment/select';
import type { MarkId, MarkScale } from '../layers/model';
import { isSiteUnverified, SITE_SIDE_PX } from '../layers/investment/sites';
import { round, type Drawn } from './drawn';
import type { MapFrame } from './map-frame';
import { placeEach, type PlacedMark } from './place-marks';

/** A loan's own sum; projects have one size. */
function sideOf(row: object, scale: MarkScale): number {
	if (!('amountMusd' in row)) return SITE_SIDE_PX;
	const sidePx = squareSidePx(Number(row.amountMusd), scale) * FINANCE_ENLARGEMENT;
	return round(Math.max(3, sidePx));
}

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects where they stand. */
export function staticSites(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): PlacedMark[] {
	return drawnSites(view, detail).map((row): PlacedMark => {
		const [x, y] = frame.place(row.drawnAt).map(round) as [number, number];
		if (!('state' in row)) {
			const mark = isUnverified(row) ? 'square-unverified' : 'square-finance';
			return { x, y, sizePx: sideOf(row, scale), mark };
		}
		const mark: MarkId = isSiteUnverified(row, row.state)
			? `square-${row.state}-unverified`
			: `square-${row.state}`;
		return { x, y, sizePx: SITE_SIDE_PX, mark };
	});
}

/** Loans, grants and projects; those that stand at one place lie on each other. */
export function drawSites(...where: Parameters<typeof staticSites>): Drawn {
	return { shapes: placeEach(staticSites(...where)) };
}

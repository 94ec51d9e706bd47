import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnSites } from '../layers/investment/drawn-sites';
import { FINANCE_ENLARGEMENT, squareSidePx } from '../layers/investment/select';
import type { MarkId, MarkScale } from '../layers/model';
import { isSiteUnverified, SITE_SIDE_PX } from '../layers/investment/sites';
import type { MapFrame } from './map-frame';

/** A loan, a grant or a project where it stands. */
export interface StaticSite {
	x: number;
	y: number;
	sidePx: number;
	mark: Extract<MarkId, `square-${string}`>;
}

/** A loan's own sum; projects have one size. */
function sideOf(row: object, scale: MarkScale): number {
	if (!('amountMusd' in row)) return SITE_SIDE_PX;
	const sidePx = squareSidePx(Number(row.amountMusd), scale) * FINANCE_ENLARGEMENT;
	return round(Math.max(3, sidePx));
}

const round = (value: number) => Math.round(value * 10) / 10;

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects where they stand. */
export function staticSites(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): StaticSite[] {
	return drawnSites(view, detail).map((row): StaticSite => {
		const [x, y] = frame.place(row.drawnAt).map(round) as [number, number];
		if (!('state' in row)) {
			const mark = isUnverified(row) ? 'square-unverified' : 'square-finance';
			return { x, y, sidePx: sideOf(row, scale), mark };
		}
		const mark: StaticSite['mark'] = isSiteUnverified(row, row.state)
			? `square-${row.state}-unverified`
			: `square-${row.state}`;
		return { x, y, sidePx: SITE_SIDE_PX, mark };
	});
}

import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnSites } from '../layers/investment/drawn-sites';
import type { MarkId, MarkScale } from '../layers/model';
import { isSiteUnverified } from '../layers/investment/sites';
import { siteSidePx, spreadSites } from '../layers/investment/spread-sites';
import { isLed, type Shift } from '../layers/spread-marks';
import { zoomOf, type MapFrame } from './map-frame';

/** A loan, a grant or a project where it stands. */
export interface StaticSite {
	id: string;
	x: number;
	y: number;
	sidePx: number;
	mark: Extract<MarkId, `square-${string}`>;
	/** From its own place. */
	shift: Shift;
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
	const shifts = spreadSites(view, detail, zoomOf(frame), scale);
	return drawnSites(view, detail).map((row): StaticSite => {
		const shift = shifts.get(row.id) ?? ([0, 0] as const);
		const [placeX, placeY] = frame.place(row.drawnAt);
		const [x, y] = [round(placeX + shift[0]), round(placeY + shift[1])];
		const sidePx = round(siteSidePx(row, scale));
		if (!('state' in row)) {
			const mark = isUnverified(row) ? 'square-unverified' : 'square-finance';
			return { id: row.id, x, y, sidePx, mark, shift };
		}
		const mark: StaticSite['mark'] = isSiteUnverified(row, row.state)
			? `square-${row.state}-unverified`
			: `square-${row.state}`;
		return { id: row.id, x, y, sidePx, mark, shift };
	});
}

/** Lines from sites that stand beside their places to these, as path data. */
export const siteLeaders = (sites: readonly StaticSite[]): string =>
	sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`)
		.join('');

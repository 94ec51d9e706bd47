import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnSites } from '../layers/investment/drawn-sites';
import type { MarkId, MarkScale } from '../layers/model';
import { isSiteUnverified } from '../layers/investment/sites';
import { siteSidePx, spreadSites } from '../layers/investment/spread-sites';
import { isLed, type Shift } from '../layers/spread-marks';
import { round, type Drawn } from './drawn';
import { zoomOf, type MapFrame } from './map-frame';
import { placeEach, type PlacedMark } from './place-marks';

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects where they stand. */
export function staticSites(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): (PlacedMark & { shift: Shift })[] {
	const shifts = spreadSites(view, detail, zoomOf(frame), scale);
	return drawnSites(view, detail).map((row) => {
		const shift = shifts.get(row.id) ?? ([0, 0] as const);
		const [placeX, placeY] = frame.place(row.drawnAt);
		const placed = {
			...{ key: `site-${row.id}`, shift, sizePx: round(siteSidePx(row, scale)) },
			...{ x: round(placeX + shift[0]), y: round(placeY + shift[1]) }
		};
		if (!('state' in row))
			return { ...placed, mark: isUnverified(row) ? 'square-unverified' : 'square-finance' };
		const mark: MarkId = isSiteUnverified(row, row.state)
			? `square-${row.state}-unverified`
			: `square-${row.state}`;
		return { ...placed, mark };
	});
}

/** Loans, grants and projects; from those that stand beside their places lines lead there. */
export function drawSites(...where: Parameters<typeof staticSites>): Drawn {
	const sites = staticSites(...where);
	const leaders = sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`)
		.join('');
	const lines = { d: leaders, stroke: 'var(--text-2)', strokeWidth: 1.2 };
	const marks = placeEach(sites.map(({ shift: _, ...mark }) => mark));
	return { shapes: [...(leaders ? [lines] : []), ...marks] };
}

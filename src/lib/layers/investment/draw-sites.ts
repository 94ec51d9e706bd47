import type { LayerPicture, DrawnPart, MarkedPlace, MarkGround } from '../layer-picture';
import { getMarkedStatus } from '../../core/domain/project-status';
import { loadDetail } from '../../text/load-detail';
import type { Selection } from '../../core/domain/layers';
import { makeBoxAround, type Box } from '../box';
import type { MarkId } from '../model';
import { isLed, type Shift } from '../spread-marks';
import { round } from '../svg/join-alike';
import { drawOverLeaders, placeEach, type PlacedMark } from '../svg/place-marks';
import { getFinanceMark } from './off-scale';
import {
	isFinanceUnverified,
	isSiteUnverified,
	placeRows,
	selectDrawnSites,
	selectSitesOfAllYears
} from './sites';
import { getSiteSidePx, spreadSites } from './spread-sites';

/** Loans, grants and projects at their places. */
export function listStaticSites({
	view,
	frame,
	scale,
	detail = null
}: MarkGround): (PlacedMark & { shift: Shift })[] {
	const shifts = spreadSites(view, detail, frame.zoom, scale);
	return selectDrawnSites(view, detail).map((row) => {
		const shift = shifts.get(row.id) ?? ([0, 0] as const);
		const [placeX, placeY] = frame.place(row.drawnAt);
		const placed = {
			...{ key: `site-${row.id}`, shift, sizePx: round(getSiteSidePx(row, scale)) },
			...{ x: round(placeX + shift[0]), y: round(placeY + shift[1]) }
		};
		if (!('state' in row)) {
			const own = getFinanceMark(row);
			if (!isFinanceUnverified(row)) return { ...placed, mark: own };
			return {
				...placed,
				mark: own === 'square-finance' ? 'square-unverified' : (`${own}-unverified` as const)
			};
		}
		const status = getMarkedStatus(row.state, view.siteMarks);
		const mark: MarkId = isSiteUnverified(row, row.state)
			? `square-${status}-unverified`
			: `square-${status}`;
		return { ...placed, mark };
	});
}

/** The squares of all years, which names avoid. */
export function listSiteBoxes({ view, frame, scale, detail = null }: MarkGround): Box[] {
	const rows = selectSitesOfAllYears(view, detail);
	// asked for hidden layers, too, which need no places
	if (rows.length === 0) return [];
	const shifts = spreadSites(view, detail, frame.zoom, scale);
	return rows.map((row) => {
		const [x, y] = frame.place(row.drawnAt);
		const [right, down] = shifts.get(row.id) ?? [0, 0];
		const sidePx = getSiteSidePx(row, scale);
		return makeBoxAround(x + right, y + down, sidePx, sidePx);
	});
}

export function drawSites(ground: MarkGround): DrawnPart {
	const sites = listStaticSites(ground);
	const leaders = sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`);
	return drawOverLeaders(leaders, placeEach(sites.map(({ shift: _, ...mark }) => mark)));
}

/** The names of the sites of a year. */
export const listSiteNames: NonNullable<LayerPicture['listNames']> = ({
	view,
	zoom,
	scale,
	detail = null
}) => {
	const shifts = spreadSites(view, detail, zoom, scale);
	return selectDrawnSites(view, detail).map((row) => ({
		text: 'name' in row ? row.name : row.place,
		lonLat: row.drawnAt,
		country: row.country,
		offsetPx: shifts.get(row.id)
	}));
};

/** The place of a loan, grant or project. */
export async function loadSitePlace(selection: Selection): Promise<MarkedPlace | null> {
	if (selection.kind !== 'project' && selection.kind !== 'finance') return null;
	const detail = await loadDetail();
	const rows = selection.kind === 'project' ? detail.projects : detail.financeRecords;
	const [row] = placeRows(rows.filter(({ id }) => id === selection.id));
	if (!row) return null;
	return {
		...selection,
		name: 'name' in row ? row.name : row.place,
		lonLat: row.drawnAt,
		shiftOn: ({ view, zoom, scale }) => spreadSites(view, detail, zoom, scale).get(row.id)
	};
}

import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale, MarkId } from '../layers/model';
import { ratePaths } from '../layers/investment/rate/late';
import { ownPaths } from '../layers/own/late';
import { drawCorridors, drawNodes } from './draw-corridors';
import { drawChevrons, drawSquares } from './draw-deals';
import { drawFlowTarget, drawRibbons } from './draw-flows';
import { type Drawn, round } from './drawn';
import { type MapFrame, zoomOf } from './map-frame';
import { drawnSites, isSiteUnverified } from '../layers/investment/sites';
import { siteSidePx, spreadSites } from '../layers/investment/spread-sites';
import { isLed, type Shift } from '../layers/spread-marks';
import type { MarkPath } from './mark-shapes';
import { placeEach, type PlacedMark, placeLike } from './place-marks';
import { againstYear } from '../core/domain/subject';
import { INSTITUTE_MARKS } from '../layers/institutes/legend';
import { ledInstitutes, placedNow } from '../layers/institutes/placed';

/** Leader lines from displaced marks to their places, as path data. */
export function staticLeaders(view: ViewState, frame: MapFrame, scale: MarkScale): string[] {
	return ledInstitutes(placedNow(view, zoomOf(frame), scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function staticDiamonds(view: ViewState, frame: MapFrame, scale: MarkScale): PlacedMark[] {
	const hue = againstYear(view) === null ? {} : { hue: 'var(--rise)' };
	return placedNow(view, zoomOf(frame), scale).map(({ institute, offsetPx: [right, down] }) => {
		const { id, lonLat, kind, evidence } = institute;
		const [x, y] = frame.place(lonLat);
		return {
			key: `institute-${id}`,
			...{ mark: INSTITUTE_MARKS[kind], x: round(x + right), y: round(y + down) },
			...{ sizePx: scale.diamondRadiusPx, isUnverified: evidence === 'recalled', ...hue }
		};
	});
}

/** Marks over lines to the places of those that stand beside them. */
const overLeaders = (leaders: readonly string[], marks: readonly MarkPath[]): Drawn => {
	const lines = { d: leaders.join(''), stroke: 'var(--text-2)', strokeWidth: 1.2 };
	return { shapes: [...(leaders.length > 0 ? [lines] : []), ...marks] };
};

const drawInstitutes = (...where: Parameters<typeof staticDiamonds>): Drawn =>
	overLeaders(staticLeaders(...where), placeLike(staticDiamonds(...where)));

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects at their places. */
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

function drawSites(...where: Parameters<typeof staticSites>): Drawn {
	const sites = staticSites(...where);
	const leaders = sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`);
	return overLeaders(leaders, placeEach(sites.map(({ shift: _, ...mark }) => mark)));
}

/** Every mark of a view in paint order, fills of countries and a user's own table under them. */
export function drawMarks(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	detail: DetailTables | null
): Drawn[] {
	return [
		{ shapes: [...ratePaths(view, frame), ...ownPaths(view, frame, scale)] },
		drawCorridors(view, frame),
		drawNodes(view, frame),
		drawFlowTarget(view, frame, scale),
		drawRibbons(view, frame, scale),
		drawChevrons(view, frame, scale),
		drawInstitutes(view, frame, scale),
		drawSquares(view, frame, scale),
		drawSites(view, frame, scale, detail)
	].filter(({ shapes }) => shapes?.length);
}

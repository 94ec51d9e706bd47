import type { MarkId } from '../layers/model';
import { paintRatePaths } from '../layers/investment/rate/lazy';
import { paintUserPaths } from '../layers/own/lazy';
import { drawCorridors, drawNodes } from './draw-corridors';
import { drawChevrons, drawSquares } from './draw-deals';
import { drawFlowTarget, drawRibbons } from './draw-flows';
import { round, type Drawn } from './drawn';
import { getZoom, type MapPicture } from './map-frame';
import { selectDrawnSites, isSiteUnverified } from '../layers/investment/sites';
import { getSiteSidePx, spreadSites } from '../layers/investment/spread-sites';
import { isLed, type Shift } from '../layers/spread-marks';
import type { MarkPath } from './mark-shapes';
import { placeEach, type PlacedMark, placeLike } from './place-marks';
import { getAgainstYear } from '../core/domain/subject';
import { INSTITUTE_MARKS } from '../text/kind-labels';
import { selectLedInstitutes, listPlacedNow } from '../layers/institutes/placed';

/** Leader lines from displaced marks to their places, as path data. */
export function listStaticLeaders({ view, frame, scale }: MapPicture): string[] {
	return selectLedInstitutes(listPlacedNow(view, getZoom(frame), scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function listStaticDiamonds({ view, frame, scale }: MapPicture): PlacedMark[] {
	const hue = getAgainstYear(view) === null ? {} : { hue: 'var(--rise)' };
	return listPlacedNow(view, getZoom(frame), scale).map(
		({ institute, offsetPx: [right, down] }) => {
			const { id, lonLat, kind, evidence } = institute;
			const [x, y] = frame.place(lonLat);
			return {
				key: `institute-${id}`,
				...{ mark: INSTITUTE_MARKS[kind], x: round(x + right), y: round(y + down) },
				...{ sizePx: scale.diamondRadiusPx, isUnverified: evidence === 'recalled', ...hue }
			};
		}
	);
}

/** Marks over lines to the places of those that stand beside them. */
const overLeaders = (leaders: readonly string[], marks: readonly MarkPath[]): Drawn => {
	const lines = { d: leaders.join(''), stroke: 'var(--text-2)', strokeWidth: 1.2 };
	return { shapes: [...(leaders.length > 0 ? [lines] : []), ...marks] };
};

const drawInstitutes = (map: MapPicture): Drawn =>
	overLeaders(listStaticLeaders(map), placeLike(listStaticDiamonds(map)));

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects at their places. */
export function listStaticSites({
	view,
	frame,
	scale,
	detail = null
}: MapPicture): (PlacedMark & { shift: Shift })[] {
	const shifts = spreadSites(view, detail, getZoom(frame), scale);
	return selectDrawnSites(view, detail).map((row) => {
		const shift = shifts.get(row.id) ?? ([0, 0] as const);
		const [placeX, placeY] = frame.place(row.drawnAt);
		const placed = {
			...{ key: `site-${row.id}`, shift, sizePx: round(getSiteSidePx(row, scale)) },
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

function drawSites(map: MapPicture): Drawn {
	const sites = listStaticSites(map);
	const leaders = sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`);
	return overLeaders(leaders, placeEach(sites.map(({ shift: _, ...mark }) => mark)));
}

/** Fills of countries and a user's own table. */
const drawGround = ({ view, frame, scale }: MapPicture): Drawn => ({
	shapes: [...paintRatePaths(view, frame), ...paintUserPaths(view, frame, scale)]
});

/** In paint order. */
const DRAWINGS: readonly ((map: MapPicture) => Drawn)[] = [
	drawGround,
	drawCorridors,
	drawNodes,
	drawFlowTarget,
	drawRibbons,
	drawChevrons,
	drawInstitutes,
	drawSquares,
	drawSites
];

/** Every mark of a view. */
export const drawMarks = (map: MapPicture): Drawn[] =>
	DRAWINGS.map((draw) => draw(map)).filter(({ shapes }) => shapes?.length);

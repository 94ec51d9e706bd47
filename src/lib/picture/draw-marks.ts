import type { MarkId } from '../layers/model';
import { ratePaths } from '../layers/investment/rate/late';
import { ownPaths } from '../layers/own/late';
import { drawCorridors, drawNodes } from './draw-corridors';
import { drawChevrons, drawSquares } from './draw-deals';
import { drawFlowTarget, drawRibbons } from './draw-flows';
import { round, type Drawn } from './drawn';
import { zoomOf, type MapPicture } from './map-frame';
import { drawnSites, isSiteUnverified } from '../layers/investment/sites';
import { siteSidePx, spreadSites } from '../layers/investment/spread-sites';
import { isLed, type Shift } from '../layers/spread-marks';
import type { MarkPath } from './mark-shapes';
import { placeEach, type PlacedMark, placeLike } from './place-marks';
import { againstYear } from '../core/domain/subject';
import { INSTITUTE_MARKS } from '../layers/institutes/legend';
import { ledInstitutes, placedNow } from '../layers/institutes/placed';

/** Leader lines from displaced marks to their places, as path data. */
export function staticLeaders({ view, frame, scale }: MapPicture): string[] {
	return ledInstitutes(placedNow(view, zoomOf(frame), scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function staticDiamonds({ view, frame, scale }: MapPicture): PlacedMark[] {
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

const drawInstitutes = (map: MapPicture): Drawn =>
	overLeaders(staticLeaders(map), placeLike(staticDiamonds(map)));

const isUnverified = (row: { placeRecalled: boolean; evidence: string }): boolean =>
	row.placeRecalled || row.evidence === 'recalled';

/** Loans, grants and projects at their places. */
export function staticSites({
	view,
	frame,
	scale,
	detail = null
}: MapPicture): (PlacedMark & { shift: Shift })[] {
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

function drawSites(map: MapPicture): Drawn {
	const sites = staticSites(map);
	const leaders = sites
		.filter(({ shift }) => isLed(shift))
		.map(({ x, y, shift: [right, down] }) => `M${x} ${y}l${round(-right)} ${round(-down)}`);
	return overLeaders(leaders, placeEach(sites.map(({ shift: _, ...mark }) => mark)));
}

/** Fills of countries and a user's own table. */
const drawGround = ({ view, frame, scale }: MapPicture): Drawn => ({
	shapes: [...ratePaths(view, frame), ...ownPaths(view, frame, scale)]
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

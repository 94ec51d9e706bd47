import { getCountryByCode, type CountryCode } from '../../core/domain/countries';
import type { DivergingEnd } from '../../core/domain/palette';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { projectPixel, reverseRoute } from '../arrows';
import { hasSquares, runsWhole, getSquareMusd, getSquareSidePx } from './select';
import { DEAL_KINDS } from '../../core/domain/filters';
import { getSquaresShiftPx } from '../label-layout';
import { getDealLayout, getLargestSquarePx } from './deal-layout';
import type { MarkScale } from '../model';
import { computeRouteToChina } from '../flows/flow-target';
import { round } from '../svg/join-alike';
import type { DrawnPart, MarkGround } from '../layer-picture';
import { drawChevronAlong, type Along } from '../svg/mark-lines';
import type { MarkPath } from '../svg/mark-shapes';
import { placeLike, type PlacedMark } from '../svg/place-marks';
import { interpolateAlong, type Curve } from '../svg/ribbon-curve';

/** Both kinds of deals of each country, next to each other under its label. */
export function listStaticSquares({ view, frame, scale }: MarkGround) {
	if (!hasSquares(view)) return [];
	return listShownCountries(view).flatMap((country) => {
		const [x, y] = frame.place(getCountryByCode(country).labelLonLat);
		const baseline = y + (getDealLayout(country, view, scale).squaresYPx ?? 0);
		const squares = DEAL_KINDS.map((kind) => {
			const musd = getSquareMusd(view, country, kind, view.year) || 0;
			const change: DivergingEnd = musd < 0 ? 'fall' : 'rise';
			const end = getAgainstYear(view) === null ? null : change;
			return { kind, end, sidePx: getSquareSidePx(Math.abs(musd), scale) };
		});
		const [bought, built] = squares.map(({ sidePx }) => sidePx) as [number, number];
		const left = x + getSquaresShiftPx(country, scale)[0] - (bought + built + 3) / 2;
		return squares
			.filter(({ sidePx }) => sidePx > 0)
			.map(({ kind, end, sidePx }) => ({
				...{ country, end, hatched: kind === 'construction' },
				x: round(kind === 'construction' ? left + bought + 3 : left),
				y: round(baseline - sidePx),
				sidePx: round(sidePx)
			}));
	});
}

/** Acquisitions filled, construction hatched, a decrease cut through. */
export function drawSquares(map: MarkGround): DrawnPart {
	const marks = listStaticSquares(map).map(
		({ country, x, y, sidePx, hatched, end }): PlacedMark => {
			const filled = end === 'fall' ? 'square-fall' : 'square-investment';
			return {
				key: `deals-${country}-${hatched ? 'construction' : 'investment'}`,
				mark: hatched && end !== 'fall' ? 'square-construction' : filled,
				...{ x: x + sidePx / 2, y: y + sidePx / 2, sizePx: sidePx },
				...(end && { hue: `var(--${end})` })
			};
		}
	);
	return { shapes: placeLike(marks) };
}

const SPACING_PX = 27;

function walk(curve: Curve): Along[] {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const count = Math.max(1, Math.floor(lengthPx / SPACING_PX));
	return Array.from({ length: count }, (_, index) => {
		const { place, direction } = interpolateAlong(curve, 1 - (index * SPACING_PX) / lengthPx);
		return { x: place[0], y: place[1], right: direction[0], down: direction[1] };
	});
}

/** Of both squares of a country, without the gap between them; 0 if it has no deals. */
const squaresWidthPx = (view: ViewState, country: CountryCode, scale: MarkScale): number =>
	DEAL_KINDS.reduce(
		(sum, kind) => sum + getSquareSidePx(getSquareMusd(view, country, kind, view.year) || 0, scale),
		0
	);

/** The three chevrons next to the squares, and the distance of the first from these. */
const SMALL = { heightPx: 8, spacingPx: 8, fromSquaresPx: 8 };

/** Three chevrons next to the squares of each country, pointing at them, as path data. */
function chevronsBeside({ view, frame, scale }: MarkGround): string {
	if (!hasSquares(view) || runsWhole(view) || getAgainstYear(view) !== null) return '';
	const { heightPx, spacingPx, fromSquaresPx } = SMALL;
	const half = heightPx / 2;
	return listShownCountries(view)
		.flatMap((country) => {
			const widthPx = squaresWidthPx(view, country, scale);
			if (widthPx === 0) return [];
			const [x, y] = frame.place(getCountryByCode(country).labelLonLat);
			const { squaresYPx } = getDealLayout(country, view, scale);
			const [right] = getSquaresShiftPx(country, scale);
			const top = y + (squaresYPx ?? 0) - getLargestSquarePx(country, view, scale) / 2 - half;
			return [0.34, 1.34, 2.34].map((place) => {
				const back = x + right + widthPx / 2 + fromSquaresPx + place * spacingPx + 2.5;
				return `M${back.toFixed(1)} ${top.toFixed(1)}l-2.5 ${half} 2.5 ${half}`;
			});
		})
		.join('');
}

/** The path of money from China: chevrons for each country with a deal, if only deals are in focus. */
function processions({ view, frame, scale }: MarkGround): Along[][] {
	if (!hasSquares(view) || !runsWhole(view) || getAgainstYear(view) !== null) return [];
	const shown = listShownCountries(view);
	return shown.flatMap((country) => {
		if (squaresWidthPx(view, country, scale) === 0) return [];
		const { start, end, bow } = reverseRoute(computeRouteToChina(country, shown, 'all', scale));
		const [x, y] = projectPixel(start, frame.place);
		return [walk({ start: [x - 10, y], end: projectPixel(end, frame.place), bow })];
	});
}

/** Chevrons from China to the squares; only three next to the ribbons of students. */
export function drawChevrons(map: MarkGround): DrawnPart {
	const ways = processions(map);
	const heads = ways.map(([tip]) => `${drawChevronAlong(tip!, 11, 7)}Z`).join('');
	const open =
		chevronsBeside(map) +
		ways.flatMap(([, ...rest]) => rest.map((place) => drawChevronAlong(place, 6, 6))).join('');
	if (heads + open === '') return { shapes: [] };
	const hue = 'var(--inv)';
	const shapes: MarkPath[] = [
		{ d: heads + open, stroke: 'var(--case)', strokeWidth: 4.4, isFine: true },
		{ d: open, stroke: hue, strokeWidth: 2 },
		{ d: heads, fill: hue }
	];
	return { join: 'round', level: 'flow', shapes: shapes.filter(({ d }) => d !== '') };
}

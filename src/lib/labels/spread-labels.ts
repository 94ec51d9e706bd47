import { cross, range } from 'd3-array';
import { listStepCallouts } from '../story/story-index';
import type { GeoBox, LonLat } from '../core/domain/geography';
import { COUNTRIES, getCountryByCode, type CountryCode } from '../core/domain/countries';
import { memoizeBy } from '../core/domain/memoize';
import { getPageBounds, isOnStage, isStep, listShownCountries } from '../core/domain/subject';
import type { DetailTables } from '../core/data/types';
import type { Callout } from '../core/domain/callout';
import type { ViewState } from '../core/domain/view-state';
import { isPhoneScale, getSquaresShiftPx } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { projectWorldPixel, type Pixel } from '../layers/spread-marks';
import { layOutBlocks, listBoxes, getContentKey } from './country-blocks';
import { makeBoxAround, growBox, isWithin, moveBox, overlaps, type Box } from '../layers/box';
import { FIRST_NAMES } from './first-names';
import { PHONE_NEAR_TRIES, PHONE_TRIES, STAGE_TRIES, TRIES, type Beyond } from './label-tries';
import { listMovingBoxes, listNodeBoxes } from './mark-boxes';
import { NAME_STYLES } from './name-styles';
import { AT_ANCHORS, getPhoneOffsets } from './phone-offsets';
import { listCalloutBoxes } from './place-callouts';

/** Where the anchor of a label may be: west, south, east, north. This keeps figures in the country. */
const LABEL_ROOMS: Readonly<Record<CountryCode, GeoBox>> = {
	KAZ: [57, 47.6, 70, 50.5],
	KGZ: [73.8, 41, 77, 42.3],
	TJK: [70, 37.4, 74.2, 39.4],
	TKM: [56.4, 38.6, 62.8, 40.4],
	UZB: [58.5, 42.2, 64.6, 45.2]
};

/** Baikonur's lease: a dashed ring. */
const RING = { lonLat: [63.33, 45.93] as LonLat, widthDegrees: 1.3 };

/** Orders of placement: the first that hides nothing is used, else the best. */
const ORDERS: readonly (readonly CountryCode[])[] = [
	['TKM', 'UZB', 'TJK', 'KGZ', 'KAZ'],
	['TJK', 'KGZ', 'TKM', 'UZB', 'KAZ'],
	['UZB', 'TKM', 'KGZ', 'TJK', 'KAZ'],
	['KGZ', 'TJK', 'UZB', 'TKM', 'KAZ'],
	['TJK', 'TKM', 'UZB', 'KGZ', 'KAZ']
];

const STEP_PX = 4;
const MOST_STEPS = 16;
const APART_PX = 3;
/** Distance of texts from the frame. */
export const EDGE_PX = 6;

/** From the end of a name to the start of its flow. */
const FLOW_APART_PX = 10;

const REACHED = range(-MOST_STEPS, MOST_STEPS + 1);
/** Steps right and down, nearest first. */
const STEPS = cross(REACHED, REACHED, (down, right) => [right, down] as const).sort(
	(a, b) => Math.hypot(...a) - Math.hypot(...b)
);

const CAPITALS = FIRST_NAMES.filter(
	({ kind, country }) => kind === 'capital' && COUNTRIES.some(({ code }) => code === country)
);

/** What a label avoids, and its weight if it cannot avoid everything. */
interface Taken {
	box: Box;
	weight: number;
}

/** A covered capital loses its name; a figure without space is only in the panel. */
const WEIGHTS = { capital: 12, callout: 12, node: 3, block: 2, site: 1, ring: 1 } as const;

function findShift(
	code: CountryCode,
	boxes: readonly Box[],
	taken: readonly Taken[],
	worldPx: number,
	{ wordFactor }: MarkScale,
	[offsetRight, offsetDown]: Pixel,
	beyond: Beyond,
	seen: Box
): { shift: Pixel; hidden: number } {
	const [across, northward, southward] = beyond;
	const { labelLonLat } = getCountryByCode(code);
	const at = (lonLat: LonLat) => projectWorldPixel(lonLat, worldPx);
	const [anchorX, anchorY] = at(labelLonLat);
	const [west, south, east, north] = LABEL_ROOMS[code];
	const [left, top] = at([west - across, north + northward]);
	const [right, bottom] = at([east + across, south - southward]);
	const around = taken.filter(({ box }) =>
		overlaps(box, makeBoxAround(anchorX, anchorY, 400 * wordFactor, 300 * wordFactor))
	);
	let best: { shift: Pixel; hidden: number } | null = null;
	for (const step of STEPS) {
		const shift: Pixel = [
			(step[0] * STEP_PX + offsetRight) * wordFactor,
			(step[1] * STEP_PX + offsetDown) * wordFactor
		];
		const [x, y] = [anchorX + shift[0], anchorY + shift[1]];
		const isFirst = step[0] === 0 && step[1] === 0;
		if (!isFirst && (x < left || x > right || y < top || y > bottom)) continue;
		const placed = boxes.map((box) => moveBox(box, x, y));
		const cut = placed.every((own) => isWithin(own, seen)) ? 0 : WEIGHTS.block;
		const hidden = around
			.filter(({ box }) => placed.some((own) => overlaps(box, own)))
			.reduce((sum, { weight }) => sum + weight, cut);
		if (hidden === 0) return { shift, hidden };
		if (!best || hidden < best.hidden) best = { shift, hidden };
	}
	return best ?? { shift: [0, 0], hidden: 0 };
}

/** What a picture knows better than its view. */
export interface SpreadOptions {
	/** Of a step of a talk: of all its builds, so that no name moves between them. */
	callouts?: readonly Callout[] | undefined;
	/** The area that is certainly visible; by default that of a page of any shape. */
	bounds?: GeoBox | undefined;
	/** Whether a phone's map is that of its page, not an image or a low embed. */
	isPage?: boolean | undefined;
	/** Tables that are loaded on demand: names keep off their marks, too. */
	detail?: DetailTables | null | undefined;
}

/**
 * A scale with the labels of the five countries spread on a map of this size: each is moved, within its
 * country, off the others, the capitals, crossings, callouts and the ring around Baikonur. The same
 * object for the same map in all years.
 * @param worldPx width of the whole world at the map's zoom
 */
export function spreadLabels(
	view: ViewState,
	scale: MarkScale,
	worldPx: number,
	{
		callouts = listStepCallouts(view),
		isPage = isPhoneScale(scale),
		bounds = getPageBounds(view, isPage),
		detail = null
	}: SpreadOptions = {}
): MarkScale {
	return spreadBy(view, scale, worldPx, callouts, bounds, isPage, detail);
}

const spreadBy = memoizeBy(spreadKey, spread, 60);

function spreadKey(
	view: ViewState,
	scale: MarkScale,
	worldPx: number,
	callouts: readonly Callout[],
	bounds: GeoBox,
	isPage: boolean,
	detail: DetailTables | null
): string {
	const zoomStep = Math.round(Math.log2(worldPx) * 64);
	const ringed = callouts.map(({ lonLat, label, kind }) => [lonLat, label, kind]);
	return `${getContentKey(view, scale)};${zoomStep};${JSON.stringify([ringed, bounds, isPage, detail !== null])}`;
}

/** On a phone flows begin beyond the names, which are as wide as the language makes them. */
const findFlowStarts = (view: ViewState, scale: MarkScale) =>
	Object.fromEntries(
		[...layOutBlocks(view, scale)].map(([code, { name, figures }]) => [
			code,
			Math.max(name.right, figures?.right ?? 0) + FLOW_APART_PX
		])
	) as Record<CountryCode, number>;

function spread(
	...[view, scale, worldPx, callouts, bounds, isPage, detail]: Parameters<typeof spreadKey>
): MarkScale {
	const at = (lonLat: LonLat) => projectWorldPixel(lonLat, worldPx);
	// at the edge of the map a name is before its ring or below it
	const [[westPx], [eastPx]] = [at([bounds[0], 0]), at([bounds[2], 0])];
	const inBounds = (lonLat: LonLat): Pixel => [at(lonLat)[0] - westPx, at(lonLat)[1]];
	const markPx = NAME_STYLES.capital.markPx * scale.wordFactor + 2;
	const ringPx = (RING.widthDegrees / 360) * worldPx;
	const frame = { place: at, zoom: Math.log2(worldPx / 512) };
	const isPhone = isPhoneScale(scale);
	// the map of a step is fitted to its subject, with names at their anchors
	const hasFixedNames = isPhone && !isStep(view);
	// on a phone they would move a name into another country
	const staysInCountry = isPhone && !scale.isLocator;
	const taken: Taken[] = [
		...CAPITALS.map(({ lonLat }) => ({
			box: makeBoxAround(...at(lonLat), markPx, markPx),
			weight: WEIGHTS.capital
		})),
		{ box: makeBoxAround(...at(RING.lonLat), ringPx, ringPx), weight: WEIGHTS.ring },
		...listNodeBoxes({ view, scale, frame }).map((box) => ({
			box,
			weight: WEIGHTS.node
		})),
		...(staysInCountry ? [] : listMovingBoxes({ view, scale, frame, detail })).map((box) => ({
			box,
			weight: WEIGHTS.site
		})),
		...listCalloutBoxes(callouts, inBounds, { widthPx: eastPx - westPx, view }, scale).map(
			(box) => ({
				box: moveBox(box, westPx, 0),
				weight: WEIGHTS.callout
			})
		)
	];
	const [west, south, east, north] = bounds;
	const [[left, top], [right, bottom]] = [at([west, north]), at([east, south])];
	const seen = growBox({ left, top, right, bottom }, -EDGE_PX);
	if (isPhone) {
		for (const [code, { squares }] of layOutBlocks(view, scale)) {
			const [x, y] = at(getCountryByCode(code).labelLonLat);
			const [right, down] = getSquaresShiftPx(code, scale);
			for (const box of squares)
				taken.push({ box: moveBox(box, x + right, y + down), weight: WEIGHTS.block });
		}
	}
	const offsets = hasFixedNames
		? getPhoneOffsets(view, scale, isPage ? eastPx - westPx : null)
		: AT_ANCHORS;
	const shown = listShownCountries(view);
	const arrange = (
		{ figureFactor, beyond }: (typeof TRIES)[number],
		codes: readonly CountryCode[]
	) => {
		const set = { ...scale, figureFactor };
		const blocks = layOutBlocks(view, set);
		// the shown countries first
		const order = [...codes].sort((a, b) => Number(shown.includes(b)) - Number(shown.includes(a)));
		const shiftPx: Partial<Record<CountryCode, Pixel>> = {};
		const around = [...taken];
		let total = 0;
		for (const code of order) {
			const block = blocks.get(code)!;
			// a phone's squares do not move
			const own = listBoxes(isPhone ? { ...block, squares: [] } : block);
			const roomy = own.map((box) => growBox(box, APART_PX));
			const { shift, hidden } = findShift(
				code,
				roomy,
				around,
				worldPx,
				scale,
				offsets[code],
				beyond,
				seen
			);
			shiftPx[code] = shift;
			total += hidden;
			const [x, y] = at(getCountryByCode(code).labelLonLat);
			for (const box of own)
				around.push({ box: moveBox(box, x + shift[0], y + shift[1]), weight: WEIGHTS.block });
		}
		return { shiftPx, total, figureFactor };
	};
	let best: ReturnType<typeof arrange> | null = null;
	const phoneTries = shown.length === COUNTRIES.length ? PHONE_TRIES : PHONE_NEAR_TRIES;
	for (const each of isPhone ? phoneTries : isOnStage(view) ? STAGE_TRIES : TRIES) {
		for (const order of ORDERS) {
			if (best?.total === 0) break;
			const other = arrange(each, order);
			if (!best || other.total < best.total) best = other;
		}
	}
	const { shiftPx, figureFactor } = best!;
	return {
		...scale,
		figureFactor,
		shiftPx,
		...(isPhone && { startPx: findFlowStarts(view, scale) })
	};
}

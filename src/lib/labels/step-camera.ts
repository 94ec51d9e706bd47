import { inverseMercator, mercator } from '../core/domain/geography';
import { getCountryByCode, COUNTRIES } from '../core/domain/countries';
import { memoizeBy } from '../core/domain/memoize';
import { isStep, listShownCountries } from '../core/domain/subject';
import type { Camera, StepSubject, ViewState } from '../core/domain/view-state';
import { findSubject, listStepCallouts } from '../story/story-index';
import type { Box } from '../layers/box';
import { makeBoxAround } from '../layers/box';
import { getFlowTarget } from '../layers/flows/flow-target';
import { isPhoneScale } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { getLayerPicture } from '../layers/pictures';
import { layOutBlocks, listBoxes } from './country-blocks';
import { fitSubject, type SeenPlace } from './fit-subject';
import { areCalloutsFree, placeCallouts } from './place-callouts';

export interface CameraRoom {
	widthPx: number;
	heightPx: number;
	/** What lies over the map. */
	overlays: readonly Box[];
	/** What is beyond the ground may be in view: it fades to paper. */
	isOpen?: boolean;
}

/** Around a place without words, at 1×. */
const PLACE_PX = 24;
/** Kept free along the edges, at 1×. */
const MARGIN_PX = 14;
const LOCATOR_MARGIN_PX = 3;
/** A camera nearer than this would show no country, only a place. */
const MOST_ZOOM = 7;
/** The words at the end of the flows, at 1×: China, the sum and what it counts. */
const TARGET_WORDS_PX = { across: 150, down: 88 };
const PHONE_TARGET_WORDS_PX = { across: 64, down: 46 };

/** Where the flows end, with their sum below or above. */
function seeTarget(view: ViewState, scale: MarkScale, mayBeAbove: boolean): SeenPlace {
	const { lonLat, halfHeightPx: half } = getFlowTarget(
		listShownCountries(view),
		view.studentMeasure,
		scale
	);
	// the chart beside a small map has the sum: its words stand there only if there is room
	const plain = isPhoneScale(scale) ? PHONE_TARGET_WORDS_PX : TARGET_WORDS_PX;
	const words = scale.isLocator ? { across: PLACE_PX, down: 0 } : plain;
	const [halfWidth, height] = [
		(words.across / 2) * scale.wordFactor,
		words.down * scale.wordFactor
	];
	const around = { left: -halfWidth, right: halfWidth };
	return {
		lonLat,
		// above it the words for China would stand in Mongolia: only where there is no room below
		boxes: [
			{ ...around, top: -half, bottom: half + height },
			...(mayBeAbove ? [{ ...around, top: -half - height, bottom: half }] : [])
		]
	};
}

/** The places of a subject, and what must be free around them. */
export function listSeenPlaces(
	{ lonLats, countries = [] }: StepSubject,
	view: ViewState,
	scale: MarkScale,
	mayBeAbove = true
): SeenPlace[] {
	const sidePx = PLACE_PX * scale.wordFactor;
	const places = lonLats.map((lonLat) => ({
		lonLat,
		boxes: [makeBoxAround(0, 0, sidePx, sidePx)]
	}));
	const blocks = layOutBlocks(view, scale);
	const named = countries.flatMap((code): SeenPlace[] => {
		const { bounds, labelLonLat } = getCountryByCode(code);
		const [west, south, east, north] = bounds;
		const corners = [
			[west, (south + north) / 2],
			[east, (south + north) / 2],
			[(west + east) / 2, south],
			[(west + east) / 2, north]
		] as const;
		return [
			...corners.map(([lon, lat]) => ({
				lonLat: [lon, lat] as [number, number],
				boxes: [makeBoxAround(0, 0, 1, 1)]
			})),
			...listBoxes(blocks.get(code)!).map((box) => ({ lonLat: labelLonLat, boxes: [box] }))
		];
	});
	const hasFlows = view.layers.some((id) => getLayerPicture(id).endsInChina?.(view));
	const isWhole = countries.length === COUNTRIES.length;
	return [
		...places,
		...named,
		...(hasFlows && isWhole ? [seeTarget(view, scale, mayBeAbove)] : [])
	];
}

/** The largest part of a map that nothing lies over: one side of what does. */
export function findFreePart({ widthPx, heightPx, overlays }: CameraRoom): Box {
	const whole: Box = { left: 0, top: 0, right: widthPx, bottom: heightPx };
	return overlays.reduce((free, over) => {
		const parts = [
			{ ...free, right: Math.min(free.right, over.left) },
			{ ...free, left: Math.max(free.left, over.right) },
			{ ...free, bottom: Math.min(free.bottom, over.top) },
			{ ...free, top: Math.max(free.top, over.bottom) }
		];
		const area = ({ left, top, right, bottom }: Box) =>
			Math.max(0, right - left) * Math.max(0, bottom - top);
		return parts.sort((a, b) => area(b) - area(a))[0]!;
	}, whole);
}

/** The map at 1440 × 900 for which the zoom of a link is meant. */
const DESK_PX = { widthPx: 1140, heightPx: 640 };

/** The camera of a link with its whole reach in the free part of a map. */
function fitReach(camera: Camera, room: CameraRoom): Camera {
	const free = findFreePart(room);
	const [width, height] = [free.right - free.left, free.bottom - free.top];
	const share = Math.min(width / DESK_PX.widthPx, height / DESK_PX.heightPx);
	const zoom = camera.zoom + Math.log2(share);
	const worldPx = 512 * 2 ** zoom;
	const turn = (camera.bearing * Math.PI) / 180;
	const right = room.widthPx / 2 - (free.left + free.right) / 2;
	const down = room.heightPx / 2 - (free.top + free.bottom) / 2;
	const [x, y] = mercator(camera.center);
	const center = inverseMercator([
		x + (right * Math.cos(turn) - down * Math.sin(turn)) / worldPx,
		y + (right * Math.sin(turn) + down * Math.cos(turn)) / worldPx
	]);
	return { ...camera, center, zoom };
}

/** A subject in a map: the nearest camera that shows it all, with the callouts of its step. */
export function fitStepSubject(
	subject: StepSubject,
	view: ViewState,
	scale: MarkScale,
	room: CameraRoom,
	callouts = listStepCallouts(view)
): Camera | null {
	const map = { ...room, overlays: [...room.overlays], view };
	const isGood = (place: Parameters<typeof placeCallouts>[1]) =>
		callouts.length === 0 || areCalloutsFree(placeCallouts(callouts, place, map, scale), map);
	const places = listSeenPlaces(subject, view, scale);
	const best = listSeenPlaces(subject, view, scale, false);
	const margin = scale.isLocator ? LOCATOR_MARGIN_PX : MARGIN_PX;
	const setting = { ...room, marginPx: margin * scale.wordFactor, mostZoom: MOST_ZOOM };
	// where words cannot all be placed, the places themselves must still be seen
	const fit =
		fitSubject(best, setting, isGood) ??
		fitSubject(places, setting, isGood) ??
		fitSubject(places, setting);
	return fit && { ...fit, bearing: 0, pitch: 0 };
}

/**
 * A step of an article is fitted by its map and by what is around it, again with each part and year.
 * Names have room for the figures of every year; only marks beside their place are those of one.
 */
const fitOnce = memoizeBy(
	(view: ViewState, scale: MarkScale, room: CameraRoom) => {
		const { stage, year, ...rest } = view;
		const { shownParts: _parts, ...place } = stage!;
		const hasMarks = listStepCallouts(view).some(({ mark }) => mark !== undefined);
		return JSON.stringify([rest, place, scale, room, hasMarks ? year : null]);
	},
	(view, scale, room): Camera | null => {
		const subject = findSubject(view);
		const fitted = subject && fitStepSubject(subject, view, scale, room);
		return fitted ?? (view.camera && fitReach(view.camera, room));
	},
	30
);

/**
 * The camera of a step's own view in a map of any size: it shows the step's subject, or the reach of
 * the camera in its link, in the part that nothing lies over.
 * @returns null without either: the map then shows the whole region
 */
export function fitStepView(view: ViewState, scale: MarkScale, room: CameraRoom): Camera | null {
	if (!isStep(view) || room.widthPx <= 0 || room.heightPx <= 0) return null;
	return fitOnce(view, scale, room);
}

import { CLOSE_ZOOM } from '../core/data/courses';
import { COUNTRIES, type CountryCode } from '../core/domain/countries';
import { isStageSized, isStep, listShownCountries } from '../core/domain/subject';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import {
	type ShiftedPlace,
	MARKED_RADIUS_PX,
	MARKED_TEXT_PX,
	MARKED_UNDER_PX
} from '../layers/marked-place';
import { isPhoneScale, getLabelShiftPx, getSquaresShiftPx } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import type { Place } from '../layers/spread-marks';
import { getFlowTarget } from '../layers/flows/flow-target';
import { isNamedByCallout } from '../story/story-index';
import {
	makeBoxAround,
	measureGapPx,
	growBox,
	isWithin,
	moveBox,
	overlaps,
	type Box
} from '../layers/box';
import { layOutBlocks } from './country-blocks';
import { FIRST_NAMES } from './first-names';
import { isCrowdedSlide, listMarkBoxes, listNodeBoxes } from './mark-boxes';
import type { NameKind, NameRow } from './name-rows';
import { drawLeaderTo, keepOnGround, moveSpots, setName, type NameSpot } from './name-spots';
import { NAME_STYLES, type NameStyle, measureLineWidthPx } from './name-styles';
import { placeLabels, type Wanted } from './place-labels';
import { EDGE_PX } from './spread-labels';
import { placeTargetLabels, type TargetLabels } from './target-labels';

/** Margin around the text of a name. */
const AROUND_PX = 4;

/** The areas of the selected place: its ring and its name. */
function markedBoxes(marked: ShiftedPlace | null, place: Place): Box[] {
	if (!marked) return [];
	const [placeX, placeY] = place(marked.lonLat);
	const [x, y] = [placeX + marked.shift[0], placeY + marked.shift[1]];
	const side = 2 * MARKED_RADIUS_PX + 4;
	const widthPx = measureLineWidthPx(marked.name, { face: 'sans-bold', sizePx: MARKED_TEXT_PX });
	return [
		makeBoxAround(x, y, side, side),
		makeBoxAround(x, y + MARKED_UNDER_PX, widthPx + 2 * AROUND_PX, MARKED_TEXT_PX + 2 * AROUND_PX)
	];
}

export interface MapGround {
	view: ViewState;
	/** With the labels spread, see `spread-labels.ts`. */
	scale: MarkScale;
	place: Place;
	widthPx: number;
	heightPx: number;
	/** The visible part, if not all of it. */
	seen?: Box;
	zoom: number;
	names: readonly NameRow[];
	/** Everything over the map: year and sentence, links, buttons, cards. */
	overlays: readonly Box[];
	/** Tables that are loaded on demand: names avoid their marks, too. */
	detail?: DetailTables | null;
	/** The selected place: no name may cover its ring and name. */
	marked?: ShiftedPlace | null;
}

export interface PlacedName {
	row: NameRow;
	lines: readonly string[];
	style: NameStyle;
	spot: NameSpot;
	/** The place, in pixels. */
	at: readonly [x: number, y: number];
	/** The line to a name far from its mark. */
	leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
	/** False if a site's mark covers the city's. */
	hasSign: boolean;
}

/** The part of a country's label that fits. */
export type BlockState = 'whole' | 'name' | 'hidden';

export interface MapLabels {
	blocks: ReadonlyMap<CountryCode, BlockState>;
	/** The text at the flow target by year; none if it is not visible. */
	targets: ReadonlyMap<number, TargetLabels>;
	names: readonly PlacedName[];
	/** Where no degree may be written. */
	taken: readonly Box[];
}

function getFrame({ seen, widthPx, heightPx }: MapGround): Box {
	return growBox(seen ?? { left: 0, top: 0, right: widthPx, bottom: heightPx }, -EDGE_PX);
}

/** In which order kinds of names take their room. */
const NAME_RANKS: Readonly<Record<NameKind, number>> = {
	...{ capital: 1, city: 1, place: 2 },
	...{ country: 3, water: 3, river: 3, region: 3 },
	...{ town: 4, station: 5 }
};

/** What the map of a step of a talk names, if near also cities: callouts name what the step is about. */
const STEP_KINDS: readonly NameKind[] = ['capital', 'country', 'water'];
/** Below it a map with words of common size shows the whole region. */
const WHOLE_REGION_ZOOM = 4.5;

/** Signs of settlements and stations that a site's mark replaces. */
const HIDDEN_BY_SITES: readonly NameKind[] = ['city', 'town', 'station'];
const NAMED_MARK_PX = 11;

const isOfTheFive = (country: string) => COUNTRIES.some(({ code }) => code === country);

/** The marks of the five capitals, which no figure may cover. */
function capitalMarks({ view, scale, place }: MapGround): Box[] {
	const side = NAME_STYLES.capital.markPx * getNameFactor(view, scale);
	return FIRST_NAMES.filter(({ kind, country }) => kind === 'capital' && isOfTheFive(country)).map(
		({ lonLat }) => makeBoxAround(...place(lonLat), side, side)
	);
}

/** Places the countries' labels: squares and arrows, then names, the shown countries first, then figures. */
export function placeBlocks(ground: MapGround): {
	states: ReadonlyMap<CountryCode, BlockState>;
	written: readonly { what: string; box: Box }[];
} {
	const { view, scale, place, overlays } = ground;
	const frame = getFrame(ground);
	const blocks = layOutBlocks(view, scale);
	const capitals = capitalMarks(ground);
	const states = new Map<CountryCode, BlockState>();
	const written: { what: string; box: Box }[] = [];
	const shown = listShownCountries(view);
	const order = COUNTRIES.map(({ code, labelLonLat }) => {
		const [x, y] = place(labelLonLat);
		const [right, down] = getLabelShiftPx(code, scale);
		const [squaresRight, squaresDown] = getSquaresShiftPx(code, scale);
		return {
			code,
			own: blocks.get(code)!,
			at: (box: Box) => moveBox(box, x + right, y + down),
			squaresAt: (box: Box) => moveBox(box, x + squaresRight, y + squaresDown)
		};
	}).sort((a, b) => Number(shown.includes(b.code)) - Number(shown.includes(a.code)));
	const isFree = (box: Box) =>
		isWithin(box, frame) &&
		!overlays.some((other) => overlaps(other, box)) &&
		!written.some((other) => overlaps(other.box, box));
	for (const { code, own, at, squaresAt } of order) {
		for (const box of own.squares)
			written.push({ what: `squares of ${code}`, box: squaresAt(box) });
		for (const box of own.arrows) written.push({ what: `arrow of ${code}`, box: at(box) });
	}
	for (const { code, own, at } of order) {
		const box = at(own.name);
		const covers = !shown.includes(code) && capitals.some((mark) => overlaps(mark, box));
		const hasRoom = isFree(box) && !covers && !(scale.isLocator && isCrowdedSlide(view));
		states.set(code, hasRoom ? 'name' : 'hidden');
		if (hasRoom) written.push({ what: `name of ${code}`, box });
	}
	for (const { code, own, at } of order) {
		if (states.get(code) === 'hidden') continue;
		const box = own.figures && at(own.figures);
		if (box && (!isFree(box) || capitals.some((mark) => overlaps(mark, box)))) continue;
		states.set(code, 'whole');
		if (box) written.push({ what: `figures of ${code}`, box });
	}
	return { states, written };
}

type WantedName = Wanted & {
	row: NameRow;
	at: readonly [number, number];
	set: ReturnType<typeof setName>;
};

/** Between five countries on a phone, longer lines to names would cross. */
const PHONE_LEADER_PX = 64;
/** At the sign of another capital rather than further from its own. */
const PHONE_NEAR_PX = 35;

function wantName(row: NameRow, ground: MapGround): WantedName {
	const { view, place, zoom, scale, names } = ground;
	const [x, y] = place(row.lonLat);
	const [markRight, markDown] = row.offsetPx ?? [0, 0];
	const at = [x + markRight, y + markDown] as const;
	// at near zooms a city's name is placed before the marks of sites around it
	const isNear = zoom >= CLOSE_ZOOM && (row.kind === 'capital' || row.kind === 'city');
	const isNeeded = isNear || (row.kind === 'capital' && isOfTheFive(row.country));
	const isPhone = isPhoneScale(scale);
	const set = setName(row, at, getNameFactor(view, scale), isNeeded, isPhone);
	const { markPx } = set.style;
	const mark = markPx > 0 ? makeBoxAround(...at, markPx, markPx) : undefined;
	const elsewhere = (row.elsewhere ?? []).flatMap((lonLat) => {
		const [otherX, otherY] = place(lonLat);
		return moveSpots(set.spots, otherX - x, otherY - y);
	});
	const spots = set.spots.filter(({ box }) => !isPhone || measureGapPx(box, at) <= PHONE_LEADER_PX);
	// at the sign of another capital a name seems to be that one's: only where nothing else is free
	const rivals = names
		.filter(({ kind, text }) => kind === 'capital' && row.kind === kind && text !== row.text)
		.map(({ lonLat }) => place(lonLat));
	const isOwn = ({ box, isFar }: NameSpot) =>
		!isFar || rivals.every((rival) => measureGapPx(box, rival) >= measureGapPx(box, at));
	const mostPx = isStep(view) ? PHONE_LEADER_PX : PHONE_NEAR_PX;
	const isFirst = (spot: NameSpot) => isOwn(spot) && measureGapPx(spot.box, at) <= mostPx;
	const ordered = isPhone
		? [...spots.filter(isFirst), ...spots.filter((spot) => !isFirst(spot))]
		: spots;
	return { row, at, set, spots: keepOnGround([...ordered, ...elsewhere], row), mark, isNeeded };
}

/** Is the mark of a city, in little room, nearer to the name of another place than to its own? */
const isMisread = ({ row, at, leader, spot }: PlacedName, others: readonly PlacedName[]): boolean =>
	row.kind === 'city' &&
	!leader &&
	others.some(
		(other) => other.at !== at && measureGapPx(other.spot.box, at) < measureGapPx(spot.box, at)
	);

/** Places every text of a map: the one rule for the live map, the static map and exports. */
export function writeMap(ground: MapGround): MapLabels {
	const { view, scale, place, widthPx, heightPx, zoom, names, overlays } = ground;
	const frame = getFrame(ground);
	const marks = { view, scale, frame: { place, zoom }, detail: ground.detail ?? null };
	const { ways, sites, lines } = listMarkBoxes(marks);
	const over = scale.isLocator ? [...overlays, ...sites] : overlays;
	const { states, written } = placeBlocks({ ...ground, overlays: over });
	const shown = listShownCountries(view);
	const targetAt = place(getFlowTarget(shown, view.studentMeasure, scale).lonLat);
	// countries' labels do not move: they are buttons
	const chosen = markedBoxes(ground.marked ?? null, place);
	const around = { frame, ways, taken: [...overlays, ...chosen, ...written.map(({ box }) => box)] };
	// for all years: a step moves no name
	const targets = new Map(
		YEARS.flatMap((year) => {
			const words = placeTargetLabels({ ...view, year }, scale, targetAt, around);
			return words ? [[year, words]] : [];
		})
	);
	const taken = [...around.taken, ...[...targets.values()].map(({ box }) => box)];
	/** The five and China have labels of their own, if these are in view. */
	const isLabelled = (country: string, kind: NameKind) =>
		kind === 'country' &&
		(country === 'CHN'
			? targets.has(view.year)
			: (states.get(country as CountryCode) ?? 'hidden') !== 'hidden');
	const isNear = zoom - Math.log2(scale.wordFactor) >= WHOLE_REGION_ZOOM;
	const isNamed = (kind: NameKind, text: string) => {
		if (!isStep(view)) return true;
		if (isNamedByCallout(view, text)) return false;
		// a small map of the region names the five alone
		if (scale.isLocator && !isNear) return false;
		if (kind === 'capital') return isNear || !isCrowdedSlide(view);
		return STEP_KINDS.includes(kind) || (isNear && kind === 'city');
	};
	const wanted = names
		.filter(({ fromZoom, lonLat, kind, country, text }) => {
			if (fromZoom > zoom || isLabelled(country, kind) || !isNamed(kind, text)) return false;
			const [x, y] = place(lonLat);
			return x > 0 && y > 0 && x < widthPx && y < heightPx;
		})
		.map((row) => wantName(row, ground));
	// the five capitals first; cities before places within them, and then the ground around them
	const rank = ({ isNeeded, row: { kind } }: WantedName) => (isNeeded ? 0 : NAME_RANKS[kind]);
	const order = [...wanted].sort((a, b) => rank(a) - rank(b));
	/** Marks of named sites, which no other text may cover. */
	const named = wanted
		.filter(({ row }) => row.kind === 'place')
		.map(({ at }) => makeBoxAround(...at, NAMED_MARK_PX, NAMED_MARK_PX));
	const all = { frame, taken, lines, marks: [...ways, ...sites, ...named] };
	const spots = placeLabels(order, { ...all, staysNear: isPhoneScale(scale) });
	const placed = order.flatMap(({ row, at, set: { lines, style } }, index): PlacedName[] => {
		const spot = spots[index] as NameSpot | null;
		if (!spot) return [];
		const hasSign =
			!HIDDEN_BY_SITES.includes(row.kind) ||
			!sites.some((box) => overlaps(box, makeBoxAround(...at, 2, 2)));
		const leader = spot.isFar ? drawLeaderTo(at, spot) : null;
		return [{ row, lines, style, spot, at, leader, hasSign }];
	});
	const read = isPhoneScale(scale) ? placed.filter((name) => !isMisread(name, placed)) : placed;
	return {
		blocks: states,
		targets,
		names: read,
		taken: [...taken, ...read.map(({ spot }) => growBox(spot.box, 2)), ...listNodeBoxes(marks)]
	};
}

/** Size of the base map's names relative to a desktop's; on stage a 54th of the height. */
export const getNameFactor = (view: ViewState, scale: MarkScale): number =>
	isStageSized(view) && (scale.isLocator || !isPhoneScale(scale))
		? scale.wordFactor * 1.1
		: scale.wordFactor;

import type { Callout, CalloutSide } from '../core/domain/callout';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import type { Place } from '../layers/spread-marks';
import { isPhoneScale } from '../layers/label-layout';
import { growBox, isWithin, makeBoxAround, moveBox, overlaps, type Box } from '../layers/box';
import { COUNTRIES, getCountryByCode } from '../core/domain/countries';
import { layOutBlocks, listBoxes } from './country-blocks';
import { FIRST_NAMES } from './first-names';
import { placeAtMarks } from './marked-callouts';
import { measureTextWidth } from './text-width';

/** The ring around a callout of a talk, and its name; pixels at 1×. A larger one would cover capitals on a phone. */
const RADIUS_PX = { desk: 11, phone: 8 };
const TEXT_PX = { desk: 19, phone: 17, locator: 13 };
/** The first line of a figure, and from it to the next, in its size. */
const CALLOUT_FIGURE_PX = 34;
const FIGURE_LINE_EMS = 1.05;
const CALLOUT_GAP_PX = 8;
/** An arrow from the name to its place; its head is as long and half as wide. */
const ARROW_PX = 46;
const HEAD_PX = 13;
/** From the tip to the place. */
const TIP_PX = 4;

const round = (value: number) => Math.round(value * 10) / 10;

/** The lines of a callout's label: of a figure, and of a name of two lines, the first is large. */
export function splitLabel({ label, kind }: Pick<Callout, 'label' | 'kind'>) {
	const isLarge = kind === 'figure' || (kind === 'name' && label.includes('\n'));
	if (!isLarge) return { figure: '', name: label };
	const [figure = '', ...rest] = label.split('\n');
	return { figure, name: rest.join(' ') };
}

function measureLabel(callout: Callout, scale: MarkScale) {
	const { wordFactor } = scale;
	const { figure, name } = splitLabel(callout);
	const form = scale.isLocator ? 'locator' : isPhoneScale(scale) ? 'phone' : 'desk';
	const sizePx = TEXT_PX[form] * wordFactor;
	// a small map has no room for a large figure, and the chart beside it has it
	const figurePx = scale.isLocator ? sizePx : CALLOUT_FIGURE_PX * wordFactor;
	const figureHeightPx = figure === '' ? 0 : figurePx * FIGURE_LINE_EMS;
	const nameHeightPx = name === '' ? 0 : 2 * HALF_LINE_EMS * sizePx;
	return {
		...{ figure, name, sizePx, figurePx, figureHeightPx },
		width: Math.max(
			measureTextWidth(name, 'sans-bold') * sizePx,
			measureTextWidth(figure, 'serif-bold') * figurePx
		),
		// without any words, as high as a line
		height: figureHeightPx + nameHeightPx || 2 * HALF_LINE_EMS * sizePx
	};
}

/** The map that callouts are placed on. */
export interface CalloutMap {
	widthPx: number;
	/** Without it, no name is moved for the upper or lower edge. */
	heightPx?: number;
	/** What lies over the map. */
	overlays?: readonly Box[];
	/** What it shows: callouts of items are at their marks. */
	view?: ViewState;
}

export interface PlacedCallout {
	/** Of its name. */
	side: CalloutSide;
	x: number;
	y: number;
	/** 0 without a ring. */
	radiusPx: number;
	/** From the place to the end of its arrow, in pixels; null without one. */
	tail: readonly [right: number, down: number] | null;
	/** Of a figure, its second line. */
	label: string;
	sizePx: number;
	/** The large line above the name, and its baseline; null without one. */
	figure: { text: string; sizePx: number; y: number } | null;
	/** The name's baseline. */
	labelX: number;
	labelY: number;
	anchor: 'start' | 'middle' | 'end';
	/** The name's area; of no width without a name. */
	nameBox: Box;
	/** The area of the ring or the arrow. */
	ringBox: Box;
}

/** Above a line of text its middle is this share of the size higher than the baseline. */
const MIDDLE_EMS = 0.34;
const HALF_LINE_EMS = 0.6;

/** Path data of an arrow that ends just before its place at x, y. */
export function drawArrow([right, down]: readonly [number, number], x = 0, y = 0): string {
	const length = Math.hypot(right, down);
	const factor = length / ARROW_PX;
	const [unitX, unitY] = [right / length, down / length];
	const at = (along: number, across: number) =>
		`${round(x + unitX * along - unitY * across)} ${round(y + unitY * along + unitX * across)}`;
	const tip = at(TIP_PX * factor, 0);
	const [back, wing] = [(TIP_PX + HEAD_PX) * factor, (HEAD_PX / 2) * factor];
	return `M${at(length, 0)}L${tip}M${at(back, wing)}L${tip}L${at(back, -wing)}`;
}

/** How far a name beside its place is moved up or down, of one above or below it. */
const DIAGONAL = 0.7;

/** Where a name may be, best first: right of its place, left, below, above, then beside it and moved. */
function listSpots(callout: Callout, x: number, y: number, map: CalloutMap, scale: MarkScale) {
	const { wordFactor } = scale;
	const measured = measureLabel(callout, scale);
	const { sizePx, figurePx, figureHeightPx, width } = measured;
	const ringPx = RADIUS_PX[isPhoneScale(scale) ? 'phone' : 'desk'];
	const reachPx = callout.kind === 'arrow' ? ARROW_PX : ringPx;
	const reach = callout.kind === 'name' ? 0 : round(reachPx * wordFactor);
	const isRinged = callout.kind === undefined || callout.kind === 'figure';
	const radiusPx = isRinged ? reach : 0;
	const aside = reach + CALLOUT_GAP_PX * wordFactor;
	const half = measured.height / 2;
	// a name above or below its place stays inside the map
	const middleX = Math.max(width / 2, Math.min(map.widthPx - width / 2, x));
	const away = reach + half + sizePx * 0.2;
	const spots = [
		{ side: 'right', tail: [1, 0], anchor: 'start', left: x + aside, middleY: y, x: x + aside },
		{
			side: 'left',
			tail: [-1, 0],
			anchor: 'end',
			left: x - aside - width,
			middleY: y,
			x: x - aside
		},
		{
			side: 'below',
			tail: [0, 1],
			anchor: 'middle',
			left: middleX - width / 2,
			middleY: y + away,
			x: middleX
		},
		{
			side: 'above',
			tail: [0, -1],
			anchor: 'middle',
			left: middleX - width / 2,
			middleY: y - away,
			x: middleX
		}
	] as const;
	// beside its place and a line higher or lower; as low as one below it where its step asks for that
	const part = callout.side?.includes('-') ? 1 : DIAGONAL;
	const diagonals = ([spots[0], spots[1]] as const).flatMap((spot) => [
		{ ...spot, side: `${spot.side}-below` as const, middleY: y + away * part },
		{ ...spot, side: `${spot.side}-above` as const, middleY: y - away * part }
	]);
	// the name of a line lies above or below it
	const ordered =
		callout.kind === 'name' ? [...spots.slice(2).reverse(), ...spots.slice(0, 2)] : spots;
	const isArrow = callout.kind === 'arrow';
	return [...ordered, ...(isArrow ? [] : diagonals)].map(
		({ side, tail: [right, down], anchor, left, middleY, x: labelX }): PlacedCallout => ({
			side,
			tail: isArrow ? [right * reach, down * reach] : null,
			...{ x, y, radiusPx, label: measured.name, sizePx, anchor },
			figure: measured.figure
				? {
						...{ text: measured.figure, sizePx: figurePx },
						y: round(middleY - half + figureHeightPx / 2 + figurePx * MIDDLE_EMS)
					}
				: null,
			...{
				labelX: round(labelX),
				labelY: round(middleY + figureHeightPx / 2 + sizePx * MIDDLE_EMS)
			},
			nameBox: { left, right: left + width, top: middleY - half, bottom: middleY + half },
			ringBox: isArrow
				? makeBoxAround(
						x + (right * reach) / 2,
						y + (down * reach) / 2,
						Math.abs(right) * reach + HEAD_PX,
						Math.abs(down) * reach + HEAD_PX
					)
				: makeBoxAround(x, y, 2 * radiusPx, 2 * radiusPx)
		})
	);
}

/** The mark of a capital of the five, at 1×, and its weight against a country's name, which can move. */
const CAPITAL_PX = 12;
const CAPITAL_WEIGHT = 4;
const CAPITALS = FIRST_NAMES.filter(
	({ kind, country }) => kind === 'capital' && COUNTRIES.some(({ code }) => code === country)
);

/** Where countries are named with their figures, before anything is moved. */
const listCountryNames = (view: ViewState, scale: MarkScale, place: Place): Box[] =>
	[...layOutBlocks(view, scale)].flatMap(([code, block]) => {
		const [x, y] = place(getCountryByCode(code).labelLonLat);
		return listBoxes(block).map((box) => moveBox(box, x, y));
	});

/**
 * Rings with names on the side that their step asks for, or to their right; else to their left, below or
 * above, wherever a name stays inside the map and covers neither what lies over it nor another ring or
 * name, and no name of a country if it can.
 */
export function placeCallouts(
	callouts: readonly Callout[],
	place: Place,
	map: CalloutMap,
	scale: MarkScale
): PlacedCallout[] {
	// nearly every map: what they would be moved around need not be known
	if (callouts.length === 0) return [];
	const { widthPx, heightPx = Infinity, overlays = [], view } = map;
	const at = view ? placeAtMarks(place, callouts, view, scale) : place;
	const top = heightPx === Infinity ? -Infinity : 0;
	const frame = { left: 0, top, right: widthPx, bottom: heightPx };
	const spots = callouts.map((callout) => {
		const [x = 0, y = 0] = at(callout.lonLat).map(round);
		return listSpots(callout, x, y, map, scale);
	});
	const rings = spots.map(([first]) => first!.ringBox);
	const countries = view ? listCountryNames(view, scale, place) : [];
	const isInside = ({ nameBox }: PlacedCallout) => isWithin(nameBox, frame);
	// a capital whose mark is covered has no name either
	const capitals = CAPITALS.map(({ lonLat }) => {
		const [x, y] = place(lonLat);
		return makeBoxAround(x, y, CAPITAL_PX * scale.wordFactor, CAPITAL_PX * scale.wordFactor);
	});
	/** How bad a spot is: what it hides, and first of all a side that its step did not ask for. */
	const weigh = ({ nameBox, side }: PlacedCallout, wanted: CalloutSide | undefined) => {
		const count = (boxes: readonly Box[]) => boxes.filter((box) => overlaps(box, nameBox)).length;
		// a phone has no room to choose
		const hasChoice = scale.isLocator ?? !isPhoneScale(scale);
		const isElsewhere = hasChoice && wanted !== undefined && wanted !== side;
		return count(countries) + CAPITAL_WEIGHT * count(capitals) + (isElsewhere ? 1000 : 0);
	};
	/** Each at its best spot beside those before it. */
	function placeInOrder(order: readonly number[]): { placed: PlacedCallout[]; isWhole: boolean } {
		const [placed, names]: [PlacedCallout[], Box[]] = [[], []];
		let isWhole = true;
		for (const index of order) {
			const others = [...overlays, ...names, ...rings.filter((_, other) => other !== index)];
			const own = spots[index]!;
			const [free] = own
				.filter((spot) => isInside(spot) && !others.some((box) => overlaps(box, spot.nameBox)))
				.sort((a, b) => weigh(a, callouts[index]!.side) - weigh(b, callouts[index]!.side));
			isWhole &&= free !== undefined;
			const spot = free ?? own.find(isInside) ?? own[0]!;
			placed[index] = spot;
			names.push(spot.nameBox);
		}
		return { placed, isWhole };
	}
	const listed = [...spots.keys()];
	const byX = listed.toSorted((a, b) => spots[b]![0]!.x - spots[a]![0]!.x);
	const orders = [listed, listed.toReversed(), byX, byX.toReversed()];
	let first: PlacedCallout[] | null = null;
	for (const order of orders) {
		const { placed, isWhole } = placeInOrder(order);
		if (isWhole) return placed;
		first ??= placed;
	}
	return first!;
}

/** Whether every ring and name is inside a map and covers nothing else. */
export function areCalloutsFree(
	placed: readonly PlacedCallout[],
	map: Required<Omit<CalloutMap, 'view'>>
): boolean {
	const frame = { left: 0, top: 0, right: map.widthPx, bottom: map.heightPx };
	const boxes = placed.map(({ nameBox, ringBox }) => [nameBox, ringBox]);
	return boxes.every((own, index) => {
		const others = [...map.overlays, ...boxes.filter((_, other) => other !== index).flat()];
		return own.every(
			(box) => isWithin(box, frame) && !others.some((other) => overlaps(other, box))
		);
	});
}

/** The areas of callouts: no other text is placed there. */
export function listCalloutBoxes(
	callouts: readonly Callout[],
	place: Place,
	map: CalloutMap,
	scale: MarkScale
): Box[] {
	return placeCallouts(callouts, place, map, scale).flatMap(
		({ nameBox, ringBox, radiusPx, tail, label, figure }) => [
			...(radiusPx > 0 || tail ? [growBox(ringBox, 2)] : []),
			...(label === '' && !figure ? [] : [growBox(nameBox, 2)])
		]
	);
}

import type { LonLat } from '../../core/domain/geography';
import { REPUBLICS, type RepublicCode } from '../../core/domain/republics';
import { isOnStage, shownRepublics } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { degreeBox, degreeTicks, type DegreeLabel } from '../degree-ticks';
import { isPhoneScale, labelShiftPx } from '../label-layout';
import type { MarkScale } from '../model';
import { flowTargetOf } from '../students/flow-target';
import { boxAround, grown, isWithin, moved, overlaps, type Box } from './box';
import { allBlocks, boxesOf } from './country-blocks';
import { markBoxes } from './mark-boxes';
import type { NameRow } from './name-rows';
import { leaderTo, setName, type NameSpot } from './name-spots';
import type { NameStyle } from './name-styles';
import { placeWords, type Wanted } from './place-words';
import { placeTargetWords, type TargetWords } from './target-words';

/** A map on which words are to be written. */
export interface MapGround {
	view: ViewState;
	/** With its labels spread: see `spread-labels.ts`. */
	scale: MarkScale;
	/** Pixels from the map's corner. */
	place(lonLat: LonLat): readonly [x: number, y: number];
	widthPx: number;
	heightPx: number;
	zoom: number;
	names: readonly NameRow[];
	/** What stands over the map: year and sentence, links, buttons, cards. */
	furniture: readonly Box[];
	/** How much larger than on a desk the names of the base map are set. */
	nameFactor: number;
	/** Whether degrees are written at its edges. */
	hasDegrees: boolean;
}

/** A name where it is written. */
export interface PlacedName {
	row: NameRow;
	lines: readonly string[];
	style: NameStyle;
	spot: NameSpot;
	/** Of its place, in pixels. */
	at: readonly [x: number, y: number];
	/** The line that leads to a name that stands far from its mark. */
	leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/** What of a country's label there is room for. */
export type BlockState = 'whole' | 'name' | 'hidden';

/** All words of a map. */
export interface MapWords {
	blocks: ReadonlyMap<RepublicCode, BlockState>;
	/** The words of the flow target in a year; null where they cannot be seen. */
	targetIn(view: ViewState): TargetWords | null;
	names: readonly PlacedName[];
	degrees: readonly DegreeLabel[];
	/** Where no degree is written. */
	taken: readonly Box[];
	/** Everything that is written, for tests: what it is, and its box. */
	boxes: readonly { what: string; box: Box }[];
}

/** Words keep so far from the frame. */
const EDGE_PX = 6;

function placeBlocks({ view, scale, place }: MapGround, frame: Box, furniture: readonly Box[]) {
	const shown = shownRepublics(view);
	const blocks = allBlocks(view, scale);
	const states = new Map<RepublicCode, BlockState>();
	const written: { what: string; box: Box }[] = [];
	// those that are the subject first: the others give way
	const order = [...REPUBLICS].sort(
		(a, b) => Number(shown.includes(b.code)) - Number(shown.includes(a.code))
	);
	for (const { code, labelLonLat } of order) {
		const block = blocks.get(code)!;
		const [x, y] = place(labelLonLat);
		const [right, down] = labelShiftPx(code, scale);
		const at = (box: Box) => moved(box, x + right, y + down);
		const isFree = (boxes: readonly Box[]) =>
			boxes.every(
				(box) =>
					isWithin(box, frame) &&
					![...furniture, ...written.map((each) => each.box)].some((other) => overlaps(other, box))
			);
		const whole = boxesOf(block).map(at);
		const state = isFree(whole) ? 'whole' : isFree([at(block.name)]) ? 'name' : 'hidden';
		states.set(code, state);
		const parts = { name: block.name, squares: block.squares, figures: block.figures };
		for (const [part, box] of Object.entries(parts)) {
			// squares are marks: they stay where their label has no room
			const isWritten =
				part === 'squares' ? true : part === 'name' ? state !== 'hidden' : state === 'whole';
			if (box && isWritten) written.push({ what: `${part} of ${code}`, box: at(box) });
		}
	}
	return { states, written };
}

type WantedName = Wanted & {
	row: NameRow;
	at: readonly [number, number];
	set: ReturnType<typeof setName>;
};

function wantName(row: NameRow, { place, nameFactor, zoom }: MapGround): WantedName {
	const at = place(row.lonLat);
	const isNeeded = row.kind === 'capital' && REPUBLICS.some(({ code }) => code === row.country);
	const set = setName(row, at, nameFactor, isNeeded);
	const { markPx } = set.style;
	const mark = markPx > 0 ? boxAround(...at, markPx, markPx) : undefined;
	return { row, at, set, spots: set.spots, mark, isNeeded: isNeeded && zoom > 0 };
}

/** Where every word of a map is written; the one rule for the live map, the static map and exports. */
export function writeMap(ground: MapGround): MapWords {
	const { view, scale, place, widthPx, heightPx, zoom, names, furniture } = ground;
	const frame: Box = {
		left: EDGE_PX,
		top: EDGE_PX,
		right: widthPx - EDGE_PX,
		bottom: heightPx - EDGE_PX
	};
	const { states, written } = placeBlocks(ground, frame, furniture);
	const { lonLat } = flowTargetOf(shownRepublics(view), view.studentMeasure, scale);
	const { ways, sites } = markBoxes(view, scale, place, zoom);
	const targetAt = place(lonLat);
	const around = { frame, taken: [...furniture, ...written.map(({ box }) => box)] };
	const targetIn = (shown: ViewState) => placeTargetWords(shown, scale, targetAt, around);
	// in all years: a step moves no name
	const targets = YEARS.flatMap((year) => targetIn({ ...view, year })?.box ?? []);
	const taken = [...around.taken, ...targets];
	const wanted = names
		.filter(({ fromZoom }) => fromZoom <= zoom)
		.map((row) => wantName(row, ground))
		.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < widthPx && y < heightPx);
	// the capitals of the five before all others
	const order = [...wanted].sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
	const spots = placeWords(order, { frame, taken, marks: [...ways, ...sites] });
	const placed = order.flatMap(({ row, at, set: { lines, style } }, index): PlacedName[] => {
		const spot = spots[index] as NameSpot | null;
		if (!spot) return [];
		return [{ row, lines, style, spot, at, leader: spot.isFar ? leaderTo(at, spot) : null }];
	});
	const nameBoxes = placed.map(({ row, spot }) => ({ what: row.text, box: spot.box }));
	const all = [...taken, ...nameBoxes.map(({ box }) => grown(box, 2))];
	const degrees = ground.hasDegrees ? degreeTicks(place, ground, all).labels : [];
	const target = targetIn(view);
	const targetBoxes = target ? [{ what: 'words of the flow target', box: target.box }] : [];
	const degreeBoxes = degrees.map((label) => ({
		what: label.text,
		box: degreeBox(label)
	}));
	return {
		blocks: states,
		targetIn,
		names: placed,
		degrees,
		taken: all,
		boxes: [...written, ...targetBoxes, ...nameBoxes, ...degreeBoxes]
	};
}

/** How much larger than on a desk the names of the base map are set. */
export const nameFactorOf = (view: ViewState, scale: MarkScale): number =>
	isOnStage(view) && !isPhoneScale(scale) ? scale.wordFactor * 1.1 : scale.wordFactor;

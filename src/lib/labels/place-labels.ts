import { sum } from 'd3-array';
import { growBox, isWithin, overlaps, type Box } from '../layers/box';

export interface Spot {
	box: Box;
	/** Far from its mark, so that it needs a line. */
	isFar?: boolean;
}

export interface Wanted {
	/** Best first. */
	spots: readonly Spot[];
	/** The mark that it names: shown only with the text. Its own text may touch it. */
	mark?: Box;
	/** Placed wherever its mark is visible, even over other marks if nothing else is free. */
	isNeeded?: boolean;
}

/** What is on a map before texts are placed. */
export interface Ground {
	/** Texts must be inside. */
	frame: Box;
	/** Texts, figures and overlays that must not be covered. */
	taken: readonly Box[];
	/** Marks that texts avoid; a needed text covers as few as it can rather than being left out. */
	marks: readonly Box[];
	/** Along lines: texts lie over them where nothing else is free. */
	lines?: readonly Box[];
	/** Needed texts stand at their first free spot, near their marks, rather than where they cover less. */
	staysNear?: boolean;
}

/** A text nearer to the mark of another would be read as its name. */
const APART_PX = 3;

/** Overlap at a mark's edge at which it is still visible; for needed marks up to near the middle. */
const COVERED_PX = 2;
const COVERED_SHARE = 0.45;

/** A mark that belongs to a needed text counts as much as any number of others. */
const NEEDED_WEIGHT = 1_000;

/** The first spot of those that cover the fewest marks. */
function findLeastCovering(
	spots: readonly Spot[],
	marks: readonly { box: Box; owner: Wanted | null }[]
): Spot | undefined {
	let [best, least] = [spots[0], Infinity];
	for (const spot of spots) {
		const covered = sum(marks, ({ box, owner }) =>
			overlaps(box, spot.box) ? (owner ? NEEDED_WEIGHT : 1) : 0
		);
		if (covered < least) [best, least] = [spot, covered];
	}
	return best;
}

/**
 * The one rule for placing texts, on the live map, the static map and in exports. Texts come in order of
 * importance; each takes its first spot inside the frame that covers nothing.
 * @returns the spot of each, null if it is left out
 */
export function placeLabels<Word extends Wanted>(
	wanted: readonly Word[],
	{ frame, taken, marks, lines = [], staysNear = false }: Ground
): (Spot | null)[] {
	const words = [...taken];
	const signs: { box: Box; owner: Word | null }[] = marks.map((box) => ({ box, owner: null }));
	// the marks of needed texts are always visible: no other text may cover them
	for (const word of wanted)
		if (word.isNeeded && word.mark) signs.push({ box: word.mark, owner: word });
	return wanted.map((word) => {
		const { mark, spots, isNeeded } = word;
		if (mark) {
			const coveredPx = isNeeded ? COVERED_SHARE * (mark.right - mark.left) : COVERED_PX;
			const core = growBox(mark, -coveredPx);
			if (!isWithin(mark, frame) || words.some((box) => overlaps(box, core))) return null;
		}
		const isFree = ({ box }: Spot) =>
			isWithin(box, frame) && !words.some((other) => overlaps(other, box));
		const others = signs.filter(({ owner }) => owner !== word);
		const isClear = ({ box }: Spot) => {
			const roomy = growBox(box, APART_PX);
			return !others.some((sign) => overlaps(sign.box, roomy));
		};
		const near = spots.filter((spot) => isFree(spot));
		const isOffNeeded = (spot: Spot) =>
			!others.some(({ owner, box }) => owner && overlaps(box, spot.box));
		const nearest = staysNear ? (near.find(isOffNeeded) ?? near[0]) : undefined;
		const needed = isNeeded ? (nearest ?? findLeastCovering(near, others)) : undefined;
		const isOffLines = ({ box }: Spot) => !lines.some((line) => overlaps(line, box));
		const off = lines.length > 0 ? near.find((each) => isOffLines(each) && isClear(each)) : null;
		const spot = off ?? near.find(isClear) ?? needed ?? null;
		if (!spot) return null;
		words.push(spot.box);
		if (mark && !isNeeded) {
			signs.push({ box: mark, owner: word });
			words.push(mark);
		}
		return spot;
	});
}

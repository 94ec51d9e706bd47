import { grown, isWithin, overlaps, type Box } from './box';

/** A place where a word may stand. */
export interface Spot {
	box: Box;
	/** So far from its mark that a line must lead there. */
	isFar?: boolean;
}

/** Something that wants to be written on a map. */
export interface Wanted {
	/** Best first. */
	spots: readonly Spot[];
	/** The sign that it names: shown with the word or not at all. Its own word may touch it. */
	mark?: Box;
	/** Must be written wherever its mark is seen, even across a mark where nothing else is free. */
	isNeeded?: boolean;
}

/** What is on a map before the words come. */
export interface Ground {
	/** Nothing may be cut at it. */
	frame: Box;
	/** Words, figures and furniture: nothing may lie on them. */
	taken: readonly Box[];
	/** Marks: words keep off them, and a needed one lies on them before it is left out. */
	marks: readonly Box[];
}

/** A word that would stand nearer than this to the mark of another would be read as its name. */
const APART_PX = 3;

/** A mark is still seen when a word lies so far on its edge; one that must be named, when its middle is. */
const COVERED_PX = 2;
const COVERED_SHARE = 0.45;

/**
 * The one rule of what is written where, for the live map, the static map and exports alike. The
 * wanted come in the order of their importance; each takes the first of its spots that lies within the
 * frame and on nothing that stands already. What finds no spot is left out.
 * @returns the spot of each, null where it is left out
 */
export function placeWords<Word extends Wanted>(
	wanted: readonly Word[],
	{ frame, taken, marks }: Ground
): (Spot | null)[] {
	const words = [...taken];
	const signs: { box: Box; owner: Word | null }[] = marks.map((box) => ({ box, owner: null }));
	// needed words stand wherever their marks do: no other word may lie on these
	for (const word of wanted)
		if (word.isNeeded && word.mark) signs.push({ box: word.mark, owner: word });
	return wanted.map((word) => {
		const { mark, spots, isNeeded } = word;
		if (mark) {
			const coveredPx = isNeeded ? COVERED_SHARE * (mark.right - mark.left) : COVERED_PX;
			const core = grown(mark, -coveredPx);
			if (!isWithin(mark, frame) || words.some((box) => overlaps(box, core))) return null;
		}
		const isFree = ({ box }: Spot) =>
			isWithin(box, frame) && !words.some((other) => overlaps(other, box));
		const others = signs.filter(({ owner }) => owner !== word);
		const isClear = ({ box }: Spot) => {
			const roomy = grown(box, APART_PX);
			return !others.some((sign) => overlaps(sign.box, roomy));
		};
		const near = spots.filter((spot) => isFree(spot));
		const needed = isNeeded
			? (near.find((spot) => !others.some(({ owner, box }) => owner && overlaps(box, spot.box))) ??
				near[0])
			: undefined;
		const spot = near.find(isClear) ?? needed ?? null;
		if (!spot) return null;
		words.push(spot.box);
		if (mark && !isNeeded) {
			signs.push({ box: mark, owner: word });
			words.push(mark);
		}
		return spot;
	});
}

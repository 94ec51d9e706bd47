import type { Box } from '$lib/layers/box';

/** Cards are beside the map's subject in windows this wide that are not upright, else below it. */
const BESIDE_PX = 720;
const LEAST_ASPECT = 1.15;

export interface Size {
	widthPx: number;
	heightPx: number;
}

/** Whether a card leaves the map its right side; else its upper part. */
const isCardBeside = ({ widthPx, heightPx }: Size): boolean =>
	widthPx >= BESIDE_PX && widthPx >= LEAST_ASPECT * heightPx;

/** What lies over the map of an article, in pixels of the window. */
export interface OverMap {
	/** The card where it is held; null for none. */
	card: Box | null;
	/** The bar at the top. */
	barPx: number;
	/** The legend with the year. */
	legend: Box | null;
}

/** Between the card and what the map shows. */
const GAP_PX = 8;

/**
 * The parts of a map that its subject must not be under: the whole side on which cards pass, the bar,
 * the legend. Boxes without an area are left out.
 */
export function listMapOverlays(window: Size, { card, barPx, legend }: OverMap): Box[] {
	const { widthPx, heightPx } = window;
	const side = card && {
		...{ left: 0, bottom: heightPx },
		...(isCardBeside(window)
			? { top: 0, right: card.right + GAP_PX }
			: { top: card.top - GAP_PX, right: widthPx })
	};
	const bar = { left: 0, top: 0, right: widthPx, bottom: barPx };
	return [side, bar, legend].filter(
		(box): box is Box => box !== null && box.right > box.left && box.bottom > box.top
	);
}

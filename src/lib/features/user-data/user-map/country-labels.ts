import { measureTextWidth } from '$lib/labels/text-width';
import { isWithin, overlaps, type Box } from '$lib/layers/box';
import type { Point } from '$lib/layers/svg/ribbon-curve';

/** The name of a country over its figure, at the mark of the figure. */
export interface CountryText {
	id: string;
	name: string;
	figure: string;
	at: Point;
	/** Of its mark; 0 without one, or if the country itself is shaded. */
	radiusPx: number;
	/** Whether the figure is in bold type. */
	isStrong: boolean;
}

export interface PlacedText {
	id: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	name: string;
	/** Empty if there is no room for it: the list beside the map has it. */
	figure: string;
	isStrong: boolean;
}

const TEXT_PX = 14;
/** From the place of a label to the top of the name, the end of the name and that of the figure. */
const [TOP_PX, NAME_PX, END_PX] = [-14, 2, 17];
const BESIDE_PX = 5;
/** A label without room beside its mark is a line lower or higher. */
const MOVES_PX = [0, 17, -17, 30, -30];

/**
 * Places the labels of countries, those of the largest marks first, so that no text covers another. A
 * label that has no room loses its figure, and then goes.
 * @param taken what else is on the map
 */
export function placeCountryTexts(
	texts: readonly CountryText[],
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
	taken: readonly Box[] = []
): PlacedText[] {
	const boxes = [...taken];
	const map = { left: 0, top: 0, right: widthPx, bottom: heightPx };
	function place({ id, name, figure, at, radiusPx, isStrong }: CountryText): PlacedText[] {
		const namePx = TEXT_PX * measureTextWidth(name, 'sans-bold');
		const figurePx = TEXT_PX * measureTextWidth(figure, isStrong ? 'serif-bold' : 'sans');
		const side = radiusPx + BESIDE_PX;
		const ways = [
			...(radiusPx === 0 ? [{ anchor: 'middle' as const, dx: 0, share: 0.5 }] : []),
			{ anchor: 'start' as const, dx: side, share: 0 },
			{ anchor: 'end' as const, dx: -side, share: 1 }
		];
		for (const isWhole of [true, false])
			for (const move of MOVES_PX)
				for (const { anchor, dx, share } of ways) {
					const [x, y] = [at[0] + dx, at[1] + move];
					const lengthPx = isWhole ? Math.max(namePx, figurePx) : namePx;
					const left = x - share * lengthPx;
					const box = {
						...{ left, right: left + lengthPx, top: y + TOP_PX },
						bottom: y + (isWhole ? END_PX : NAME_PX)
					};
					if (!isWithin(box, map) || boxes.some((other) => overlaps(box, other))) continue;
					boxes.push(box);
					return [{ id, x, y, anchor, name, figure: isWhole ? figure : '', isStrong }];
				}
		return [];
	}
	return [...texts].sort((a, b) => b.radiusPx - a.radiusPx).flatMap(place);
}

import type { TextStyle } from './image/set-text';
import type { MarkPath } from './mark-shapes';

/** A line of words on a map, its anchor on its baseline. */
export interface Word {
	text: string;
	x: number;
	y: number;
	style: TextStyle;
}

/**
 * What a map draws together: outlines in paint order, then words. Pages and files are painted from the
 * same list, by `Drawing.svelte` and by `image/paint-drawn.ts`.
 */
export interface Drawn {
	class?: string;
	opacity?: number;
	/** Ends of strokes that meet. */
	join?: 'round';
	shapes?: readonly MarkPath[];
	words?: readonly Word[];
}

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** From the middle of a line of words to its baseline, as a share of the type size. */
export const BASELINE_EMS = 0.34;
/** Width of the casing that parts words from the map. */
export const HALO_PX = 3;

/** Shapes of one look as one path, in the order of the first of each: for shapes that stand apart. */
export function joinAlike(shapes: readonly MarkPath[]): MarkPath[] {
	const joined = new Map<string, MarkPath>();
	for (const shape of shapes) {
		const { d, moves, parts: own = moves ? [{ d, moves }] : [], ...style } = shape;
		const look = JSON.stringify(style);
		const { d: outline = '', parts = [] } = joined.get(look) ?? {};
		joined.set(look, { ...style, d: outline + d, parts: [...parts, ...own] });
	}
	return [...joined.values()];
}

/** Words by their style, their anchors apart: a page says each style once. */
export function byStyle(words: readonly Word[]): [style: TextStyle, words: Word[]][] {
	const styles = new Map<string, Word[]>();
	for (const word of words) {
		const { face, sizePx, color, tracking = 0, haloPx, line } = word.style;
		const key = [face, sizePx, color, tracking, haloPx, line].join();
		styles.set(key, [...(styles.get(key) ?? []), word]);
	}
	return [...styles.values()].map((own) => [own[0]!.style, own]);
}

import type { TextStyle } from './image/set-text';
import type { DrawnPart } from '../layers/layer-picture';

export interface Word {
	text: string;
	x: number;
	y: number;
	style: TextStyle;
}

/** Parts of a map drawn together: outlines in paint order, then text. */
export interface Drawn extends Partial<DrawnPart> {
	words?: readonly Word[];
}

/** From the middle of a line of text to its baseline, as a share of the type size. */
export const BASELINE_EMS = 0.34;
/** Width of the casing that separates text from the map. */
export const HALO_PX = 3;

/** Words by style, with their anchors: a page contains each style once. */
export function byStyle(words: readonly Word[]): [style: TextStyle, words: Word[]][] {
	const styles = new Map<string, Word[]>();
	for (const word of words) {
		const { face, sizePx, color, tracking = 0, haloPx, line } = word.style;
		const key = [face, sizePx, color, tracking, haloPx, line].join();
		styles.set(key, [...(styles.get(key) ?? []), word]);
	}
	return [...styles.values()].map((own) => [own[0]!.style, own]);
}

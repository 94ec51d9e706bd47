import type { TextStyle } from './image/set-text';
import type { DrawnPart } from '../layers/layer-picture';
import type { MarkPath } from '../layers/svg/mark-shapes';

export interface Word {
	text: string;
	x: number;
	y: number;
	style: TextStyle;
}

/** Parts of a map or a chart drawn together: outlines in paint order, then text. */
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

const isCasing = ({ fill, stroke }: MarkPath) => fill === 'var(--case)' && stroke === fill;

/** The same paths, with casing and fill merged if they have one outline. */
export function withCasing(paths: readonly MarkPath[]): MarkPath[] {
	return paths.flatMap((path, index, all) => {
		const [before, next] = [all[index - 1], all[index + 1]];
		if (isCasing(path) && next?.d === path.d && !next.stroke) return [];
		if (!before || !isCasing(before) || before.d !== path.d || path.stroke) return [path];
		const { stroke, strokeWidth } = before;
		return [{ ...path, stroke, strokeWidth, isCased: true }];
	});
}

/** Half a circle, as `drawCircleOutline` writes it. */
const HALF_CIRCLE = /a([\d.]+) \1 0 1 0 (-?)[\d.]+ 0/g;

/** A path in whole pixels; a circle stays one, for its width is rounded with its radius. */
const roundPath = (d: string): string =>
	d
		.replace(HALF_CIRCLE, (_, radius: string, sign: string) => {
			const r = Math.round(Number(radius));
			return `a${r} ${r} 0 1 0 ${sign}${2 * r} 0`;
		})
		.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** The same drawing in whole pixels: a tenth of the page of an article were their fractions. */
export const inWholePixels = (drawing: readonly Drawn[]): Drawn[] =>
	drawing.map(({ shapes = [], words = [], ...part }) => ({
		...part,
		shapes: shapes.map((shape) => ({ ...shape, d: roundPath(shape.d) })),
		words: words.map((word) => ({ ...word, x: Math.round(word.x), y: Math.round(word.y) }))
	}));

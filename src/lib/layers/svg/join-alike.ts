import type { MarkPath } from './mark-shapes';

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Shapes of one look as one path, for shapes that do not overlap. */
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

import type { MarkId } from '../layers/model';
import { round, joinAlike } from './drawn';
import { drawMark, type MarkSize } from './mark-drawing';
import type { MarkPath } from './mark-shapes';

/** An outline moved to a place: of its commands only M and L may name places. */
function movedTo(d: string, x: number, y: number): string {
	return d.replace(
		/([ML])(-?[\d.]+) (-?[\d.]+)/g,
		(_, letter: string, left: string, top: string) =>
			`${letter}${round(Number(left) + x)} ${round(Number(top) + y)}`
	);
}

/** A mark of the legend where it stands on a map. */
export interface PlacedMark extends MarkSize {
	mark: MarkId;
	x: number;
	y: number;
	/** Under which it is known in every year. */
	key?: string;
}

const shapesOf = ({ mark, x, y, key, ...size }: PlacedMark): MarkPath[] =>
	drawMark(mark, size).paths.map((path, index) => ({
		...path,
		d: movedTo(path.d, x, y),
		...(key && { moves: { key: `${key}-${index}`, at: [x, y, size.sizePx ?? 0] as const } })
	}));

/** Marks that may lie on each other, each whole. */
export const placeEach = (marks: readonly PlacedMark[]): MarkPath[] => marks.flatMap(shapesOf);

/** Marks that stand apart, those of a kind together: a path for each would weigh as much as it does. */
export function placeAlike(marks: readonly PlacedMark[]): MarkPath[] {
	const kinds = [...new Set(marks.map(({ mark }) => mark))];
	return kinds.flatMap((kind) => joinAlike(placeEach(marks.filter(({ mark }) => mark === kind))));
}

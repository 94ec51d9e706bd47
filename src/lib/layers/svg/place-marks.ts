import type { MarkId } from '../model';
import type { DrawnPart } from '../layer-picture';
import { round, joinAlike } from './join-alike';
import { drawMark, type MarkSize } from './mark-drawing';
import type { MarkPath } from './mark-shapes';

/** An outline moved to a place: only its M and L commands may contain positions. */
function movedTo(d: string, x: number, y: number): string {
	return d.replace(
		/([ML])(-?[\d.]+) (-?[\d.]+)/g,
		(_, letter: string, left: string, top: string) =>
			`${letter}${round(Number(left) + x)} ${round(Number(top) + y)}`
	);
}

/** A mark of the legend at its place on a map. */
export interface PlacedMark extends MarkSize {
	mark: MarkId;
	x: number;
	y: number;
	/** Its key in every year. */
	key?: string;
}

const listShapes = ({ mark, x, y, key, ...size }: PlacedMark): MarkPath[] =>
	drawMark(mark, size).paths.map((path, index) => ({
		...path,
		d: movedTo(path.d, x, y),
		...(key && { moves: { key: `${key}-${index}`, at: [x, y, size.sizePx ?? 0] as const } })
	}));

/** Marks that may overlap, each whole. */
export const placeEach = (marks: readonly PlacedMark[]): MarkPath[] => marks.flatMap(listShapes);

/** Marks that do not overlap, grouped by kind: a path for each would weigh too much. */
export function placeLike(marks: readonly PlacedMark[]): MarkPath[] {
	const kinds = [...new Set(marks.map(({ mark }) => mark))];
	return kinds.flatMap((kind) => joinAlike(placeEach(marks.filter(({ mark }) => mark === kind))));
}

/** Marks over lines to the places of those that stand beside them. */
export function drawOverLeaders(leaders: readonly string[], marks: readonly MarkPath[]): DrawnPart {
	const lines = { d: leaders.join(''), stroke: 'var(--text-2)', strokeWidth: 1.2 };
	return { shapes: [...(leaders.length > 0 ? [lines] : []), ...marks] };
}

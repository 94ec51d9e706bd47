/** A stroke, as shares of the window's width and height. */
export interface Stroke {
	kind: 'line' | 'arrow';
	/** Right and down, 0 to 1. */
	points: readonly (readonly [x: number, y: number])[];
}

/** The speaker's strokes by step, until the page is left. */
class StageInk {
	#strokes = $state.raw<Readonly<Record<string, readonly Stroke[]>>>({});

	of(step: string): readonly Stroke[] {
		return this.#strokes[step] ?? [];
	}

	add(step: string, stroke: Stroke): void {
		// a click is not a stroke
		if (stroke.points.length < 2) return;
		this.#strokes = { ...this.#strokes, [step]: [...this.of(step), stroke] };
	}

	eraseLast(step: string): void {
		this.#strokes = { ...this.#strokes, [step]: this.of(step).slice(0, -1) };
	}

	eraseAll(step: string): void {
		this.#strokes = { ...this.#strokes, [step]: [] };
	}
}

export const stageInk = new StageInk();

/** Length and half the width of an arrow's head, in px. */
const HEAD = 26;
const HALF = 11;

/** Path data of a stroke in a window; an arrow is straight, its head at its end. */
export function formatStrokePath(
	{ kind, points }: Stroke,
	widthPx: number,
	heightPx: number
): string {
	const round = (value: number) => Math.round(value * 10) / 10;
	const placed = points.map(([x, y]) => [round(x * widthPx), round(y * heightPx)] as const);
	const [first, last] = [placed[0], placed.at(-1)];
	if (!first || !last) return '';
	if (kind === 'line') return `M${placed.map((point) => point.join(' ')).join('L')}`;
	const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
	const length = Math.hypot(dx, dy) || 1;
	const [ux, uy] = [dx / length, dy / length];
	const wing = (side: 1 | -1) =>
		[last[0] - ux * HEAD - uy * HALF * side, last[1] - uy * HEAD + ux * HALF * side]
			.map(round)
			.join(' ');
	return `M${first.join(' ')}L${last.join(' ')}M${wing(1)}L${last.join(' ')}L${wing(-1)}`;
}

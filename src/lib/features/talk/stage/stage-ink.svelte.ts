import * as v from 'valibot';
import type { WindowPoint } from '$lib/core/domain/window-projection';
import {
	findBrowserStorage,
	keep,
	readStored,
	type BrowserStorage,
	type StorageError
} from '$lib/state/browser-storage';
import {
	anchorStroke,
	INK_BOXES,
	INK_COLOURS,
	placeStroke,
	type DrawnStroke,
	type InkBox,
	type InkSurface,
	type Stroke
} from './ink-strokes';

const KEY = 'atlas-stage-ink';
const BOXES = Object.keys(INK_BOXES) as InkBox[];
const number = v.pipe(v.number(), v.finite());

const STORED = v.record(
	v.string(),
	v.array(
		v.object({
			kind: v.picklist(['line', 'arrow']),
			colour: v.picklist(INK_COLOURS),
			box: v.picklist(BOXES),
			isWithin: v.boolean(),
			points: v.pipe(v.array(v.tuple([number, number])), v.minLength(2))
		})
	)
);

/** Without a colour it has the first. */
type NewStroke = Omit<DrawnStroke, 'colour'> & Partial<Pick<DrawnStroke, 'colour'>>;

type Pages = Readonly<Record<string, readonly Stroke[]>>;

/** The strokes of this tab; none if there are none, or another version wrote them. */
function readPages(storage: BrowserStorage | null): Pages {
	const text = readStored(storage, KEY);
	if (text === null) return {};
	try {
		const parsed = v.safeParse(STORED, JSON.parse(text));
		return parsed.success ? parsed.output : {};
	} catch {
		return {};
	}
}

/** The speaker's strokes by step, kept as long as the tab is open. */
export class StageInk {
	#storage: BrowserStorage | null;
	#pages = $state.raw<Pages>({});
	/** What the stage looks like now; null before it is drawn. */
	surface: (() => InkSurface) | null = null;
	/** Why the last change would not outlast a reload; null if it would. */
	error = $state.raw<StorageError | null>(null);

	constructor(storage: BrowserStorage | null) {
		this.#storage = storage;
		this.#pages = readPages(storage);
	}

	of(step: string): readonly Stroke[] {
		return this.#pages[step] ?? [];
	}

	/**
	 * Keeps a stroke that was drawn in shares of the stage's window, on the stage itself or on its picture
	 * in the presenter's window: with the map, if it begins there.
	 */
	add(step: string, drawn: NewStroke): void {
		// a click is not a stroke
		if (drawn.points.length < 2 || !this.surface) return;
		const stroke = anchorStroke({ colour: INK_COLOURS[0], ...drawn }, this.surface());
		this.#set(step, [...this.of(step), stroke]);
	}

	/** The strokes as they are on the stage now, in shares of its window, for its picture elsewhere. */
	listDrawn(step: string): readonly DrawnStroke[] {
		const surface = this.surface?.();
		if (!surface) return [];
		return this.of(step).flatMap(({ kind, colour, ...stroke }) => {
			const placed = placeStroke({ kind, colour, ...stroke }, surface);
			const share = ([x, y]: WindowPoint) => [x / surface.widthPx, y / surface.heightPx] as const;
			return placed ? [{ kind, colour, points: placed.map(share) }] : [];
		});
	}

	eraseLast(step: string): void {
		this.#set(step, this.of(step).slice(0, -1));
	}

	eraseAll(step: string): void {
		this.#set(step, []);
	}

	#set(step: string, strokes: readonly Stroke[]): void {
		const { [step]: _, ...others } = this.#pages;
		this.#pages = strokes.length > 0 ? { ...others, [step]: strokes } : others;
		const isEmpty = Object.keys(this.#pages).length === 0;
		this.error = keep(this.#storage, KEY, isEmpty ? null : JSON.stringify(this.#pages));
	}
}

export const stageInk = new StageInk(
	typeof window === 'undefined' ? null : findBrowserStorage('sessionStorage')
);

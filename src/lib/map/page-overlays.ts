import type { Box } from '../layers/box';

/** Parts of a page over its map of which every child counts by itself. */
const GROUPS = '.headline, .atlas-cards, .atlas-notices';

/** The parts of a page over its map. */
const PARTS = `${GROUPS}, .atlas-credit, .atlas-legend, .stage-legend, .maplibregl-ctrl-bottom-right`;

/** The largest size of these is not kept: another step has another legend. */
const AS_IT_IS = '.stage-legend';

/** Shown in some years only: its space stays reserved, or names would move at a step. */
const OF_SOME_YEARS = '.gap-card';

/** Sizes are rounded up to this. */
const STEP_PX = 8;

const union = (a: Box, b: Box): Box => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom)
});

/**
 * The layout of everything over the live map, measured when a size has changed, never during a frame.
 * Boxes do not shrink while the map has the same size and content, so that a shorter sentence of another
 * year moves no name.
 */
export class PageOverlays {
	#boxes: readonly Box[] = [];
	#observer: ResizeObserver;
	#largest = new WeakMap<Element, Box>();
	#observed = new WeakSet<Element>();
	#ofSomeYears: Box | null = null;
	#size = '';
	#key = '';

	/**
	 * @param onchange called when something has moved
	 * @param given of a map that is a part of a page: what lies over it besides its own controls
	 */
	constructor(
		private frame: HTMLElement,
		private onchange: () => void,
		private given: () => readonly Box[] = () => []
	) {
		this.#observer = new ResizeObserver(() => this.#measure());
		this.#observer.observe(frame);
		this.#measure();
	}

	get boxes(): readonly Box[] {
		const given = this.given();
		return given.length > 0 ? [...given, ...this.#boxes] : this.#boxes;
	}

	get #page(): Element {
		return this.frame.closest('.atlas') ?? this.frame;
	}

	/** Parts come and go: a step of the talk may have its own legend. @returns what is visible of them */
	#observe(): Element[] {
		const parts = [...this.#page.querySelectorAll(PARTS)];
		for (const part of parts.filter((each) => !this.#observed.has(each))) {
			this.#observed.add(part);
			this.#observer.observe(part);
		}
		return parts.flatMap((part) => (part.matches(GROUPS) ? [...part.children] : [part]));
	}

	#measure(): void {
		const elements = this.#observe();
		const { left, top, width, height } = this.frame.getBoundingClientRect();
		if (width === 0) return;
		const size = `${width} ${height}`;
		if (size !== this.#size) this.#clear();
		this.#size = size;
		this.#boxes = elements.flatMap((element): Box[] => {
			const own = element.getBoundingClientRect();
			const isHere =
				own.right > left && own.left < left + width && own.bottom > top && own.top < top + height;
			// text for screen readers only is a pixel wide
			if (!isHere || own.width < 4 || own.height < 4) return [];
			const box: Box = {
				left: Math.floor((own.left - left) / STEP_PX) * STEP_PX,
				top: Math.floor(own.top - top),
				right: Math.ceil((own.right - left) / STEP_PX) * STEP_PX,
				bottom: Math.ceil((own.bottom - top) / STEP_PX) * STEP_PX
			};
			const before = element.matches(AS_IT_IS) ? undefined : this.#largest.get(element);
			const largest = before ? union(before, box) : box;
			this.#largest.set(element, largest);
			if (!element.matches(OF_SOME_YEARS)) return [largest];
			this.#ofSomeYears = largest;
			return [];
		});
		if (this.#ofSomeYears) this.#boxes = [...this.#boxes, this.#ofSomeYears];
		const key = JSON.stringify(this.#boxes);
		if (key === this.#key) return;
		this.#key = key;
		this.onchange();
	}

	#clear(): void {
		this.#largest = new WeakMap();
		this.#ofSomeYears = null;
	}

	/** Measures changed contents again: the sentence of another layer may be shorter. */
	forget(): void {
		this.#clear();
		// a new observer reports once the page is laid out
		this.#observer.unobserve(this.frame);
		this.#observer.observe(this.frame);
	}

	destroy(): void {
		this.#observer.disconnect();
	}
}

import { flushSync, getContext, setContext } from 'svelte';
import type { Box } from '$lib/layers/box';
import {
	findScrollPlace,
	keepPlace,
	measureLead,
	type Beat,
	type ScrollPlace,
	type Track
} from './article-scroll';

/** A track on the page: the element that is scrolled through, and the one held in it. */
export interface TrackElement {
	step: string;
	hasMap: boolean;
	beats: readonly Beat[];
	element: HTMLElement;
	hold: HTMLElement;
}

const START: ScrollPlace = { step: '', mapStep: '', isMapNear: false, beats: [] };

/**
 * Where the reader of an article is. One passive listener, at most once a frame; a scroll reads no
 * layout, which is measured when a size has changed.
 */
export class ArticleScroll {
	#place = $state.raw(START);
	/** Before the page runs, and on paper, everything is shown whole. */
	#isMeasured = $state(false);
	#isPrinted = $state(false);
	#elements: TrackElement[] = [];
	#tracks: readonly Track[] = [];
	#cards = $state.raw<readonly { step: string; box: Box }[]>([]);
	#heightPx = 0;
	/** A size has changed since the last measurement. */
	#isStale = false;
	#frame = 0;

	get step(): string {
		return this.#place.step;
	}

	get mapStep(): string {
		return this.#place.mapStep;
	}

	get isMapNear(): boolean {
		return this.#place.isMapNear;
	}

	/** On paper a chart has another width than in the window. */
	get isPrinted(): boolean {
		return this.#isPrinted;
	}

	/** The card of a step's map where it is held, in pixels of the window; null without one. */
	getCard(step: string): Box | null {
		return this.#cards.find((card) => card.step === step)?.box ?? null;
	}

	/** Adds a track, in the order of the page. @returns a function that removes it */
	add(track: TrackElement): () => void {
		this.#elements = [...this.#elements, track].sort((a, b) =>
			a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
		);
		return () => (this.#elements = this.#elements.filter((each) => each !== track));
	}

	#findBeat(step: string, hasMap: boolean): Beat | undefined {
		const { beats } = this.#place;
		if (!this.#isMeasured || this.#isPrinted) return undefined;
		return beats[this.#tracks.findIndex((each) => each.step === step && each.hasMap === hasMap)];
	}

	/** Parts shown of a step on its map, or of its chart; all of them before the page runs. */
	getShownParts(step: string, hasMap: boolean): number {
		return this.#findBeat(step, hasMap)?.shownParts ?? Infinity;
	}

	/** The year of a step's map; null for its own. */
	getYear(step: string): number | null {
		return this.#findBeat(step, true)?.year ?? null;
	}

	#measure(): void {
		this.#heightPx = innerHeight;
		const cards: { step: string; box: Box }[] = [];
		this.#tracks = this.#elements.map(({ step, hasMap, beats, element, hold }) => {
			const { top, height } = element.getBoundingClientRect();
			const ownPx = hold.offsetHeight;
			// a hold that is higher than the window is scrolled to its end first
			const stickPx = Math.min(0, this.#heightPx - ownPx);
			const fromPx = top + scrollY - stickPx;
			const card = hasMap && hold.querySelector('.step-card')?.getBoundingClientRect();
			if (card) {
				const downPx = stickPx - hold.getBoundingClientRect().top;
				const { left, right } = card;
				const box = { left, right, top: card.top + downPx, bottom: card.bottom + downPx };
				cards.push({ step, box });
			}
			const lengthPx = height - ownPx;
			const leadPx = hasMap ? 0 : measureLead(ownPx, lengthPx, this.#heightPx);
			return { step, hasMap, beats, fromPx, lengthPx, leadPx };
		});
		this.#cards = cards;
		this.#isMeasured = true;
	}

	#update = (): void => {
		this.#frame = 0;
		if (this.#isStale) this.#measure();
		this.#isStale = false;
		const place = findScrollPlace(this.#tracks, scrollY, this.#heightPx);
		this.#place = keepPlace(this.#place, place);
	};

	/** Follows the scroll while an article is on the page. */
	follow = (article: HTMLElement): (() => void) => {
		// what is measured has to be laid out
		article.dataset.followed = '';
		const scroll = () => (this.#frame ||= requestAnimationFrame(this.#update));
		const resize = () => {
			this.#isStale = true;
			scroll();
		};
		const sizes = new ResizeObserver(resize);
		sizes.observe(article);
		const paper = matchMedia('print');
		const print = () => flushSync(() => (this.#isPrinted = paper.matches));
		const beforePrint = () => flushSync(() => (this.#isPrinted = true));
		paper.addEventListener('change', print);
		addEventListener('beforeprint', beforePrint);
		addEventListener('afterprint', print);
		addEventListener('scroll', scroll, { passive: true });
		addEventListener('resize', resize);
		return () => {
			sizes.disconnect();
			cancelAnimationFrame(this.#frame);
			removeEventListener('scroll', scroll);
			removeEventListener('resize', resize);
			paper.removeEventListener('change', print);
			removeEventListener('beforeprint', beforePrint);
			removeEventListener('afterprint', print);
		};
	};
}

const KEY = Symbol('article scroll');

export const setArticleScroll = (scroll: ArticleScroll): ArticleScroll => setContext(KEY, scroll);

/** Of the article around a component. */
export const getArticleScroll = (): ArticleScroll => getContext<ArticleScroll>(KEY);

import { afterPaint } from '../core/site/after-paint';
import type { ViewState } from '../core/domain/view-state';
import { isOtherYearAlone } from '../state/deferred-view.svelte';

/**
 * Follows a view: to another year at once, to anything else after the paint that shows what the reader
 * touched.
 */
export class ViewFollower {
	/** Shown, or soon to be. */
	#asked: ViewState | null = null;
	#cancel: (() => void) | undefined;

	constructor(private show: (view: ViewState) => void) {}

	follow(view: ViewState): void {
		const before = this.#asked;
		this.#asked = view;
		if (this.#cancel) return;
		if (!before || isOtherYearAlone(before, view)) this.show(view);
		else this.#cancel = afterPaint(this.#showAsked);
	}

	#showAsked = (): void => {
		this.#cancel = undefined;
		if (this.#asked) this.show(this.#asked);
	};

	stop(): void {
		this.#cancel?.();
	}
}

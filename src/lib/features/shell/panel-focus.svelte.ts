import { tick, untrack } from 'svelte';
import type { ViewState } from '$lib/core/domain/view-state';

export type SidePanelKind = 'compare' | 'difference' | 'country';

/** A comparison has priority over a difference, and both over the country alone. */
export function findSidePanel(
	view: Pick<ViewState, 'compared' | 'against' | 'country'>
): SidePanelKind | null {
	if (view.compared.length > 0) return 'compare';
	if (view.against !== null) return 'difference';
	return view.country ? 'country' : null;
}

/** Whether no control but the search box has the focus, which a chosen result leaves. */
export function isFocusFree(): boolean {
	const { activeElement } = document;
	return activeElement === document.body || activeElement?.closest('[role="search"]') != null;
}

/** The element that opened a panel; a button that the panel took the place of is there again. */
function findOpener(opener: Element | null): HTMLElement | null {
	if (!(opener instanceof HTMLElement) || opener === document.body) return null;
	if (opener.isConnected) return opener;
	const { opens } = opener.dataset;
	return opens ? document.querySelector<HTMLElement>(`[data-opens="${opens}"]`) : null;
}

interface Places {
	kind: () => SidePanelKind | 'card' | null;
	panel: () => HTMLElement | null | undefined;
	/** Whether it takes the focus when it opens, and only then returns it; by default always. */
	takesFocus?: () => boolean;
	/** Target of the focus if the opener of the panel is gone. */
	main: () => HTMLElement | undefined;
}

/**
 * Moves the focus into a panel that a user opens, and back to its opener once it closes.
 * @returns a function to call when a link has been entered: the panel that it opens takes no focus
 */
export function followPanel({ kind, panel, main, takesFocus }: Places): () => void {
	let before = untrack(kind);
	let opener: Element | null = null;

	function enter(): void {
		// a step during playback takes no focus
		if (!navigator.userActivation?.isActive || takesFocus?.() === false) return;
		opener = takesFocus ? document.body : document.activeElement;
		void tick().then(() => {
			// a requested section has it already
			if (!panel()?.contains(document.activeElement)) panel()?.focus({ preventScroll: true });
		});
	}

	function leave(): void {
		const { activeElement } = document;
		const isHeld = activeElement === document.body || panel()?.contains(activeElement);
		const back = opener;
		opener = null;
		if (!isHeld || (takesFocus && !back)) return;
		void tick().then(() => {
			(findOpener(back) ?? main())?.focus({ preventScroll: true });
		});
	}

	// before the panel's parts are removed: the focused element is still known
	$effect.pre(() => {
		const now = kind();
		if ((now === null) !== (before === null)) untrack(now === null ? leave : enter);
		before = now;
	});
	return () => {
		if (before === null) before = untrack(kind);
	};
}

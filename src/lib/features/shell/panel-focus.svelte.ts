import { tick, untrack } from 'svelte';
import type { SidePanelKind } from './side-panel';

interface Places {
	kind: () => SidePanelKind | null;
	panel: () => HTMLElement | undefined;
	/** Where the focus goes when what opened the panel is gone. */
	main: () => HTMLElement | undefined;
}

/**
 * Moves the focus into a panel that a reader opens, and back to what opened it once it closes.
 * @returns to be called when a link has been entered: the panel that it opens takes nobody's focus
 */
export function followPanel({ kind, panel, main }: Places): () => void {
	let before = untrack(kind);
	let opener: Element | null = null;

	function enter(): void {
		// a step that plays takes nobody's focus
		if (!navigator.userActivation?.isActive) return;
		opener = document.activeElement;
		void tick().then(() => {
			// a section that was asked for has it already
			if (!panel()?.contains(document.activeElement)) panel()?.focus({ preventScroll: true });
		});
	}

	function leave(): void {
		const { activeElement } = document;
		const isHeld = activeElement === document.body || panel()?.contains(activeElement);
		const back = opener;
		opener = null;
		if (!isHeld) return;
		void tick().then(() => {
			const isThere = back instanceof HTMLElement && back.isConnected && back !== document.body;
			(isThere ? back : main())?.focus({ preventScroll: true });
		});
	}

	// before the panel's parts are gone: what has the focus in them is still known
	$effect.pre(() => {
		const now = kind();
		if ((now === null) !== (before === null)) untrack(now === null ? leave : enter);
		before = now;
	});
	return () => {
		if (before === null) before = untrack(kind);
	};
}

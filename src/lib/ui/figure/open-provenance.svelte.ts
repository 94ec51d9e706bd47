import type { ShownFigure } from '$lib/core/data/provenance';

interface OpenedFigure {
	figure: ShownFigure;
	/** What the card opens beside, and what the focus goes back to. */
	anchor: HTMLElement;
}

let opened = $state.raw<OpenedFigure | null>(null);
let listed = $state.raw<{ figure: ShownFigure; anchor: Element | null } | null>(null);

/** The figure whose card floats beside it; null where none does. Cards within a panel are its own. */
export const provenance = {
	get opened(): OpenedFigure | null {
		return opened;
	},
	/** The figure whose rows are listed over the page; null where none are. */
	get listed(): ShownFigure | null {
		return listed?.figure ?? null;
	}
};

/**
 * Opens the card of a figure beside the element that shows it: source, quality, what disagrees,
 * citation, files. The same element closes it again. `ProvenanceHost` must stand on the page.
 */
export function openProvenance(figure: ShownFigure, anchor: HTMLElement): void {
	opened = opened?.anchor === anchor ? null : { figure, anchor };
}

export function closeProvenance(): void {
	opened = null;
}

/** Lists the rows that a figure adds up, over the page, in place of the card that floats beside it. */
export function openRows(figure: ShownFigure): void {
	listed = { figure, anchor: opened?.anchor ?? document.activeElement };
	opened = null;
}

/** Gives the focus back to what showed the figure. */
export function closeRows(): void {
	const anchor = listed?.anchor;
	listed = null;
	setTimeout(() => anchor instanceof HTMLElement && anchor.focus());
}

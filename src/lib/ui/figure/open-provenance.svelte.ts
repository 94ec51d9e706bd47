import type { ShownFigure } from '$lib/core/data/provenance';

interface OpenedFigure {
	figure: ShownFigure;
	/** Where the card opens, and the element that gets the focus back. */
	anchor: HTMLElement;
}

let opened = $state.raw<OpenedFigure | null>(null);
let listed = $state.raw<{ figure: ShownFigure; anchor: Element | null } | null>(null);

/** The figure with a floating card; null if there is none. Cards within a panel are its own. */
export const provenance = {
	get opened(): OpenedFigure | null {
		return opened;
	},
	/** The figure whose rows are listed over the page; null if there is none. */
	get listed(): ShownFigure | null {
		return listed?.figure ?? null;
	}
};

/**
 * Opens the card of a figure next to its element: source, quality, disagreements, citation, files.
 * The same element closes it again. The page must contain `ProvenanceHost`.
 */
export function openProvenance(figure: ShownFigure, anchor: HTMLElement): void {
	opened = opened?.anchor === anchor ? null : { figure, anchor };
}

export function closeProvenance(): void {
	opened = null;
}

/** Lists the rows that a figure adds up, over the page, replacing its floating card. */
export function openRows(figure: ShownFigure): void {
	listed = { figure, anchor: opened?.anchor ?? document.activeElement };
	opened = null;
}

/** Returns the focus to the element of the figure. */
export function closeRows(): void {
	const anchor = listed?.anchor;
	listed = null;
	setTimeout(() => anchor instanceof HTMLElement && anchor.focus());
}

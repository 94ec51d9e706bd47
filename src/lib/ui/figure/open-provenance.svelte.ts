import type { ShownFigure } from '$lib/core/data/provenance';

interface OpenedFigure {
	figure: ShownFigure;
	/** What the card opens beside, and what the focus goes back to. */
	anchor: HTMLElement;
}

let opened = $state.raw<OpenedFigure | null>(null);

/** The figure whose card floats beside it; null where none does. Cards within a panel are its own. */
export const provenance = {
	get opened(): OpenedFigure | null {
		return opened;
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

import type { ShownFigure } from '$lib/figures/provenance';

interface OpenedFigure {
	figure: ShownFigure;
	/** Where the card opens, and the element that gets the focus back. */
	anchor: HTMLElement;
}

/** Figures with a card or a list over the page. Cards within a panel are its own. */
class Provenance {
	opened = $state.raw<OpenedFigure | null>(null);
	/** The figure whose rows are listed, and the element that gets the focus back. */
	listed = $state.raw<{ figure: ShownFigure; anchor: Element | null } | null>(null);
}
export const provenance = new Provenance();

/** Opens the card of a figure next to its element. The same element closes it again. */
export function openProvenance(figure: ShownFigure, anchor: HTMLElement): void {
	provenance.opened = provenance.opened?.anchor === anchor ? null : { figure, anchor };
}

export function closeProvenance(): void {
	provenance.opened = null;
}

/** Lists the rows that a figure adds up, over the page, replacing its floating card. */
export function openRows(figure: ShownFigure): void {
	provenance.listed = { figure, anchor: provenance.opened?.anchor ?? document.activeElement };
	provenance.opened = null;
}

/** Returns the focus to the element of the figure. */
export function closeRows(): void {
	const anchor = provenance.listed?.anchor;
	provenance.listed = null;
	setTimeout(() => anchor instanceof HTMLElement && anchor.focus());
}

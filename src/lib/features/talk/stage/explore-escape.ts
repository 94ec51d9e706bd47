import type { ViewState } from '$lib/core/domain/view-state';

/** What Escape closes in the atlas, in the order of `View.leave`. */
const CLOSABLE = ['selection', 'against', 'compared', 'region', 'country'] as const;

const OVERLAYS = '[role="dialog"]:not([data-state="closed"]), [role="menu"]';

/** Whether a dialog, a card of a source or a menu is open, which closes by itself. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;

/**
 * Whether Escape closes something that was opened while exploring from a step: the innermost card or
 * panel, unless the step itself has it. If it closes nothing, it returns to the step.
 * @param own the view of the step; null if it has none
 */
export function isClosedByEscape(view: ViewState, own: ViewState | null): boolean {
	const write = (state: ViewState | null, field: (typeof CLOSABLE)[number]) =>
		JSON.stringify(state?.[field] ?? null);
	const innermost = CLOSABLE.find((field) => !['null', '[]'].includes(write(view, field)));
	return innermost !== undefined && write(view, innermost) !== write(own, innermost);
}

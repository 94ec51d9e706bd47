import { expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { View } from '$lib/state/view.svelte';
import { isClosedByEscape } from './explore-escape';

const stage = { step: 'students-rise', isExploring: true };
const step: ViewState = { ...DEFAULT_VIEW, stage: { ...stage, isExploring: false } };
const exploring = (patch: Partial<ViewState>): ViewState => ({ ...step, stage, ...patch });
const card = { kind: 'node', id: 'khorgos-gateway' } as const;

/** What is open after each Escape, until the next one returns to the step. */
function pressEscape(from: ViewState, own: ViewState): string[] {
	const view = new View(from);
	const open: string[] = [];
	while (isClosedByEscape(view.current, own) && open.length < 9) {
		view.leave();
		const { selection, compared, region, country } = view.current;
		open.push([selection?.id, ...compared, region, country].filter(Boolean).join(' '));
	}
	return open;
}

it('Escape closes the card, then the panel, then returns to the step', () => {
	expect(pressEscape(exploring({ country: 'KAZ', selection: card }), step)).toEqual(['KAZ', '']);
	expect(pressEscape(exploring({ compared: ['KGZ', 'UZB'] }), step)).toEqual(['']);
	expect(pressEscape(exploring({ year: 2010 }), step)).toEqual([]);
});

it('what the step itself has open is not closed: Escape returns to it', () => {
	const own: ViewState = { ...step, country: 'KAZ', selection: card };
	expect(pressEscape(exploring({ country: 'KAZ', selection: card }), own)).toEqual([]);
	expect(pressEscape(exploring({ country: 'TJK' }), own)).toEqual(['']);
});

it('without a step, as in a broken link, Escape closes what is open', () => {
	expect(isClosedByEscape(exploring({ country: 'KAZ' }), null)).toBe(true);
	expect(isClosedByEscape(exploring({}), null)).toBe(false);
});

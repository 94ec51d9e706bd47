import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { formatLink, parseLink } from '../core/link/link';
import { PARAMETERS } from '../core/link/parameters';
import { isPlain } from './plain-view';
import { View } from './view.svelte';

const viewOf = (query: string) => parseLink('/2016/kazakhstan', query)!.view;

describe('a page’s own plain view', () => {
	it('is the view of a bare link, however its fields are written', () => {
		expect(isPlain(DEFAULT_VIEW)).toBe(true);
		expect(isPlain(viewOf(''))).toBe(true);
		expect(isPlain(viewOf('layers=corridors,students,institutes,investment'))).toBe(true);
	});

	// a position in a talk and the edition of the data are kept
	it.each(PARAMETERS.filter(({ name }) => name !== 'step' && name !== 'edition'))(
		'differs from one with “$name”, and is the result of a reset',
		({ name, example }) => {
			const view = new View(viewOf(`${name}=${example}`));
			expect(isPlain(view.current)).toBe(false);
			view.reset();
			expect(formatLink(view.current)).toBe('/2016/kazakhstan');
			expect(isPlain(view.current)).toBe(true);
			// a separate history entry: Back undoes it
			expect(view.act).toBe('push');
		}
	);

	it('keeps the back link to the step of a talk', () => {
		const view = new View(viewOf('step=khorgos&focus=corridors'));
		view.reset();
		expect(formatLink(view.current)).toBe('/2016/kazakhstan?step=khorgos');
		expect(isPlain(view.current)).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { formatLink, parseLink } from '../core/link/link';
import { PARAMETERS } from '../core/link/parameters';
import { isPlain, View } from './view.svelte';

describe('view', () => {
	it('moves the focus when the layer in focus is hidden', () => {
		const view = new View();
		view.toggleLayer('students', false);
		expect(view.current.focus).toBe('investment');
		expect(view.current.layers).toEqual(['corridors', 'institutes', 'investment']);
	});

	it('bug: a link that shows only announced deals had a headline of students', () => {
		const view = new View();
		const ignored = view.ignored;
		view.enter({ ...view.current, layers: ['investment'] });
		expect(view.current.focus).toBe('investment');
		expect(view.ignored).toEqual(ignored);
		view.enter({ ...view.current, layers: [], focus: 'students' });
		expect(view.current.focus).toBe('students');
	});

	it('shows a layer that is put in focus', () => {
		const view = new View();
		view.toggleLayer('institutes', false);
		view.setFocus('institutes');
		expect(view.current.layers).toEqual(['corridors', 'students', 'institutes', 'investment']);
		expect(view.current.focus).toBe('institutes');
	});

	it('adds a history entry for a country, not for a year', () => {
		const view = new View();
		view.setYear(2016);
		expect(view.act).toBe('replace');
		view.setCountry('KAZ');
		expect(view.act).toBe('push');
	});

	it('closes the selection first, then the country', () => {
		const view = new View();
		view.setCountry('KAZ');
		view.select({ kind: 'institute', id: 'ci-kaz-astana' });
		view.leave();
		expect(view.current.selection).toBeNull();
		expect(view.current.country).toBe('KAZ');
		view.leave();
		expect(view.current.country).toBeNull();
	});

	it('keeps its snapshot if nothing changes', () => {
		const view = new View();
		const before = view.current;
		view.setYear(before.year);
		expect(view.current).toBe(before);
	});

	it('tells its followers of each change, once the view has changed', () => {
		const view = new View();
		const years: number[] = [];
		const end = view.follow(() => years.push(view.current.year));
		view.setYear(2009);
		view.setYear(2009);
		view.enter({ ...view.current, year: 2013 });
		end();
		view.setYear(2018);
		expect(years).toEqual([2009, 2013]);
	});
});

const parseView = (query: string) => parseLink('/2016/kazakhstan', query)!.view;

describe('a page’s own plain view', () => {
	it('is the view of a bare link, however its fields are written', () => {
		expect(isPlain(DEFAULT_VIEW)).toBe(true);
		expect(isPlain(parseView(''))).toBe(true);
		expect(isPlain(parseView('layers=corridors,students,institutes,investment'))).toBe(true);
	});

	// a position in a talk and the edition of the data are kept
	it.each(PARAMETERS.filter(({ name }) => name !== 'step' && name !== 'edition'))(
		'differs from one with “$name”, and is the result of a reset',
		({ name, example }) => {
			const view = new View(parseView(`${name}=${example}`));
			expect(isPlain(view.current)).toBe(false);
			view.reset();
			expect(formatLink(view.current)).toBe('/2016/kazakhstan');
			expect(isPlain(view.current)).toBe(true);
			// a separate history entry: Back undoes it
			expect(view.act).toBe('push');
		}
	);

	it('keeps the back link to the step of a talk', () => {
		const view = new View(parseView('step=khorgos&focus=corridors'));
		view.reset();
		expect(formatLink(view.current)).toBe('/2016/kazakhstan?step=khorgos');
		expect(isPlain(view.current)).toBe(true);
	});
});

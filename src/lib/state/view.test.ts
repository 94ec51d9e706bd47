import { describe, expect, it } from 'vitest';
import { View } from './view.svelte';

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

import { describe, expect, it } from 'vitest';
import { FIRST_LAYERS } from '../domain/layers';
import { DEFAULT_VIEW } from '../domain/view-state';
import { formatLink, parseLink } from './link';
import { PARAMETERS } from './parameters';

const read = (link: string) => {
	const [path = '', query = ''] = link.split('?');
	return parseLink(path, query);
};

describe('links', () => {
	it('leave defaults out', () => {
		expect(formatLink(DEFAULT_VIEW)).toBe('/2018');
		expect(formatLink({ ...DEFAULT_VIEW, year: 2016, country: 'KAZ', layers: ['students'] })).toBe(
			'/2016/kazakhstan?layers=students'
		);
	});

	it('keep the rest when one value is not understood, and name it', () => {
		const parsed = read('/2016?layers=students,trains&at=66.9,44.1,4.2&utm_source=x');
		expect(parsed?.ignored).toEqual(['layers']);
		expect(parsed?.view.camera).toEqual({ center: [66.9, 44.1], zoom: 4.2, bearing: 0, pitch: 0 });
		expect(parsed?.view.layers).toEqual(FIRST_LAYERS);
	});

	it('without layers mean the four that they always meant', () => {
		const four = ['corridors', 'students', 'institutes', 'investment'];
		expect(read('/2018')?.view.layers).toEqual(four);
		expect(formatLink({ ...DEFAULT_VIEW, layers: ['ties', ...DEFAULT_VIEW.layers] })).toBe(
			'/2018?layers=ties,corridors,students,institutes,investment'
		);
	});

	it('give no view for a path that is no page', () => {
		const paths = ['/2004', '/2024', '/2016/russia', '/2016/kazakhstan/almaty', '/__proto__'];
		for (const wrong of paths) expect(read(wrong)).toBeNull();
	});

	it('write the example of each parameter as it is', () => {
		for (const { name, example } of PARAMETERS) {
			const parsed = parseLink('/2018', `${name}=${example}`)!;
			expect(parsed.ignored).toEqual([]);
			expect(formatLink(parsed.view)).toBe(`/2018?${name}=${example}`);
		}
	});
});

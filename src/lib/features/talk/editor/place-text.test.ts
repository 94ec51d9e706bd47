import { expect, it } from 'vitest';
import { formatPlace, readPlace } from './place-text';

it('a place is written and read as longitude and latitude', () => {
	expect(formatPlace([71.4304, 51.1282])).toBe('71.43, 51.13');
	expect(readPlace('71.43, 51.13')).toEqual([71.43, 51.13]);
	expect(readPlace('-1.5 52')).toEqual([-1.5, 52]);
	for (const text of ['', 'Astana', '71.43', '200, 10', '10, 95'])
		expect(readPlace(text)).toBe(null);
});

import { expect, it } from 'vitest';
import { nearestPlace } from './nearest-place';

it.each([
	['/1999', '/2005', 'Central Asia in 2005'],
	['/2031/kazakhstan', '/2023/kazakhstan', 'Kazakhstan in 2023'],
	['/1999/kaz', '/2005/kazakhstan', 'Kazakhstan in 2005'],
	['/2016/mongolia', '/2016', 'Central Asia in 2016'],
	['/2016/kazakhstan/astana', '/2016/kazakhstan', 'Kazakhstan in 2016']
])('offers for %s the page %s', (asked, path, name) => {
	expect(nearestPlace(asked)).toEqual({ path, name });
});

it('offers nothing for a path without a year', () => {
	expect(nearestPlace('/kazakhstan')).toBeNull();
	expect(nearestPlace('/')).toBeNull();
});

import { expect, it } from 'vitest';
import { listDegreeTicks } from './degree-ticks';

/** Ten pixels a degree, 50° E at the left edge and 60° N at the top. */
const place = ([lon, lat]: [number, number]) => [(lon - 50) * 10, (60 - lat) * 10] as const;
const size = { widthPx: 200, heightPx: 150 };

it('names every fifth degree that lies clear of corners', () => {
	const { labels } = listDegreeTicks(place, size, []);
	expect(labels.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
		'55° middle',
		'60° middle',
		'65° middle',
		'50° end',
		'55° end'
	]);
});

it('names none under the links of the map, and keeps their ticks', () => {
	const { d, labels } = listDegreeTicks(place, size, [
		{ left: 9, top: 130, right: 120, bottom: 147 }
	]);
	expect(labels.filter(({ anchor }) => anchor === 'middle').map(({ text }) => text)).toEqual([
		'65°'
	]);
	expect(d).toContain('M50 0v7M50 150v-7');
});

it('bug: a degree stood so close to the data version that it read as its number', () => {
	const near = [{ left: 0, top: 130, right: 90, bottom: 147 }];
	const { labels } = listDegreeTicks(place, size, near);
	expect(labels.map(({ text }) => text)).not.toContain('60°');
});

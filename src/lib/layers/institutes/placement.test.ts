import { expect, it } from 'vitest';
import { atlas } from '../../core/data/atlas';
import { placeInstitutes } from './placement';

it('bug: the start sorted the places around a city anew for every year', () => {
	const [first, second] = [placeInstitutes(atlas.institutes), placeInstitutes(atlas.institutes)];
	expect(first.some(({ offsetPx }) => Math.hypot(...offsetPx) > 0)).toBe(true);
	// kept, not only alike
	first.forEach(({ offsetPx }, index) => expect(second[index]!.offsetPx).toBe(offsetPx));
});

it('bug: the sign of a capital hid the first institute in it', () => {
	const inCapitals = placeInstitutes(atlas.institutes).filter(({ institute: { city } }) =>
		/^(Astana|Bishkek|Dushanbe|Tashkent)/.test(city)
	);
	expect(inCapitals.length).toBeGreaterThan(10);
	for (const { offsetPx } of inCapitals) expect(Math.hypot(...offsetPx)).toBeGreaterThan(11);
});

it('bug: outside English the sites of a city stood on the wrong side, for its name was another', () => {
	const renamed = atlas.institutes.map((each) => ({ ...each, city: `Қала ${each.city}` }));
	const offsets = (rows: typeof renamed) => placeInstitutes(rows).map(({ offsetPx }) => offsetPx);
	expect(offsets(renamed)).toEqual(offsets([...atlas.institutes]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS, STATUSES } from '$lib/core/domain/filters';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { findFiltering, listActiveFilters } from '$lib/layers/filtering';
import { isChosen, toggleChoice } from '$lib/layers/filter-words';
import { describeEmpty, describeFilterCount, withoutFilters } from './legend-filter-labels';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const getFiltering = (view: ViewState) => findFiltering(view, 'investment')!;
const countFiltered = (view: ViewState) => getFiltering(view).count(null);

describe('a choice', () => {
	it('keeps only the first word, and resets when the last is removed', () => {
		const energy = toggleChoice(SECTORS, SECTORS, 'energy');
		expect(energy).toEqual(['energy']);
		expect(toggleChoice(SECTORS, energy, 'chemicals')).toEqual(['chemicals', 'energy']);
		expect(toggleChoice(SECTORS, energy, 'energy')).toBe(SECTORS);
		expect(SECTORS.some((sector) => isChosen(SECTORS, SECTORS, sector))).toBe(false);
	});

	it('is never empty and keeps the catalogue’s order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...STATUSES)), (presses) => {
				const chosen = presses.reduce<readonly (typeof STATUSES)[number][]>(
					(now, word) => toggleChoice(STATUSES, now, word),
					STATUSES
				);
				expect(chosen.length).toBeGreaterThan(0);
				expect(chosen).toEqual(STATUSES.filter((word) => chosen.includes(word)));
			})
		);
	});
});

describe('filtered items', () => {
	it('are counted in deals, not in sums of them', () => {
		const all = at({ year: 2023 });
		expect(countFiltered(all)).toEqual({ shown: 119, all: 119 });
		const energy = at({ year: 2023, sectors: ['energy'] });
		const count = countFiltered(energy)!;
		expect(count.shown).toBeLessThan(119);
		expect(describeFilterCount(getFiltering(energy), count)).toBe(
			`${count.shown} of 119 deals shown`
		);
	});

	it('give the reason if none is left, and the number without the filter', () => {
		const view = at({ year: 2018, country: 'TKM', sectors: ['entertainment'] });
		const filters = listActiveFilters(view, 'investment');
		expect(filters.map(({ field }) => field)).toEqual(['sectors']);
		const count = countFiltered(view)!;
		expect(count.shown).toBe(0);
		expect(describeEmpty(view, getFiltering(view), filters, count)).toMatch(
			/^No deals in Turkmenistan 2005–2018 \(sector: entertainment\)\. Without the filter there are \d+\.$/
		);
		expect(listActiveFilters({ ...view, ...withoutFilters(filters) }, 'investment')).toEqual([]);
	});

	it('name the end of an edition', () => {
		const view = at({ year: 2021, trackerEdition: 'spring-2019' });
		const count = countFiltered(view)!;
		expect(
			describeEmpty(view, getFiltering(view), listActiveFilters(view, 'investment'), count)
		).toBe('The spring 2019 edition does not cover 2021: a gap, not a fall to zero.');
	});
});

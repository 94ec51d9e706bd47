import { expect, it, vi } from 'vitest';
import { listShownCountries } from '../core/domain/subject';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { memoizeView, type AnyYearView } from './memoize-view';

it('keeps a result until a field changes that was read, directly or by what it calls', () => {
	const compute = vi.fn((view: AnyYearView, scale: number) => [
		...listShownCountries(view),
		...(view.focus === 'students' ? view.sectors : []),
		scale
	]);
	const list = memoizeView(compute);
	const first = list(DEFAULT_VIEW, 1);
	const later: ViewState = { ...DEFAULT_VIEW, year: 2005, leastMusd: 100 };
	expect(list(later, 1)).toBe(first);
	expect(compute).toHaveBeenCalledTimes(1);
	expect(list({ ...DEFAULT_VIEW, country: 'KAZ' }, 1)).toContain('KAZ');
	expect(list({ ...DEFAULT_VIEW, sectors: ['energy'] }, 1)).toContain('energy');
	expect(list({ ...DEFAULT_VIEW, sectors: ['energy'] }, 2).at(-1)).toBe(2);
	expect(compute).toHaveBeenCalledTimes(4);
});

it('reads through another one that is memoized too', () => {
	const inner = memoizeView((view: AnyYearView) => [view.period]);
	const outer = memoizeView((view: AnyYearView) => inner(view)[0]);
	expect(outer(DEFAULT_VIEW)).toBe('since');
	inner(DEFAULT_VIEW);
	expect(outer({ ...DEFAULT_VIEW, period: 'year' })).toBe('year');
	expect(outer(DEFAULT_VIEW)).toBe('since');
});

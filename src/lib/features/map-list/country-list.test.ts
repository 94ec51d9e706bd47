import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { YEARS } from '$lib/core/domain/years';
import { measureLargest, selectCountryRows } from './country-list-rows';

describe('selectCountryRows', () => {
	it('orders by value and shows the change of a reported year', () => {
		const rows = selectCountryRows({ ...DEFAULT_VIEW, year: 2018 });
		expect(rows.map((row) => row.country.code)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
		expect(rows.map((row) => row.change)).toEqual(['−2,440', '+2,152', '+460', '+725', '+556']);
		expect(rows[0]!.bars[0]!.share).toBeLessThan(1);
	});

	it('does not compare with a round number, and puts gaps last', () => {
		const rows = selectCountryRows({ ...DEFAULT_VIEW, year: 2019 });
		expect(rows.every((row) => row.change === '')).toBe(true);
		expect(rows.at(-1)).toMatchObject({ country: { code: 'TKM' }, bars: [{ share: null }] });
	});

	it('marks suspect figures in words', () => {
		const rows = selectCountryRows({ ...DEFAULT_VIEW, year: 2005 });
		const kyrgyzstan = rows.find(({ country }) => country.code === 'KGZ')!;
		expect(kyrgyzstan.bars[0]!.text).toBe('?\u00a028 suspect');
	});

	it('keeps the two kinds of deals separate', () => {
		const [first] = selectCountryRows({ ...DEFAULT_VIEW, focus: 'investment', year: 2018 });
		expect(first!.bars.map((bar) => bar.text)).toEqual(['$18.6bn', '$14.9bn']);
		expect(first!.change).toBe('');
	});
});

describe('measureLargest', () => {
	it.each(LAYER_IDS)('has one scale for all years: %s', (focus) => {
		for (const period of ['since', 'year'] as const) {
			const scales = YEARS.map((year) => measureLargest({ ...DEFAULT_VIEW, focus, period, year }));
			expect(new Set(scales.map((scale) => JSON.stringify([...scale]))).size).toBe(1);
		}
	});
});

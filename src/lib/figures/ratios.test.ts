import { describe, expect, it } from 'vitest';
import { YEARS } from '../core/domain/years';
import type { Cell } from '../core/data/types';
import { computeDebtPercentOfOutput, percentOfOutput, perTenThousandPeople } from './ratios';
import { pickWorseQuality } from '../core/domain/quality';
import type { DebtFigure, Economy } from '../core/data/explore/types';

const cell = (value: number | null, quality: Cell['quality'] = 'reported'): Cell => ({
	value,
	quality,
	bound: null,
	sourceId: value === null ? null : 'a-source',
	note: ''
});
const economy: Economy = {
	population: YEARS.map(() => cell(2_000_000)),
	outputMusd: YEARS.map(() => cell(5_000))
};
const tables = {
	economy: { KAZ: economy, KGZ: economy, TJK: economy, TKM: economy, UZB: economy }
};

describe('ratios', () => {
	it('keep a gap a gap', () => {
		const [ratio] = perTenThousandPeople(tables, 'KGZ', [cell(null, 'none')]);
		expect(ratio).toMatchObject({ value: null, quality: 'none', bound: null });
	});

	it('divide, keep bound and source, and say the rule', () => {
		const [ratio] = perTenThousandPeople(tables, 'KGZ', [
			{ ...cell(4_000, 'estimate'), bound: 'at least' }
		]);
		expect(ratio).toMatchObject({ value: 20, quality: 'estimate', bound: 'at least' });
		expect(ratio?.note).toMatch(/^Derived: divided by the population/);
		expect(percentOfOutput(tables, 'KGZ', [cell(500)])[0]?.value).toBe(10);
	});

	it('are known no better than the worse of two figures', () => {
		expect(pickWorseQuality('reported', 'suspect')).toBe('suspect');
		expect(pickWorseQuality('unverified', 'estimate')).toBe('unverified');
	});

	it('set no share against output', () => {
		const share = { unit: 'percent' } as DebtFigure;
		expect(computeDebtPercentOfOutput(tables, share)).toBeNull();
	});
});

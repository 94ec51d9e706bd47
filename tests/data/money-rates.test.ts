/** Rates of money, checked by hand from the figures of both tables. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExploreTables } from '../../src/lib/core/data/explore/types';
import type { CountryCode } from '../../src/lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../src/lib/core/domain/view-state';
import { getRateCell, startRateTables } from '../../src/lib/layers/investment/rate/select';

const { economy } = JSON.parse(
	readFileSync('src/lib/core/data/built/en/explore.json', 'utf8')
) as ExploreTables;

beforeAll(() => startRateTables({ economy, areas: new Map() }));

const rate = (country: CountryCode, patch: Partial<ViewState>) =>
	getRateCell({ ...DEFAULT_VIEW, ...patch }, country);

describe('a sum of deals by people and by GDP', () => {
	it('divides the dollars of 2005–2018 by the people of 2018', () => {
		// 18,640 million among 18,932,727; 950 million among 32,373,490
		expect(rate('KAZ', { moneyPer: 'head' }).value).toBeCloseTo(18_640e6 / 18_932_727, 9);
		expect(rate('KAZ', { moneyPer: 'head' }).value).toBeCloseTo(984.54, 2);
		expect(rate('UZB', { moneyPer: 'head' }).value).toBeCloseTo(29.34, 2);
	});

	it('divides only one kind by the GDP of the last year', () => {
		const built = { moneyPer: 'output', dealKinds: ['construction'] } as const;
		// 3,870 of 8,271.1 million; 14,860 of 179,340
		expect(rate('KGZ', built).value).toBeCloseTo(46.79, 2);
		expect(rate('KAZ', built).value).toBeCloseTo(8.29, 2);
	});

	it('is a zero, not a gap, in a year without a deal', () => {
		const cell = rate('KGZ', { moneyPer: 'head', year: 2018, period: 'year' });
		expect(cell).toMatchObject({ value: 0, quality: 'reported' });
	});
});

describe('direct investment by people and by GDP', () => {
	it('is that of its year, by the chosen count', () => {
		const host = { investmentMeasure: 'fdi', year: 2012 } as const;
		// 2,414.643 million among 17,306,106, of 207,998.6 million
		expect(rate('KAZ', { ...host, moneyPer: 'head' }).value).toBeCloseTo(139.53, 2);
		expect(rate('KAZ', { ...host, moneyPer: 'output' }).value).toBeCloseTo(1.161, 3);
		const china = { ...host, countedBy: 'china' } as const;
		expect(rate('TJK', { ...china, moneyPer: 'output' }).value).toBeCloseTo(3.067, 3);
		expect(rate('UZB', { ...china, moneyPer: 'head' }).value).toBeCloseTo(-0.923, 3);
	});

	it('keeps the quality of its parts, and their gaps', () => {
		const host = { investmentMeasure: 'fdi', year: 2012, moneyPer: 'output' } as const;
		expect(rate('TJK', host)).toMatchObject({ quality: 'estimate', bound: 'almost' });
		expect(rate('TKM', host)).toMatchObject({ value: null, quality: 'none' });
	});
});

import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { listBases, COMPARED_MEASURES } from '$lib/core/domain/compared-measures';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { getYearIndex } from '$lib/core/domain/years';
import { getCompared, buildComparison } from './compared';

const tables = built as unknown as ExploreTables;
const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const inYear = (
	view: ViewState,
	compared: Parameters<typeof buildComparison>[2],
	country: (typeof COUNTRY_CODES)[number]
) => buildComparison(tables, view, compared).listCells(country)[getYearIndex(view.year)]!;

describe('what is compared', () => {
	it('follows the layer in focus unless the link sets it', () => {
		expect(getCompared(at({}))).toEqual({ measure: 'students', per: null });
		expect(getCompared(at({ studentMeasure: 'per-10000' }))).toEqual({
			measure: 'students',
			per: 'head'
		});
		expect(getCompared(at({ focus: 'investment' })).measure).toBe('acquisitions');
		expect(getCompared(at({ comparedBy: 'trade-host', comparedPer: 'output' }))).toEqual({
			measure: 'trade-host',
			per: 'output'
		});
	});

	it('is divided only if that is fair', () => {
		expect(getCompared(at({ comparedBy: 'institutes', comparedPer: 'head' })).per).toBeNull();
		expect(getCompared(at({ comparedBy: 'students', comparedPer: 'output' })).per).toBeNull();
		expect(listBases('construction')).toEqual(['head', 'output']);
		expect(listBases('students-in-russia')).toEqual(['head']);
		expect(listBases('rail')).toEqual([]);
		expect(listBases('direct-with-hong-kong')).toEqual([]);
	});
});

describe('compared figures', () => {
	it('are the published ones', () => {
		const view = at({ year: 2018 });
		expect(inYear(view, { measure: 'students', per: null }, 'KAZ').value).toBe(11_784);
		expect(inYear(view, { measure: 'degree', per: null }, 'KAZ').value).toBe(7_925);
		expect(inYear(view, { measure: 'acquisitions', per: null }, 'KAZ').value).toBe(18_640);
		expect(inYear(view, { measure: 'institutes', per: null }, 'KGZ').value).toBe(4);
		expect(inYear(view, { measure: 'trade-china', per: null }, 'KAZ').value).toBeCloseTo(19_944, 0);
		expect(inYear(view, { measure: 'students-in-russia', per: null }, 'KAZ').value).toBe(69_836);
	});

	it('in euros have their currency and no figure of other countries', () => {
		const compared = { measure: 'direct-with-hong-kong', per: null } as const;
		const comparison = buildComparison(tables, at({ year: 2020 }), compared);
		expect(comparison.getFigure('KAZ', 2020).text).toBe('−€362 million');
		expect(comparison.formatAmount(-362.46)).toBe('−€362 million');
		expect(comparison.getFigure('KGZ', 2020).value).toBeNull();
	});

	it('divide by population and by output, and keep gaps', () => {
		const view = at({ year: 2018 });
		const heads = inYear(view, { measure: 'students', per: 'head' }, 'KAZ').value!;
		const people = tables.economy.KAZ.population[getYearIndex(2018)]!.value!;
		expect(heads).toBeCloseTo((11_784 / people) * 10_000, 8);
		const dollars = inYear(view, { measure: 'trade-china', per: 'head' }, 'KAZ').value!;
		const trade = inYear(view, { measure: 'trade-china', per: null }, 'KAZ').value!;
		expect(dollars).toBeCloseTo((trade * 1e6) / people, 6);
		const output = tables.economy.KAZ.outputMusd[getYearIndex(2018)]!.value!;
		expect(inYear(view, { measure: 'trade-china', per: 'output' }, 'KAZ').value).toBeCloseTo(
			(trade / output) * 100,
			8
		);
		const gap = inYear(at({ year: 2021 }), { measure: 'students', per: 'head' }, 'KAZ');
		expect(gap).toMatchObject({ value: null, quality: 'none' });
	});

	it('follow the period of the map: a single year, or the total since another', () => {
		const compared = { measure: 'acquisitions', per: null } as const;
		const alone = inYear(at({ year: 2018, period: 'year' }), compared, 'KAZ').value!;
		expect(alone).toBe(160);
	});

	it('have a gap where the chosen edition ends', () => {
		const view = at({ year: 2020, trackerEdition: 'spring-2019' });
		expect(inYear(view, { measure: 'construction', per: null }, 'UZB').quality).toBe('none');
	});

	it('label lengths as drawn on the map', () => {
		const rail = inYear(at({ year: 2018 }), { measure: 'rail', per: null }, 'KAZ');
		expect(rail).toMatchObject({ quality: 'estimate', bound: 'about' });
		expect(rail.value).toBeGreaterThan(1_000);
		const none = inYear(at({ year: 2005 }), { measure: 'power', per: null }, 'TKM');
		expect(none).toMatchObject({ value: 0, quality: 'reported', bound: null });
	});

	it.each(COMPARED_MEASURES)('%s has words, a unit and a card for every country', (measure) => {
		for (const per of [null, ...listBases(measure)]) {
			const comparison = buildComparison(tables, at({ year: 2016 }), { measure, per });
			expect(comparison.title).not.toMatch(/undefined|null/);
			for (const country of COUNTRY_CODES) {
				const cells = comparison.listCells(country);
				expect(cells).toHaveLength(19);
				for (const cell of cells) expect(cell.value === null).toBe(cell.quality === 'none');
				const figure = comparison.getFigure(country, 2016);
				expect(figure.text).not.toMatch(/NaN|undefined|null/);
			}
		}
	});

	it('print small shares without rounding them to zero', () => {
		expect(
			buildComparison(tables, at({}), { measure: 'trade-china', per: 'output' }).format(0.04)
		).toBe('0.04');
		expect(
			buildComparison(tables, at({}), { measure: 'trade-china', per: 'output' }).format(0)
		).toBe('0.0');
		expect(
			buildComparison(tables, at({}), { measure: 'acquisitions', per: null }).format(18_640)
		).toBe('$18.64 billion');
	});
});

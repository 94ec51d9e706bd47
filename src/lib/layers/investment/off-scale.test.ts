import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../core/domain/filters';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { loadDetail } from '../../text/load-detail';
import type { MarkGround } from '../layer-picture';
import { MARK_SCALES } from '../model';
import { listStaticSites } from './draw-sites';
import { listFinanceGeoItems } from './geo-items';
import { buildInvestmentLegend } from './legend';
import { compareAmounts, getComparedMusd } from '../../core/data/finance-amounts';
import {
	OFF_SCALE_SIDE_PX,
	buildFinanceTable,
	buildOffScaleTable,
	selectFinance,
	selectPlacedFinance
} from './sites';

const detail = await loadDetail();
const scale = MARK_SCALES.desktop;
const view: ViewState = {
	...DEFAULT_VIEW,
	...{ focus: 'investment', investmentMeasure: 'finance', period: 'since' },
	...{ sinceYear: 2005, year: 2023 }
};
const ground = {
	...{ view, scale, detail },
	frame: { zoom: 6, place: ([lon, lat]: readonly [number, number]) => [lon, lat] }
} as unknown as MarkGround;
const records = detail.financeRecords;
const of2017 = records.filter(({ amountBasis }) => amountBasis === 'constant_usd_2017');

describe('amounts in dollars of 2017', () => {
	it('are 33, of which none can be compared', () => {
		expect(of2017).toHaveLength(33);
		expect(of2017.map(getComparedMusd).filter((musd) => musd !== null)).toEqual([]);
	});

	it('pass no least sum, and all records without one', () => {
		const filters = { sectors: SECTORS, financeKinds: ['loan', 'grant'], leastMusd: 0 } as const;
		expect(selectFinance(of2017, filters)).toHaveLength(33);
		expect(selectFinance(of2017, { ...filters, leastMusd: 1 })).toEqual([]);
		expect(selectFinance(records, { ...filters, leastMusd: 2000 }).length).toBeGreaterThan(0);
	});

	it('are ranked behind every other amount, however large', () => {
		const largest = of2017.find(({ id }) => id === 'aid-40241')!;
		expect(largest.amountMusd).toBe(3520.03);
		const small = records.find(({ amountBasis }) => amountBasis === 'nominal')!;
		expect([largest, small].sort(compareAmounts)[0]).toBe(small);
	});

	it('have no size in the table of squares and one presence in the other', () => {
		const rows = selectPlacedFinance(view, detail).filter((row) => getComparedMusd(row) === null);
		expect(rows.length).toBeGreaterThan(50);
		const isNumber = (value: number) => !Number.isNaN(value);
		const { values: sized } = buildFinanceTable(view, rows);
		expect([...sized].filter((value) => isNumber(value) && value !== 0)).toEqual([]);
		const { values: present } = buildOffScaleTable(view, rows);
		expect(new Set([...present].filter((value) => isNumber(value) && value !== 0))).toEqual(
			new Set([1])
		);
	});

	it('keep their price basis in a file of places', () => {
		const [item] = listFinanceGeoItems(records.find(({ id }) => id === 'aid-40266')!);
		expect(item!.properties).toMatchObject({
			amount_basis: 'constant_usd_2017',
			record_status: 'cancelled',
			is_left_out: true,
			same_shape_as: 'aid-53553',
			in_version3: 'linked'
		});
	});
});

describe('the mark of a record off the scale', () => {
	const marks = new Map(listStaticSites(ground).map((mark) => [mark.key, mark]));

	it('has one size on the static map, whatever the amount', () => {
		const sides = of2017.flatMap(({ id }) => marks.get(`site-${id}`)?.sizePx ?? []);
		expect(sides.length).toBeGreaterThan(15);
		expect(new Set(sides)).toEqual(new Set([OFF_SCALE_SIDE_PX]));
	});

	it.each([
		['aid-72399', 'square-announced'],
		['aid-54000', 'square-announced'],
		['aid-53930', 'square-stalled'],
		['aid-40266', 'square-cancelled'],
		['aid-61056', 'square-finance']
	])('of %s is %s', (id, mark) => expect(marks.get(`site-${id}`)?.mark).toBe(mark));

	it('is in the legend', () => {
		const entries = buildInvestmentLegend(view, scale).groups.flat();
		expect(entries.find(({ mark }) => mark === 'square-announced')?.label).toBe(
			'amount unknown or in 2017 dollars: not to scale'
		);
		expect(entries.map(({ mark }) => mark)).toEqual(
			expect.arrayContaining(['square-announced', 'square-stalled', 'square-cancelled'])
		);
	});

	it('is none before the years of the map', () => {
		for (const { id, year } of records.filter((record) => record.year < 2005)) {
			expect(marks.has(`site-${id}`), `${id} of ${year}`).toBe(false);
		}
	});
});

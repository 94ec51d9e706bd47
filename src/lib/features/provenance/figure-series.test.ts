import { describe, expect, it } from 'vitest';
import { loadDetail } from '$lib/text/load-detail';
import { loadExplore } from '$lib/text/load-explore';
import type { ShownFigure } from '$lib/figures/provenance';
import { getTableRow } from '$lib/layers/provenance';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getInstituteFigure } from '$lib/layers/institutes/describe';
import { listDealSectorRows } from '$lib/features/country-panel/deal-sectors';
import { getAgreementFigure } from '$lib/features/country-panel/agreement-rows';
import { getProjectCost } from '$lib/layers/investment/card';
import { getFinanceAmount } from '$lib/layers/investment/finance-card';
import { getFileName, findSeries } from './figure-series';

it('names a file in letters of any script, keeping letters and their marks together', () => {
	const figure: ShownFigure = {
		country: null,
		place: 'Қытай',
		year: 2018,
		subject: {
			layer: null,
			row: { file: 'trade.csv', key: [] },
			unit: '',
			counts: '',
			rule: null
		},
		text: '1',
		label: 'сауда, 2018',
		value: 1,
		quality: 'reported',
		note: '',
		sourceId: null
	};
	expect(getFileName(figure).name).toBe('қытай-сауда-2018');
});

describe('the series of a card', () => {
	const view = { ...DEFAULT_VIEW, year: 2018, period: 'since', sinceYear: 2005 } as const;

	it('of a sector contains that sector alone and states it in its name', () => {
		const rows = listDealSectorRows(view, 'KAZ');
		const ofSector = (sector: string) =>
			findSeries(rows.find((row) => row.sector === sector)!.kinds[0]!.figure!)!;
		const [energy, transport] = [ofSector('energy'), ofSector('transport')];
		expect(energy.name).toBe('kazakhstan-announced-acquisitions-energy-only');
		expect(new Set(energy.rows.map(({ measure }) => measure))).toEqual(
			new Set(['announced acquisitions, energy only'])
		);
		expect(transport.name).not.toBe(energy.name);
		const getTotal = ({ rows: own }: typeof energy) =>
			own.slice(0, 14).reduce((sum, { value }) => sum + value!, 0);
		for (const { sector, kinds } of rows) {
			const figure = kinds[0]!.figure;
			if (figure) expect(getTotal(findSeries(figure)!), sector).toBeCloseTo(figure.value!, 6);
		}
	});

	it('of institutes does not put a single year into every row', () => {
		const { name, rows } = findSeries(getInstituteFigure(view, 'KAZ'))!;
		expect(name).not.toMatch(/\d/);
		expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, i) => 2005 + i));
		for (const { measure, origin } of rows) {
			expect(measure).toBe('Confucius Institutes open at the end of the year');
			expect(origin).toBe('counted');
		}
	});

	it('is missing for a site, a loan or an agreement: their rows are exported instead', async () => {
		const { projects, financeRecords } = await loadDetail();
		const { agreements } = await loadExplore();
		const figures = [
			getProjectCost(
				projects.find(({ costMusd }) => costMusd === null)!,
				'no sum'
			),
			getProjectCost(
				projects.find(({ costMusd }) => costMusd !== null)!,
				'1'
			),
			getFinanceAmount(financeRecords[0]!, '1'),
			getAgreementFigure(agreements[0]!, 2018)
		];
		for (const figure of figures) {
			expect(findSeries(figure)).toBeNull();
			expect(getTableRow(figure).key.length).toBeGreaterThan(0);
		}
	});
});

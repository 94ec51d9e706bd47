import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { atlas } from '../core/data/atlas';
import { loadDetail } from '../text/load-detail';
import { SECTORS, parseSector, type Filters, DEAL_KINDS } from '../core/domain/filters';
import { PROJECT_STATUSES } from '../core/domain/project-status';
import { PALETTES } from '../core/domain/palette';
import { COUNTRY_CODES } from '../core/domain/countries';
import { withoutMarks } from '../core/domain/marked-text';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { buildLayers } from './build';
import { getLayerEntry } from './catalog';
import { findFiltering, listActiveFilters } from './filtering';
import { describeSectors } from '../text/filter-labels';
import { parseSiteSector } from '../core/domain/site-sectors';
import { selectYearlyDeals } from '../core/data/deals';
import { countPaper, selectFinance, selectProjects } from './investment/sites';
import { MARK_SCALES } from './model';

const detail = await loadDetail();
const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const said = (patch: Partial<ViewState>) => {
	return withoutMarks(getLayerEntry(patch.focus!).headline(at(patch)));
};
const sum = (filter: Partial<Filters>, kind: (typeof DEAL_KINDS)[number]) =>
	COUNTRY_CODES.flatMap((code) => selectYearlyDeals(code, kind, { ...DEFAULT_VIEW, ...filter }))
		.filter((value) => !Number.isNaN(value))
		.reduce((total, value) => total + value, 0);

describe('sectors', () => {
	it('have an id for every word of the tables', () => {
		for (const { sector } of [...atlas.deals, ...detail.financeRecords]) {
			expect(parseSector(sector).replaceAll('-', ' ')).toBe(sector);
		}
		for (const { sector } of detail.projects) expect(parseSiteSector(sector), sector).toBeDefined();
	});

	it('add up to all deals, each kind apart', () => {
		for (const kind of DEAL_KINDS) {
			const bySector = SECTORS.map((sector) => sum({ sectors: [sector] }, kind));
			expect(bySector.reduce((a, b) => a + b)).toBeCloseTo(sum({}, kind), 6);
		}
	});

	it('are named where that is short', () => {
		expect(describeSectors(SECTORS)).toBe('');
		expect(describeSectors(['energy', 'real-estate'])).toBe('energy and real estate');
		expect(describeSectors(SECTORS.slice(1))).toBe('all sectors except agriculture');
		expect(describeSectors(SECTORS.slice(4, 9))).toBe('5 of 13 sectors');
	});
});

describe('the edition of spring 2019', () => {
	const trackerEdition = 'spring-2019' as const;

	it('gives the sums of the paper', () => {
		expect(sum({ trackerEdition }, 'investment')).toBeCloseTo(21_060, 6);
		expect(sum({ trackerEdition }, 'construction')).toBeCloseTo(31_650, 6);
	});

	it('has a gap and no zero after 2018', () => {
		const view = at({ trackerEdition, year: 2021 });
		const entry = getLayerEntry('investment');
		for (const figure of entry.figures(view, 'KAZ')) {
			expect([figure.value, figure.quality]).toEqual([null, 'none']);
		}
		expect(entry.timelineRow(view).cells.at(-1)!.kind).toBe('none');
		expect(entry.coverage(view, 'KAZ').filter((quality) => quality === 'none')).toHaveLength(5);
		expect(said({ focus: 'investment', trackerEdition, year: 2021 })).toContain('does not cover');
	});
});

describe('filters in words', () => {
	it('say what a sum leaves out', () => {
		expect(said({ focus: 'investment', year: 2018, sectors: ['energy'] })).toMatch(
			/^\$[\d.]+ billion of acquisitions and \$[\d.]+ billion of construction announced since 2005, energy only$/
		);
		expect(said({ focus: 'investment', year: 2018, dealKinds: ['construction'] })).toMatch(
			/^\$[\d.]+ billion of construction announced since 2005$/
		);
	});

	it('count corridors by the state of their sections', () => {
		const statuses = ['suspended'] as const;
		expect(said({ focus: 'corridors', year: 2018, statuses })).toMatch(
			/^\d+ of \d+ corridors with a section suspended in 2018$/
		);
		const figure = getLayerEntry('corridors').figures(at({ year: 2018, statuses }), 'KAZ')[0]!;
		expect(figure.label).toBe('corridors with a section suspended');
	});
});

describe('rows', () => {
	it('of an unknown sum pass only where all do', () => {
		const all = { sectors: SECTORS, financeKinds: ['loan', 'grant'], leastMusd: 0 } as const;
		expect(selectFinance(detail.financeRecords, all)).toHaveLength(detail.financeRecords.length);
		expect(selectProjects(detail.projects, all)).toHaveLength(detail.projects.length);
		const large = selectProjects(detail.projects, { ...all, leastMusd: 500 });
		expect(large.length).toBeGreaterThan(0);
		expect(large.every(({ costMusd }) => costMusd !== null && costMusd >= 500)).toBe(true);
		const grants = selectFinance(detail.financeRecords, { ...all, financeKinds: ['grant'] });
		expect(new Set(grants.map(({ kind }) => kind))).toEqual(new Set(['grant']));
	});
});

describe('the states of sites', () => {
	const sites = { investmentMeasure: 'projects', year: 2018 } as const;
	const counted = (patch: Partial<ViewState>) =>
		findFiltering(at({ ...sites, ...patch }), 'investment')!.count(detail)!;

	it('leave plans, contracts and cancelled ones out from the start, which is no filter', () => {
		const usual = counted({});
		expect(usual.shown).toBe(usual.all);
		expect(listActiveFilters(at(sites), 'investment')).toEqual([]);
		const all = counted({ siteStatuses: PROJECT_STATUSES });
		expect(all.shown).toBe(all.all);
		expect(
			listActiveFilters(at({ ...sites, siteStatuses: PROJECT_STATUSES }), 'investment')
		).toEqual([]);
		expect(all.all - usual.all).toBe(6);
		expect(countPaper(at(sites), detail)).toBe(6);
	});

	it('narrow where one of the usual ones is missing', () => {
		const view = at({ ...sites, siteStatuses: ['completed'] });
		expect(listActiveFilters(view, 'investment').map(({ field }) => field)).toEqual([
			'siteStatuses'
		]);
		expect(counted({ siteStatuses: ['completed'] }).shown).toBeGreaterThan(30);
	});

	it('follow the states of sections in old links', () => {
		const construction = counted({ statuses: ['construction'] });
		expect(construction.shown).toBe(counted({ siteStatuses: ['building'] }).shown);
		const operational = counted({ statuses: ['operational'] });
		expect(operational.shown).toBe(counted({ siteStatuses: ['completed', 'idle'] }).shown);
	});

	it('stand in the legend, those that are shown and no other', () => {
		const listMarks = (patch: Partial<ViewState>) =>
			getLayerEntry('investment')
				.legend(at({ ...sites, ...patch }), MARK_SCALES.desktop)
				.groups.flat()
				.map(({ mark }) => mark);
		expect(listMarks({})).toEqual([
			'square-building',
			'square-stalled',
			'square-completed',
			'square-idle',
			'square-unknown',
			'square-unverified'
		]);
		expect(listMarks({ siteStatuses: PROJECT_STATUSES })).toHaveLength(9);
	});
});

describe('a year step under filters', () => {
	const filters: Partial<ViewState> = {
		sectors: ['energy', 'transport'],
		dealKinds: ['construction'],
		financeKinds: ['loan'],
		statuses: ['operational', 'construction'],
		trackerEdition: 'spring-2019',
		leastMusd: 100
	};
	const drawLayers = (patch: Partial<ViewState>): Layer[] =>
		buildLayers({
			view: at({ ...filters, ...patch }),
			time: patch.year!,
			palette: PALETTES.dark,
			isDark: true,
			scale: MARK_SCALES.desktop,
			bearing: 0,
			zoom: 5,
			detail,
			beforeId: 'x'
		});

	it.each(['deals', 'finance', 'projects'] as const)('rebuilds nothing (%s)', (measure) => {
		const [first, ...others] = YEARS.map((year) =>
			drawLayers({ year, investmentMeasure: measure })
		);
		for (const layers of others) {
			layers.forEach((layer, index) => {
				const before = first![index]!.props as { data: unknown; timeTable?: unknown };
				const after = layer.props as typeof before;
				expect(after.data, layer.id).toBe(before.data);
				expect(after.timeTable, layer.id).toBe(before.timeTable);
			});
		}
	});
});

/** A project is in the state its source gives it, in the year shown. */
import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readArchives, readArchiveTables } from '../../data/build/editions/edition-archive';
import { readTables } from '../../data/build/read-tables';
import { shapeDetail } from '../../data/build/shape/detail';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { listRegion } from '../../src/lib/features/regions/region-content';
import { groupProjects } from '../../src/lib/layers/investment/sections/projects';
import { listProjectGeoItems } from '../../src/lib/layers/investment/geo-items';
import { findRegionBySlug } from '../../src/lib/core/data/explore/regions';
import {
	describeHistory,
	describeProjectStatus,
	isBought
} from '../../src/lib/text/project-status-labels';
import { PROJECT_STATUSES, getProjectStatus } from '../../src/lib/core/domain/project-status';
import type { CountryCode } from '../../src/lib/core/domain/countries';
import { parseLink } from '../../src/lib/core/link/link';
import { DEFAULT_VIEW, type ViewState } from '../../src/lib/core/domain/view-state';
import { isSiteUnverified, selectDrawnSites } from '../../src/lib/layers/investment/sites';

const { set } = readTables(process.cwd());
const detail = shapeDetail(set);
const explore = shapeExplore(set, await readRegionAreas());

const SITES: Partial<ViewState> = { layers: ['investment'], investmentMeasure: 'projects' };
const at = (year: number, patch: Partial<ViewState> = {}): ViewState => ({
	...DEFAULT_VIEW,
	...SITES,
	year,
	...patch
});
const project = (id: string) => detail.projects.find((row) => row.id === id)!;

function idsByStatus(country: CountryCode, year: number): Record<string, string[]> {
	const view = at(year, { siteStatuses: PROJECT_STATUSES });
	const { byStatus } = groupProjects(detail, country, view);
	return Object.fromEntries(
		byStatus.map(({ status, sites }) => [status, sites.map(({ id }) => id).sort()])
	);
}

describe('Kazakhstan in 2018', () => {
	it('has each project in the state that its sources give', () => {
		const byStatus = idsByStatus('KAZ', 2018);
		const known: Readonly<Record<string, readonly string[]>> = {
			announced: ['p043'],
			contracted: ['p035', 'p041', 'p042'],
			building: ['p001', 'p003', 'p013', 'p017', 'p032', 'p033', 'p037'],
			stalled: ['p009', 'p020'],
			completed: ['p002', 'p004', 'p005', 'p006', 'p007', 'p008', 'p014', 'p021', 'p022'],
			unknown: ['p034', 'p038']
		};
		for (const [status, ids] of Object.entries(known)) {
			expect(byStatus[status], status).toEqual(expect.arrayContaining([...ids]));
		}
		// each is in one state
		const all = Object.values(byStatus).flat();
		expect(new Set(all).size).toBe(all.length);
	});

	it('a contract, a plan or a stalled unit does not count as under construction (Tentek, Chilik, Massalsky, Ekibastuz, Shalkiya)', () => {
		const shown = selectDrawnSites(at(2018, { country: 'KAZ' }), detail).map(({ id }) => id);
		for (const id of ['p035', 'p041', 'p042', 'p043']) expect(shown, id).not.toContain(id);
		const { announced = [], contracted = [] } = idsByStatus('KAZ', 2018);
		expect(groupProjects(detail, 'KAZ', at(2018)).onPaper).toBe(
			announced.length + contracted.length
		);
		expect(describeProjectStatus(project('p009'), 2018)).toBe('stalled, year not known');
	});

	it('sites on paper are drawn on request, and a selected one always', () => {
		const drawn = selectDrawnSites(at(2018, { siteStatuses: PROJECT_STATUSES }), detail);
		expect(drawn.map(({ id }) => id)).toContain('p041');
		const picked = selectDrawnSites(
			at(2018, { selection: { kind: 'project', id: 'p041' } }),
			detail
		);
		expect(picked.find(({ id }) => id === 'p041')).toMatchObject({ state: 'contracted' });
	});
});

describe('cancelled and never built projects', () => {
	it('the At-Bashy centre was contracted in 2019, cancelled in 2020 and never finished', () => {
		expect(describeHistory(project('p057'))).toBe('2019: contracted; 2020: cancelled');
		expect(idsByStatus('KGZ', 2021)['cancelled']).toEqual(['p057']);
		expect(idsByStatus('KGZ', 2021)['completed']).not.toContain('p057');
		expect(selectDrawnSites(at(2021), detail).map(({ id }) => id)).not.toContain('p057');
	});

	it('the file of places has the state of every year', () => {
		const [item] = listProjectGeoItems(project('p057'));
		expect(item!.properties).toMatchObject({
			status: 'cancelled',
			state_2018: null,
			state_2019: 'contracted',
			state_2021: 'cancelled'
		});
	});

	it('the cement plant of Shahritus stayed an announcement', () => {
		for (const year of [2012, 2018, 2023]) {
			expect(getProjectStatus(project('p081').spans, year), String(year)).toBe('announced');
			expect(selectDrawnSites(at(year), detail).map(({ id }) => id)).not.toContain('p081');
		}
	});
});

describe('plants that stand idle', () => {
	it('are not completed: the refineries of Kara-Balta, Tokmok and Dangara in 2023', () => {
		expect(idsByStatus('KGZ', 2023)['idle']).toEqual(['p050', 'p051']);
		expect(idsByStatus('TJK', 2023)['idle']).toEqual(['p073']);
		expect(describeHistory(project('p050'))).toBe(
			'2009: under construction; 2013: completed or in operation; 2020: built, standing idle; 2024: completed or in operation'
		);
	});

	it('are drawn by default, and by links of the time when they counted as completed', () => {
		const drawn = (query: string) =>
			selectDrawnSites(parseLink('/2023', `investment=projects&${query}`)!.view, detail).map(
				({ id }) => id
			);
		expect(drawn('')).toContain('p051');
		expect(drawn('sites=completed')).toContain('p051');
		expect(drawn('sites=idle')).toEqual(['p050', 'p051', 'p073']);
		expect(drawn('sites=in-use')).not.toContain('p051');
		expect(isSiteUnverified(project('p051'), 'idle')).toBe(true);
		expect(isSiteUnverified(project('p073'), 'idle')).toBe(false);
	});
});

describe('stakes in sites that were not built for the buyer', () => {
	it('say so in their history, and in no other', () => {
		const bought = detail.projects.filter((each) => isBought(each, 2023)).map(({ id }) => id);
		expect(bought).toEqual(
			'p018 p019 p021 p022 p023 p024 p025 p026 p045 p046 p061 p064'.split(' ')
		);
		expect(describeProjectStatus(project('p022'), 2023)).toBe(
			'in operation since the purchase of a stake in 2013'
		);
	});
});

describe('unknown states', () => {
	it('a state later than its source is drawn as unverified', () => {
		const marks = selectDrawnSites(at(2022, { country: 'TJK' }), detail);
		expect(isSiteUnverified(project('p068'), 'completed')).toBe(true);
		expect(isSiteUnverified(project('p092'), 'completed')).toBe(false);
		expect(marks.map(({ id }) => id)).toContain('p068');
	});

	it('a completed project without an end year is not under construction forever', () => {
		const plant = project('p038');
		expect(getProjectStatus(plant.spans, 2008)).toBe('building');
		expect(getProjectStatus(plant.spans, 2015)).toBe('unknown');
		expect(describeProjectStatus(plant, 2015)).toBe('completed or in operation, year not known');
		expect(getProjectStatus(plant.spans, 2021)).toBe('completed');
	});

	it('a Chinese lender alone says nothing about construction, unless the record dates its works', () => {
		const lent = detail.projects.filter(({ status }) => status === 'lender only');
		expect(lent.length).toBeGreaterThan(0);
		for (const { id, spans, changes } of lent) {
			const isDated = changes.some(({ status }) => status === 'building');
			expect(getProjectStatus(spans, 2023), id).toBe(isDated ? 'building' : 'unknown');
			expect(changes[0]!.note, id).toContain('lender only');
		}
	});
});

describe('a region in a year', () => {
	it('shows for 2018 the state of 2018 (East Kazakhstan)', () => {
		const region = findRegionBySlug(explore, 'east-kazakhstan', 2018)!;
		const list = listRegion(region, detail, at(2018)).find(
			({ measure }) => measure === 'projects'
		)!;
		const turgusun = list.picks.find(({ id }) => id === 'p013')!;
		expect(turgusun.words).toContain('under construction since 2017');
		expect(turgusun.words).not.toContain('2021');
		expect(turgusun.mark).toBe('square-building');
	});
});

describe('the edition of 2026-11', () => {
	it('keeps its figures: under construction from the first year, completed from the last', () => {
		const older = readArchives(process.cwd()).find(({ edition }) => edition === '2026-11')!;
		const { projects } = shapeDetail(readArchiveTables(older));
		const spans = projects.find(({ id }) => id === 'p057')!.spans;
		expect([2019, 2020].map((year) => getProjectStatus(spans, year))).toEqual([
			'building',
			'completed'
		]);
	});
});

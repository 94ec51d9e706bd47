import { describe, expect, it } from 'vitest';
import { loadDetail } from '$lib/text/load-detail';
import { loadExplore } from '$lib/text/load-explore';
import { findRegionBySlug, selectRegionRest } from '$lib/core/data/explore/regions';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { splitSourceIds } from '$lib/figures/source-labels';
import { listRegion, listRest } from './region-content';
import { formatRegionsCsv } from './region-csv';
import {
	listLineCells,
	listRegionModes,
	orderRows,
	listRegionRows,
	describeRestItems
} from './region-rows';

const tables = await loadExplore();
const detail = await loadDetail();
const rows = listRegionRows(tables, 'UZB', 2018, 'rail');

describe('the table of regions', () => {
	it('has Karakalpakstan and the capital among the fourteen of Uzbekistan', () => {
		expect(rows).toHaveLength(14);
		const slugs = rows.map(({ region }) => region.slug);
		expect(slugs).toEqual(expect.arrayContaining(['karakalpakstan', 'tashkent']));
	});

	it('has the regions of its year: Shymkent since 2018, Abai, Jetisu and Ulytau since 2022', () => {
		const names = (year: number) =>
			listRegionRows(tables, 'KAZ', year, 'rail').map(({ region }) => region.names.en);
		expect(names(2017)).toHaveLength(17);
		expect(names(2017)).toContain('South Kazakhstan');
		expect(names(2018)).toHaveLength(18);
		expect(names(2018)).toEqual(expect.arrayContaining(['Turkistan', 'Shymkent']));
		expect(names(2021)).toEqual(names(2018));
		expect(names(2022)).toHaveLength(21);
		expect(names(2022)).toEqual(expect.arrayContaining(['Abai', 'Jetisu', 'Ulytau']));
	});

	it('is ordered by number, then by name', () => {
		const ordered = orderRows(rows, { column: 'projects', descending: true });
		const totals = ordered.map(({ values }) => values.projects.total);
		expect(totals).toEqual([...totals].sort((a, b) => b - a));
		const names = orderRows(rows, { column: 'name', descending: false });
		expect(names[0]!.region.names.en).toBe('Andijan');
	});

	it('states in words what a number counts, and what none means', () => {
		const none = rows.find(({ values }) => values.nodes.total === 0)!;
		expect(none.values.nodes.words).toBe('no crossing or port known');
		const some = rows.find(({ values }) => values.lineKm.total > 0)!;
		expect(some.values.lineKm.words).toMatch(/^at least [\d,]+ km of railway in use$/);
	});

	it('offers the existing modes', () => {
		expect(listRegionModes(tables, 'KAZ')).toEqual(
			expect.arrayContaining(['rail', 'road', 'gas', 'oil'])
		);
		expect(listRegionModes(tables, 'TKM')).not.toContain('road');
	});

	it('shows lengths as lower bounds, and none as zero', () => {
		const cells = listLineCells(findRegionBySlug(tables, 'almaty-region', 2018)!, 'rail')!;
		expect(cells).toHaveLength(19);
		expect(cells.every(({ value, bound }) => (value === 0) === (bound === null))).toBe(true);
		expect(listLineCells(findRegionBySlug(tables, 'talas', 2018)!, 'rail')).toBeNull();
	});
});

describe('a region', () => {
	const getLists = (slug: string, year = 2018) =>
		listRegion(findRegionBySlug(tables, slug, year)!, detail, { ...DEFAULT_VIEW, year });

	it('lists the items of the year, each selectable', () => {
		const institutes = getLists('almaty').find(({ layer }) => layer === 'institutes')!;
		expect(institutes.picks.map(({ id }) => id)).toContain('ci-kaz-almaty-kaznu');
		const before = getLists('almaty', 2006).find(({ layer }) => layer === 'institutes');
		expect(before?.picks ?? []).toHaveLength(0);
	});

	it('names its sections with their status', () => {
		const corridors = getLists('almaty-region').find(({ title }) => title === 'Corridors')!;
		expect(corridors.picks.every(({ words }) => / km of /.test(words))).toBe(true);
		expect(new Set(corridors.picks.map(({ id }) => id)).size).toBe(corridors.picks.length);
	});
});

it('lists separately what is known for the country only', () => {
	const rest = selectRegionRest(tables, 'KGZ', 2023);
	expect(describeRestItems(rest.projects, 'project').join()).toContain('only the country is known');
	expect(listRest(rest, detail, 2023)).toHaveLength(
		rest.projects.length + rest.financeRecords.length
	);
});

it('bug: a row of the file of regions named no source', () => {
	const csv = formatRegionsCsv(rows, 2018, 'rail', detail);
	const [head, ...lines] = csv.trim().split('\r\n');
	expect(head).toBe(
		'country,region_code,region,year,measure,value,roughly_placed,unit,source_ids,edition'
	);
	expect(lines).toHaveLength(4 * rows.length);
	for (const line of lines) {
		const [country, code, , , measure, value, , unit, sources] = line.split(',');
		expect(country).toBe('UZB');
		expect(code).toMatch(/^UZB-|^UZ/);
		expect(unit).toBe(measure!.startsWith('rail') ? 'km' : 'number');
		// what is counted has a source, and a zero has none
		expect(sources !== '', line).toBe(value !== '0');
		for (const id of splitSourceIds(sources!)) expect(detail.sources).toHaveProperty([id]);
	}
});

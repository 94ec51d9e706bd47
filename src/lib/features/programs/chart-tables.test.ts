import { describe, expect, it } from 'vitest';
import { ALIGNMENT_STEPS } from '$lib/core/data/explore/agreement-catalog';
import { placeAlignment } from '$lib/core/data/explore/alignment';
import { COUNTRIES, COUNTRY_CODES } from '$lib/core/domain/countries';
import { PROJECT_STATUSES } from '$lib/core/domain/project-status';
import { YEARS } from '$lib/core/domain/years';
import {
	listRowsByCountry,
	listRowsBySector,
	listRowsByYear,
	loadOutcomeTables
} from '$lib/features/outcomes/outcome-rows';
import { listProvinceRows } from '$lib/features/regions/chinese-side-content';
import { buildQuestion, RELATION_GRAMMAR } from '$lib/features/relation/relation-state';
import { parsePageQuery } from '$lib/core/link/page-query';
import { selectRelation } from '$lib/figures/relation';
import { CHART_TABLES } from './paths';
import { listChartRows } from './chart-tables';
import { LAST_COLUMNS, formatTidyCsv, loadProgramTables, type TidyRow } from './program-tables';
import { roundValue } from './series-list';

const tables = await loadProgramTables();
const { projects } = await loadOutcomeTables();

const sum = (rows: readonly TidyRow[]) =>
	rows.reduce((total, { cells }) => total + Number(cells.value), 0);

/** Rows whose cells have these values. */
const pick = (rows: readonly TidyRow[], wanted: TidyRow['cells']) =>
	rows.filter(({ cells }) =>
		Object.entries(wanted).every(([name, value]) => cells[name] === value)
	);

describe('the table of a page of charts', () => {
	it.each(CHART_TABLES)('%s has the same columns in every row, and ends as all do', (name) => {
		const rows = listChartRows[name](tables);
		const columns = Object.keys(rows[0]!.cells).join();
		expect(rows.filter(({ cells }) => Object.keys(cells).join() !== columns)).toEqual([]);
		const [head] = formatTidyCsv(rows.slice(0, 1), tables).split('\r\n');
		expect(head).toBe(`${columns},${LAST_COLUMNS.join()}`);
		for (const wanted of ['quality', 'country']) expect(columns.split(',')).toContain(wanted);
	});

	it.each([
		'',
		'?investment=construction&period=year&students=degree&lag=2',
		'?investment=trade&in=output&students=per-10000&lag=5',
		'?investment=direct-with-hong-kong&students=scholarship'
	])('of /relation%s has the points on screen', (query) => {
		const { state } = parsePageQuery(RELATION_GRAMMAR, query);
		const { pairs } = selectRelation(tables.explore, buildQuestion(state));
		const { investment, basis, students, lagYears } = state;
		const isDeal = investment === 'acquisitions' || investment === 'construction';
		const rows = pick(listChartRows.relation(tables), {
			...{ investment, period: isDeal ? state.period : 'year', in: basis, students, lag: lagYears }
		});
		expect(pairs.length).toBeGreaterThan(5);
		expect(rows.map(({ cells }) => [cells.country, cells.year, cells.investment_value])).toEqual(
			pairs.map(({ country, year, x }) => [country, year, roundValue(x)])
		);
		expect(rows.map(({ cells }) => [cells.students_value, cells.quality])).toEqual(
			pairs.map(({ y, quality }) => [roundValue(y), quality])
		);
	});

	it('of /alignment has the place of every country, year and side', () => {
		const rows = listChartRows.alignment(tables);
		expect(rows).toHaveLength(COUNTRY_CODES.length * YEARS.length * 2);
		for (const { cells } of rows) {
			const placed = placeAlignment(tables.explore, cells.country as 'KAZ', Number(cells.year));
			const { step, inForce } = placed[cells.towards as 'russia'];
			expect([cells.level, cells.value]).toEqual([step, ALIGNMENT_STEPS.indexOf(step)]);
			expect(cells.in_force).toBe(inForce.length);
		}
	});

	it('of /outcomes adds up to each of its tables on screen', () => {
		const rows = listChartRows.outcomes(tables);
		for (const [index, status] of PROJECT_STATUSES.entries()) {
			for (const { id, cells } of listRowsByYear(projects)) {
				const year = Number(id.replace('year-', ''));
				expect(sum(pick(rows, { year, status }))).toBe(cells[index]!.projects.length);
			}
			for (const { id, cells } of listRowsByCountry(projects, 2023)) {
				const country = COUNTRIES.find(({ slug }) => slug === id)!.code;
				expect(sum(pick(rows, { year: 2023, country, status }))).toBe(
					cells[index]!.projects.length
				);
			}
			for (const { id, cells } of listRowsBySector(projects, 2018)) {
				const sector = id.replace('sector-', '');
				expect(sum(pick(rows, { year: 2018, sector, status }))).toBe(cells[index]!.projects.length);
			}
		}
	});

	it('of /chinese-side has the institutes of each province on screen, year by year', () => {
		const rows = listChartRows['chinese-side'](tables);
		for (const year of YEARS) {
			for (const { province, total } of listProvinceRows(tables.explore, year)) {
				const own = pick(rows, {
					...{ part: 'partners', date: String(year), province: province.names.en }
				});
				expect([year, province.code, sum(own)]).toEqual([year, province.code, total]);
			}
		}
		expect(pick(rows, { part: 'ties' })).toHaveLength(
			tables.explore.cityTies.filter(({ provinceCode }) => provinceCode).length
		);
	});
});

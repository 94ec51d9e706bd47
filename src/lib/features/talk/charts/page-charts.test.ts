import { readFile } from 'node:fs/promises';
import { m } from '#messages';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadExplore } from '$lib/text/load-explore';
import { loadDetail } from '$lib/text/load-detail';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getProjectStatus } from '$lib/core/domain/project-status';
import { getYearIndex, YEARS } from '$lib/core/domain/years';
import { packText } from '$lib/core/link/packed-text';
import { placeAlignment } from '$lib/core/data/explore/alignment';
import { selectPolls } from '$lib/core/data/explore/polls';
import { selectTradeSeries } from '$lib/figures/trade';
import { selectRelation } from '$lib/figures/relation';
import { getLayerEntry } from '$lib/layers/catalog';
import { PANEL_SECTIONS } from '$lib/text/panel-sections';
import { ALIGNMENT_STEPS } from '$lib/core/data/explore/agreement-catalog';
import { paintDrawn } from '$lib/picture/image/paint-drawn';
import { CHART_SIZES, drawChart, getArticleSize } from '$lib/picture/chart/draw-chart';
import { hearChart } from '$lib/story/heard-chart';
import { listSeriesValues } from '$lib/story/talk-chart-values';
import { groupTiesByProvince } from '$lib/figures/ties';
import { listHostRows } from '$lib/features/regions/host-rows';
import { listRegionRows } from '$lib/features/regions/region-rows';
import { countSpoiltWords } from '../stage/fit-chart-text';
import { listNamedCharts, loadPageChart } from './page-charts';

// the names of places, which pages fetch
vi.stubGlobal('fetch', async (url: string) => {
	const [, file] = /(geo\/[\w.-]+)/.exec(url) ?? [];
	return new Response(await readFile(`static/${file}`));
});

afterAll(() => void vi.unstubAllGlobals());

const tables = await loadExplore();
const section = (name: string, country = 'kazakhstan', year = 2018) =>
	`/embed/section?country=${country}&section=${name}&year=${year}`;
const listValues = async (reference: string, table?: string) => {
	const { chart } = await loadPageChart(reference, table);
	return listSeriesValues(chart).map(({ values }) => values.map(({ value }) => value));
};
const getValues = (cells: readonly { value: number | null }[]) => cells.map(({ value }) => value);

/** Two countries in three years, with a gap. */
const TABLE = packText(
	JSON.stringify({
		...{ format: 'atlas-own-data', version: 1, title: 'Visas', unit: '' },
		...{ source: 'A ministry', sourceAddress: '', decimal: null },
		columns: ['country', 'year', 'value'].map((name) => ({ name, role: name })),
		rows: [
			['Kazakhstan', 2016, 10],
			['Kazakhstan', 2018, 30],
			['Uzbekistan', 2018, 5]
		],
		view: { year: 2018, series: '', unit: null, look: 'symbols', against: 'students' }
	})
);

/** A chart of every page, and of every section of a panel that has one. */
const REFERENCES = [
	...['students', 'direct', 'deals', 'finance', 'projects', 'institutes'].map((id) => section(id)),
	...['corridors', 'trade', 'workers', 'russia'].map((id) => section(id)),
	...[section('direct') + '#4', section('deals') + '#sectors', section('corridors') + '#2'],
	section('debt', 'kyrgyzstan'),
	`${section('opinion', 'kyrgyzstan')}#kgz-2018-iri-national-poll-of-residents-6`,
	`${section('opinion', 'kyrgyzstan')}#all-kgz-2012-edb-integration-barometer-1`,
	'/embed/compare?year=2018&compare=kazakhstan,uzbekistan,tajikistan',
	'/embed/compare?year=2018&compare=kazakhstan,uzbekistan#uzbekistan',
	'/embed/compare?year=2018&against=2013#against-students',
	'/embed/compare?year=2018&country=tajikistan&against=uzbekistan#against-counted',
	'/embed/compare?year=2018&country=kazakhstan&against=sources#against-kazakhstan-students',
	'/embed/relation',
	'/embed/relation?scale=linear&investment=direct-host&students=degree',
	'/embed/alignment?year=2014',
	'/embed/alignment?year=2014&republic=kazakhstan#china',
	'/embed/alignment?year=2014&bare=yes',
	'/embed/alignment?year=2014&republic=kazakhstan&bare=yes',
	...[
		'/embed/outcomes',
		'/embed/outcomes?by=sector&year=2018',
		'/embed/outcomes?by=year',
		'/embed/outcomes?by=flows&republic=kyrgyzstan'
	],
	...['hosts', 'ties', 'flights', 'partners', 'map'].map(
		(part) => `/embed/chinese-side?year=2018&part=${part}`
	),
	...['projects', 'institutes', 'nodes'].map((id) => `${section('regions')}#${id}`),
	...['', '#bars', '#lines', '#ours', '#pairs'].map((id) => `/embed/own${id}`)
];

describe.each(REFERENCES)('%s', (reference) => {
	it('has a title, a view of the map, and the sources of its rows', async () => {
		const { title, link, sources } = await loadPageChart(reference, TABLE);
		expect(title.length).toBeGreaterThan(3);
		expect(link).toMatch(/^\/20\d\d/);
		expect(sources.length).toBeGreaterThan(0);
	});

	it('is heard: a tone for every figure, a name for each of several series', async () => {
		const { chart } = await loadPageChart(reference, TABLE);
		const heard = hearChart(chart);
		const sort = (values: readonly (number | null)[]) =>
			values.filter((value) => value !== null).toSorted((a, b) => a - b);
		const drawn = listSeriesValues(chart).flatMap(({ values }) => values.map(({ value }) => value));
		const tones = heard.flatMap(({ points }) => points.map(({ value }) => value));
		expect(sort(tones)).toEqual(sort(drawn));
		for (const { name, points } of heard) {
			if (heard.length > 1) expect(name).not.toBe('');
			for (const { label, words } of points) expect([label, words]).not.toContain('');
		}
	});

	it('is drawn within its bounds, on stage and on a phone', async () => {
		const { chart } = await loadPageChart(reference, TABLE);
		for (const size of [CHART_SIZES.stage, getArticleSize(chart)]) {
			const drawn = drawChart(chart, size);
			expect(paintDrawn(drawn)).not.toMatch(/NaN|Infinity|undefined/);
			for (const { x, y, style } of drawn.flatMap(({ words = [] }) => words)) {
				expect(x).toBeGreaterThanOrEqual(-1);
				expect(x).toBeLessThanOrEqual(size.widthPx + 1);
				expect(y).toBeLessThanOrEqual(size.heightPx + style.sizePx);
			}
		}
	});
});

describe('a chart of a page has the figures of the page', () => {
	it('in the sections of a panel, with their gaps', async () => {
		const view = { ...DEFAULT_VIEW, studentMeasure: 'degree' as const };
		const degree = await listValues(`${section('students')}&view=students%3Ddegree`);
		expect(degree).toEqual([getValues(getLayerEntry('students').series(view, 'KAZ'))]);
		expect(degree[0]).toContain(null);
		const flows = (['china', 'host'] as const).map((reporter) =>
			getValues(selectTradeSeries(tables, 'KGZ', reporter, 'from-china'))
		);
		expect(await listValues(`${section('trade', 'kyrgyzstan')}#from-china`)).toEqual(flows);
	});

	it('in the polls of a year, one chart for each', async () => {
		const polls = selectPolls(tables, 'KGZ', 2018);
		const label = m.tip_year({ name: PANEL_SECTIONS.opinion.title, year: 2018 });
		const charts = await listNamedCharts(section('opinion', 'kyrgyzstan'), label);
		const drawn = charts.map(({ chart }) =>
			listSeriesValues(chart).map(({ values }) => values[0]!.value)
		);
		expect(drawn).toEqual(polls.map(({ answers }) => answers.map(({ value }) => value)));
	});

	it('in a comparison, and in a difference', async () => {
		const codes = ['KAZ', 'UZB'] as const;
		const series = codes.map((code) =>
			getValues(getLayerEntry('students').series(DEFAULT_VIEW, code))
		);
		const compared = '/embed/compare?year=2018&compare=kazakhstan,uzbekistan';
		expect(await listValues(compared)).toEqual(series);
		const { chart } = await loadPageChart('/embed/compare?year=2018&against=2013#against-students');
		const [first, base] = [2018, 2013].map((year) => series[0]![getYearIndex(year)]!);
		expect(chart.figures!.slice(0, 2).map(({ value }) => value)).toEqual([first, base]);
	});

	it('in the relation: all points above zero, and how many are not', async () => {
		const question = {
			hard: 'acquisitions',
			period: 'since',
			ofOutput: false,
			soft: 'all',
			lagYears: 0
		} as const;
		const { pairs } = selectRelation(tables, question);
		const shown = pairs.filter(({ x, y }) => x > 0 && y > 0);
		const { chart } = await loadPageChart('/embed/relation');
		const values = listSeriesValues(chart).flatMap((path) => path.values);
		expect(values.length).toBe(2 * shown.length);
		expect(new Set(values.map(({ value }) => value))).toEqual(
			new Set(shown.flatMap(({ x, y }) => [x, y]))
		);
		expect('note' in chart && chart.note).toContain(String(pairs.length - shown.length));
	});

	it('in the alignment: a level for each country, side and year', async () => {
		const levels = COUNTRY_CODES.flatMap((code) =>
			(['russia', 'china'] as const).map((side) =>
				YEARS.map((year) => ALIGNMENT_STEPS.indexOf(placeAlignment(tables, code, year)[side].step))
			)
		);
		expect(await listValues('/embed/alignment?year=2014')).toEqual(levels);
	});

	it('in the outcomes: all projects and the completed ones', async () => {
		const { projects } = await loadDetail();
		const own = projects.filter(({ country }) => country === 'KAZ');
		const statuses = own.map(({ spans }) => getProjectStatus(spans, 2018));
		const known = statuses.filter((status) => status !== null).length;
		const completed = statuses.filter((status) => status === 'completed').length;
		expect((await listValues('/embed/outcomes?year=2018'))[0]).toEqual([known, completed]);
	});

	it('bug: the flows of the outcomes: a talk had only where they end', async () => {
		const { projects } = await loadDetail();
		const { chart } = await loadPageChart('/embed/outcomes?by=flows');
		if (chart.kind !== 'flows') throw new Error('the page draws flows');
		const stages = await listValues('/embed/outcomes?by=flows');
		expect(stages).toHaveLength(3);
		for (const values of stages)
			expect(values.reduce((sum, value) => sum! + value!, 0)).toBe(projects.length);
		expect(chart.courses.reduce((sum, { count }) => sum + count, 0)).toBe(projects.length);
		expect(hearChart(chart).map(({ name }) => name)).toEqual(
			chart.stages.map(({ label }) => label)
		);
	});

	it.each(['by=flows', 'by=country', 'by=sector', 'by=year'])(
		'in the outcomes, with all words apart: %s',
		async (query) => {
			const { chart } = await loadPageChart(`/embed/outcomes?${query}`);
			expect(countSpoiltWords(chart, CHART_SIZES.stage)).toBe(0);
			expect(countSpoiltWords(chart, getArticleSize(chart))).toBe(0);
		}
	);

	it('bug: the counts of the table of outcomes were left out of a talk', async () => {
		const { projects } = await loadDetail();
		const { chart } = await loadPageChart('/embed/outcomes?year=2018');
		if (chart.kind !== 'bars') throw new Error('the table is bars');
		const own = projects.filter(({ country }) => country === 'KAZ');
		const building = own.filter(({ spans }) => getProjectStatus(spans, 2018) === 'building');
		expect(chart.rows[0]!.note).toContain(String(building.length));
	});

	it('in the tables of regions and of Chinese provinces, the first rows', async () => {
		const [mostTies] = groupTiesByProvince(tables);
		const [ties] = await listValues('/embed/chinese-side?part=ties');
		expect(ties).toEqual([mostTies!.ties.length]);
		const hosts = await listValues('/embed/chinese-side?part=hosts');
		expect(hosts.slice(0, 2).map(([, last]) => last)).toEqual(
			listHostRows(tables)
				.slice(0, 2)
				.map(({ counts }) => counts[1]!.students)
		);
		const projects = await listValues(`${section('regions')}#projects`);
		const rows = listRegionRows(tables, 'KAZ', 2018, 'rail').map(
			({ values }) => values.projects.total
		);
		expect(projects[0]).toEqual([Math.max(...rows)]);
	});

	it('bug: twelve rows with two bars or a note lay over each other on stage', async () => {
		const hosts = await loadPageChart('/embed/chinese-side?part=hosts');
		expect(hosts.chart).toMatchObject({ kind: 'bars', rows: { length: 8 } });
		const all = listHostRows(tables).length;
		expect(JSON.stringify(hosts.chart)).toContain(`The 8 with most, of ${all}.`);
		const partners = await listValues('/embed/chinese-side?part=partners');
		expect(partners.length).toBeLessThanOrEqual(12);
	});

	it('bug: a chart of the table of regions was called “Kazakhstan: Crossings”', async () => {
		const { title } = await loadPageChart(`${section('regions')}#nodes`);
		expect(title).toBe('Kazakhstan: Crossings by region');
	});

	it('in all waves of a question, both of two that differ among them', async () => {
		const question = `${section('opinion', 'kyrgyzstan')}#all-kgz-2012-edb-integration-barometer-1`;
		const support = (await listValues(question)).flat();
		expect(support).toEqual([67, 72, 67, 50, 86, 83]);
	});

	it('in a table of the reader’s own, which the talk has', async () => {
		const [own] = await listValues('/embed/own?series=KAZ', TABLE);
		expect([2016, 2017, 2018].map((year) => own![getYearIndex(year)])).toEqual([10, null, 30]);
		expect(await listValues('/embed/own?year=2018#bars', TABLE)).toEqual([[30], [5]]);
		const { sources } = await loadPageChart('/embed/own', TABLE);
		expect(sources.map(({ title }) => title)).toEqual(['A ministry']);
	});
});

it.each([
	'/embed/nothing',
	'/embed/section?section=trade#gone',
	'/embed/constructor',
	'/embed/2016',
	'/embed/own'
])('says what is wrong with %s', async (reference) => {
	await expect(loadPageChart(reference)).rejects.toThrow(/chart|table/);
});

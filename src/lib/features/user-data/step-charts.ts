import { m } from '#messages';
import { scaleLinear } from 'd3-scale';
import type { Source } from '$lib/core/data/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { clampYear, getYearIndex, LAST_YEAR } from '$lib/core/domain/years';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery, type PageState } from '$lib/core/link/page-query';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import type { ChartSeries } from '$lib/figures/year-series';
import { formatUserValue } from '$lib/layers/own/describe';
import { getOriginWords } from '$lib/layers/own/origin-words';
import type { UserSeries, UserTable } from '$lib/layers/own/user-table';
import { buildBarsChart, buildFigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts, type StepChart } from '$lib/story/step-chart';
import type { ChartAxis, TalkChart } from '$lib/story/talk-chart';
import {
	buildYearsChart,
	getCountryColor,
	getMarkStyle,
	pickChartColor
} from '$lib/story/years-chart';
import { nameCountry } from '$lib/text/country-names';
import { describeCell } from '$lib/text/quality-labels';
import { findAxisDomain, isZeroCut } from './chart/axis-domain';
import {
	describeAxis,
	findAgainstSeries,
	findBeside,
	pairSeriesWith
} from './chart/compared-series';
import { makeUserTable } from './map-layer/start-user-layer';
import { MOST_LINES, MOST_ROWS, OWN_CHARTS_GRAMMAR } from './own-charts-link';
import { parsePackedTable } from './pack/link-data';
import { UserData } from './user-data.svelte';
import { describeReadError } from './user-data-labels';

type OwnSettings = PageState<typeof OWN_CHARTS_GRAMMAR>;

/** A figure of the table with its row, as the reader wrote it. */
function getOwnFigure(
	{ title, unit, isSent }: UserTable,
	series: UserSeries,
	year: number
): ShownFigure {
	const cell = series.cells[getYearIndex(year)]!;
	const { value, quality, note, sourceId } = cell;
	const text = describeCell(cell, formatUserValue);
	return buildRowFigure(
		{ country: series.country, year, value, quality, note, sourceId },
		{ label: title, text, place: series.name },
		{
			...{ layer: 'own', unit, counts: getOriginWords(isSent).counts },
			row: { file: '', key: [], cells: series.rows[getYearIndex(year)] ?? [] }
		}
	);
}

const buildSeries = (table: UserTable, series: UserSeries, color: string): ChartSeries => ({
	...{ id: series.key, name: series.name, color, cells: series.cells },
	getFigure: (year) => getOwnFigure(table, series, year)
});

const buildAxis = (label: string, values: readonly number[]): ChartAxis => {
	const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, 1]).nice(5);
	const [from = 0, to = 1] = scale.domain();
	const ticks = scale.ticks(5).map((value) => ({ value, label: formatUserValue(value) }));
	return { label, ticks, from, to };
};

interface Tables {
	table: UserTable;
	/** The second series of the table, if it is compared with itself. */
	second: readonly UserSeries[];
}

/** Both at once, so that the sources of each have ids of their own. */
function makeTables(data: UserData): Tables {
	const { shape, series, unit, labels, title, isSent } = data;
	const all = [...series, ...(data.second?.series ?? [])];
	const both = makeUserTable(
		{
			...{ table: data.table, shape, series: all, unit, labels, title, isSent },
			...{ categories: data.categories, look: 'symbols' }
		},
		null
	);
	return {
		table: { ...both, series: both.series.slice(0, series.length) },
		second: both.series.slice(series.length)
	};
}

/** Every country and year with both figures. */
function buildPairs(
	data: UserData,
	{ table, second }: Tables,
	{ isSwapped, against }: OwnSettings
) {
	const { name, unit, isAtlas, listCells } = findBeside(data, data.explore!, against);
	const pairs = pairSeriesWith(data.series, listCells);
	const own = buildAxis(
		describeAxis(table.title, table.unit),
		pairs.map((pair) => pair.own)
	);
	const ours = buildAxis(
		describeAxis(name, unit),
		pairs.map((pair) => pair.ours)
	);
	const codes = [...new Set(pairs.map(({ country }) => country))];
	const chart: TalkChart = {
		...{ kind: 'paths', title: m.user_data_relation(), unit: '', keys: [], note: '' },
		...{ x: isSwapped ? ours : own, y: isSwapped ? own : ours },
		paths: codes.map((code) => ({
			...{ label: nameCountry(code), color: getCountryColor(code) },
			points: pairs
				.filter(({ country }) => country === code)
				.sort((a, b) => a.year - b.year)
				.map((pair) => ({
					x: isSwapped ? pair.ours : pair.own,
					y: isSwapped ? pair.own : pair.ours,
					...{ year: pair.year, look: getMarkStyle(pair.quality) }
				}))
		}))
	};
	const ids = isAtlas
		? pairs.map(({ country, year }) => listCells(country)[getYearIndex(year)]!.sourceId)
		: listIds(second);
	return { chart, ids };
}

const listIds = (all: readonly UserSeries[]) =>
	all.flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId));

interface Content {
	id: string;
	title: string;
	chart: TalkChart;
	ids: readonly (string | null)[];
}

function listContents(data: UserData, tables: Tables, settings: OwnSettings): Content[] {
	const { table } = tables;
	const { title, unit, series } = table;
	const values = series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
	const { domain } = findAxisDomain(data.view.axis, values);
	const form = data.view.form ?? 'bars';
	const chosen = series.find(({ key }) => key === settings.series) ?? series[0];
	if (!chosen) return [];
	const year = clampYear(Number(settings.year) || (data.year ?? LAST_YEAR));
	const shared = { unit, mark: 'own', year, format: formatUserValue } as const;
	const ownTitle = m.user_data_chart({ title, name: chosen.name });
	const contents: Content[] = [
		{
			...{ id: '', title: ownTitle, ids: listIds([chosen]) },
			chart: buildYearsChart({
				...{ ...shared, domain, title: ownTitle },
				series: [{ ...buildSeries(table, chosen, 'var(--own)'), form }],
				note: form === 'bars' && isZeroCut(domain) ? m.user_data_axis_no_zero() : ''
			})
		}
	];
	const listed = series.filter(({ cells }) => cells[getYearIndex(year)]!.value !== null);
	if (listed.length > 1 && listed.length <= MOST_ROWS) {
		const heading = m.step_chart_own_year({ title, year });
		const rows = listed.map((each) => ({
			label: each.name,
			bars: [buildFigureBar(getOwnFigure(table, each, year), 'own')]
		}));
		const chart = buildBarsChart({ title: heading, unit, rows });
		contents.push({ id: 'bars', title: heading, chart, ids: listIds(listed) });
	}
	if (table.shape === 'countries' && series.length > 1 && series.length <= MOST_LINES) {
		const lines = series.map((each) =>
			buildSeries(table, each, `var(--${getCountryColor(each.country!)})`)
		);
		const chart = buildYearsChart({ ...shared, domain, title, series: lines, form: 'lines' });
		contents.push({ id: 'lines', title, chart, ids: listIds(series) });
	}
	if (chosen.country) {
		const { color, ...ours } = findAgainstSeries(settings.against, chosen.country, data.explore!);
		const heading = m.user_data_ours({ series: ours.name, name: nameCountry(chosen.country) });
		const mark = pickChartColor(color, 'text');
		const chart = buildYearsChart({
			...{ title: heading, unit: '', mark, year, format: ours.format },
			series: [{ id: 'ours', name: ours.name, color, cells: ours.cells }]
		});
		const ids = ours.cells.map(({ sourceId }) => sourceId);
		contents.push({ id: 'ours', title: heading, chart, ids });
	}
	if (table.shape === 'countries') {
		const { chart, ids } = buildPairs(data, tables, settings);
		const all = [...listIds(series), ...ids];
		contents.push({ id: 'pairs', title: m.user_data_relation(), chart, ids: all });
	}
	return contents;
}

/** The charts of the reader's own table. @throws Error if the talk has no table that can be read */
export const listStepCharts: ListStepCharts = async ({ query, table: packed }) => {
	const parsed = parsePackedTable(packed ?? '');
	if (!('file' in parsed)) throw new Error(m.user_layer_failed());
	const { state } = parsePageQuery(OWN_CHARTS_GRAMMAR, query);
	const data = new UserData();
	await data.take(parsed.file);
	if (data.error) throw new Error(describeReadError(data.error));
	if (state.unit !== '') data.view.unit = state.unit;
	const tables = makeTables(data);
	const own: { sources: Readonly<Record<string, Source>> } = tables.table;
	return listContents(data, tables, state).map(({ ids, ...content }): StepChart => ({
		...{ ...content, label: content.title, sources: listChartSources(ids, own) },
		link: formatLink({ ...DEFAULT_VIEW, year: clampYear(data.year ?? LAST_YEAR) })
	}));
};

import { m } from '#messages';
import { LANGUAGE } from '#language';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import type { CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { DetailTables } from '$lib/core/data/types';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery } from '$lib/core/link/page-query';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import { getAirFigure, getTieFigure, groupTiesByProvince, isRoute } from '$lib/figures/ties';
import { listViewSourceIds } from '$lib/picture/image/image-sources';
import { buildBarsChart, buildFigureBar, type FigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts, type StepChart } from '$lib/story/step-chart';
import type { ChartColor, TalkChart } from '$lib/story/talk-chart';
import { nameCountry } from '$lib/text/country-names';
import { loadExplore } from '$lib/text/load-explore';
import { formatCount } from '$lib/text/numbers';
import { PANEL_SECTIONS } from '$lib/text/panel-sections';
import { describeCell, QUALITY_LABELS } from '$lib/text/quality-labels';
import { listProvinceRows } from './chinese-side-content';
import { CHINESE_SIDE_FRAME_GRAMMAR } from './chinese-side-link';
import { HOST_YEARS, listHostRows } from './host-rows';
import { COLUMN_LABELS, listRegionRows, orderRows } from './region-rows';

/** More rows cannot be read on stage; of rows with two bars, or with a note, fewer fit. */
const MOST_ROWS = { plain: 12, high: 8 };

interface CountedRow {
	label: string;
	/** How many of its count are not well known. */
	note?: string;
	bars: readonly FigureBar[];
}

function takeRows<Row extends CountedRow>(all: readonly Row[]): readonly Row[] {
	const isHigh = all.some(({ note, bars }) => note || bars.length > 1);
	return all.slice(0, isHigh ? MOST_ROWS.high : MOST_ROWS.plain);
}

/** Bars of the first rows, and how many there are. */
function buildRows(
	content: { title: string; unit: string; names?: readonly string[] },
	all: readonly CountedRow[]
): TalkChart {
	const rows = takeRows(all);
	const isCut = rows.length < all.length;
	const note = isCut ? m.step_chart_first_rows({ shown: rows.length, all: all.length }) : '';
	return buildBarsChart({ ...content, rows, note });
}

/** A count of rows, which have their own sources. */
function makeCount(
	value: number,
	color: ChartColor,
	figures: readonly ShownFigure[] = []
): FigureBar {
	const look = 'solid' as const;
	return { value, text: formatCount(value), color, look, quality: 'reported', figures };
}

type PartChart = { title: string; chart: TalkChart; sourceIds: readonly (string | null)[] };

function buildHosts(tables: ExploreTables): PartChart {
	const title = m.chinese_side_hosts_heading();
	const rows = listHostRows(tables);
	const chart = buildRows(
		{ title, unit: m.chinese_side_all_origins(), names: HOST_YEARS.map(String) },
		rows.map(({ names, counts }) => ({
			label: names[LANGUAGE],
			bars: counts.map((count, index): FigureBar => {
				const year = HOST_YEARS[index]!;
				const sure = index === 0 ? 'pale' : 'solid';
				if (!count) {
					const text = QUALITY_LABELS.none;
					return { value: null, text, color: 'stu', look: sure, quality: 'none', figures: [] };
				}
				const text = describeCell({ ...count, value: count.students }, formatCount);
				const figure = buildRowFigure(
					{ ...count, country: null, year, value: count.students },
					{ label: m.chinese_side_all_origins(), text, place: names[LANGUAGE] },
					{
						row: makeTableRow('host_provinces.csv', { year: String(year), province: names.en }),
						unit: m.chinese_side_unit_students()
					}
				);
				return buildFigureBar(figure, 'stu', sure);
			})
		}))
	);
	const counts = rows.flatMap((row) => row.counts);
	return { title, chart, sourceIds: counts.map((count) => count?.sourceId ?? null) };
}

function buildTies(tables: ExploreTables): PartChart {
	const title = m.chinese_side_ties_heading();
	const rows = groupTiesByProvince(tables).map(({ names, ties, unverified }) => ({
		label: names[LANGUAGE],
		note: unverified > 0 ? m.chinese_side_pairs_unverified({ count: unverified }) : '',
		bars: [makeCount(ties.length, 'tie')],
		ties
	}));
	const chart = buildRows({ title, unit: m.step_chart_pairs_unit() }, rows);
	// a pair has a date, no amount: it stays among the figures
	const figures = takeRows(rows).flatMap(({ ties }) => ties.map(getTieFigure));
	return {
		...{ title, chart: { ...chart, figures } },
		sourceIds: tables.cityTies.map(({ sourceId }) => sourceId)
	};
}

function buildPartners(
	tables: ExploreTables,
	year: number,
	title = m.chinese_side_matrix({ year })
): PartChart {
	const chart = buildRows(
		{ title, unit: m.chinese_side_sites() },
		listProvinceRows(tables, year).map(({ province, total }) => ({
			label: province.names[LANGUAGE],
			bars: [makeCount(total, 'ins')]
		}))
	);
	const sites = listProvinceRows(tables, year).flatMap(({ byCountry }) =>
		byCountry.flatMap((own) => own.sites)
	);
	return { title, chart, sourceIds: sites.map(({ site }) => site.sourceId) };
}

/** Weekly flights at single dates, solid where they were flown; routes have dates and no amounts. */
function buildFlights({ airRoutes }: ExploreTables): PartChart {
	const title = m.chinese_side_flights_heading();
	const sorted = [...airRoutes].sort((a, b) => (a.date < b.date ? -1 : 1));
	const weekly = sorted.filter((row) => !isRoute(row));
	const chart = buildRows(
		{ title, unit: m.chinese_side_flights_weekly() },
		weekly.map((row) => {
			const figure = getAirFigure(row);
			const look = row.measure === 'flights_a_week' ? 'solid' : 'hollow';
			return {
				label: nameCountry(row.country),
				note: figure.label,
				bars: [buildFigureBar(figure, 'tie', look)]
			};
		})
	);
	const figures = [...weekly, ...sorted.filter(isRoute)].map(getAirFigure);
	return {
		...{ title, chart: { ...chart, figures } },
		sourceIds: airRoutes.map(({ sourceId }) => sourceId)
	};
}

const BUILD_PART: Partial<Record<string, (tables: ExploreTables, year: number) => PartChart>> = {
	partners: buildPartners,
	/** The map of a talk is the atlas's own: the step has what this one counts. */
	map: (tables, year) => buildPartners(tables, year, m.chinese_side_map({ year })),
	ties: buildTies,
	flights: buildFlights,
	hosts: buildHosts
};

/** The charts of `/embed/chinese-side?part=hosts`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const tables = await loadExplore();
	const { year, part } = parsePageQuery(CHINESE_SIDE_FRAME_GRAMMAR, query).state;
	const built = BUILD_PART[part]?.(tables, year);
	if (!built) return [];
	const { title, chart, sourceIds } = built;
	const view: ViewState = { ...DEFAULT_VIEW, year, focus: 'institutes' };
	return [
		{
			...{ id: '', label: title, title, chart },
			sources: listChartSources(sourceIds, tables),
			link: formatLink(view)
		}
	];
};

/** The counted columns of the table of regions, each with the layer that draws it. */
const COUNTED = [
	{ column: 'projects', layer: 'investment', color: 'inv' },
	{ column: 'institutes', layer: 'institutes', color: 'ins' },
	{ column: 'nodes', layer: 'corridors', color: 'cor' }
] as const;

/**
 * A chart for each column of the table of regions that has anything, named as the table is.
 * @param detail for the sources of projects; null if it has not loaded
 */
export function listRegionCharts(
	tables: ExploreTables,
	detail: DetailTables | null,
	country: CountryCode,
	view: ViewState
): StepChart[] {
	const rows = listRegionRows(tables, country, view.year, 'rail');
	return COUNTED.flatMap(({ column, layer, color }) => {
		const ordered = orderRows(rows, { column, descending: true }).filter(
			({ values }) => values[column].total > 0
		);
		if (ordered.length === 0) return [];
		const title = m.forms_labelled({
			label: nameCountry(country),
			text: m.step_chart_by_region({ column: COLUMN_LABELS[column] })
		});
		const chart = buildRows(
			{ title, unit: m.step_chart_end_of_year({ year: view.year }) },
			ordered.map(({ region, values }) => ({
				label: region.names[LANGUAGE],
				note: values[column].weak > 0 ? values[column].words : '',
				bars: [makeCount(values[column].total, color)]
			}))
		);
		const own: ViewState = {
			...{ ...DEFAULT_VIEW, year: view.year, country, layers: [layer], focus: layer },
			...(column === 'projects' && { investmentMeasure: 'projects' as const })
		};
		return {
			...{ id: column, label: PANEL_SECTIONS.regions.title, title, chart },
			sources: listChartSources(
				listViewSourceIds(own, detail),
				tables,
				...(detail ? [detail] : [])
			),
			link: formatLink(own)
		};
	});
}

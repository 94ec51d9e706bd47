import { groups } from 'd3-array';
import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { selectPolls, selectPollsIn } from '$lib/core/data/explore/polls';
import type { ExploreTables, Poll } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { parseSector } from '$lib/core/domain/filters';
import { LAYER_FACTS, type LayerId } from '$lib/core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery } from '$lib/core/link/page-query';
import { findSample } from '$lib/figures/people';
import { isRowSubject, type ShownFigure } from '$lib/figures/provenance';
import { TRADE_FLOWS } from '$lib/figures/trade';
import { listContents, listFirstContents } from '$lib/layers/sections';
import type { PanelChartContent, PanelContent } from '$lib/layers/panel-model';
import { listViewSourceIds } from '$lib/picture/image/image-sources';
import { loadPanelLists, loadPanelTables, panelTables } from '$lib/state/panel-tables.svelte';
import { buildBarsChart, buildFigureBar, type FigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts, type StepChart } from '$lib/story/step-chart';
import type { ChartColor } from '$lib/story/talk-chart';
import { buildYearsChart, pickChartColor } from '$lib/story/years-chart';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { getSectorWord } from '$lib/text/filter-labels';
import { DEAL_KIND_LABELS } from '$lib/text/kind-labels';
import { joinAttributes } from '$lib/text/lists';
import { describeMoneyUnit } from '$lib/text/money';
import { describeSpan } from '$lib/text/money-span';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { PANEL_SECTIONS, type PanelSectionId } from '$lib/text/panel-sections';
import { getDealFigure, listDealSectorRows } from './deal-sectors';
import { buildDebtSection } from './debt-section';
import { buildDealsChart, buildStudentsChart, buildTradeChart } from './panel-charts';
import { getAnswerFigure } from './poll-facts';
import { listPollQuestions, type PollPoint, type PollQuestion } from './poll-waves/poll-waves';
import { nameWaves } from './poll-waves/wave-words';
import { buildRussiaSection } from './russia-section';
import { listRegionCharts } from '../regions/step-charts';
import { getSectionView, SECTION_GRAMMAR } from './section-link';
import { buildWorkersSection } from './workers-section';

/** A country's panel in a view, with its tables. */
interface Panel {
	view: ViewState;
	country: CountryCode;
	tables: ExploreTables;
}

const nameChart = (country: CountryCode, label: string) =>
	m.forms_labelled({ label: nameCountry(country), text: label });

const getColor = (layer: LayerId | undefined): ChartColor =>
	layer ? pickChartColor(`var(--${LAYER_FACTS[layer].token})`, 'text') : 'text';

const getMapLink = (view: ViewState, layer: LayerId | undefined): string =>
	formatLink({ ...view, ...(layer && { focus: layer }) });

/**
 * The sources of the rows that a figure counts; without rows of its own, of all rows of its layer in
 * the country. Empty for a figure that is printed in its source.
 */
function listRowSources(
	{ subject, country, year, sourceId }: ShownFigure,
	layer?: LayerId
): string[] {
	if (sourceId !== null) return [];
	const counted = isRowSubject(subject) ? Object.fromEntries(subject.row.key) : subject.rows;
	const ids = new Set(counted?.id ?? counted?.corridor_id);
	const { financeRecords = [], projects = [] } = panelTables.detail ?? {};
	const hasId = ({ id }: { id: string }) => ids.has(id);
	const own = [...atlas.institutes, ...financeRecords, ...projects].filter(hasId);
	const lines = atlas.corridors.filter(hasId);
	const rows = [...own, ...lines.flatMap(({ segments }) => segments)];
	if (rows.length > 0 || !layer) return rows.map((row) => row.sourceId);
	const layerView = { ...DEFAULT_VIEW, year, country, layers: [layer], focus: layer };
	return listViewSourceIds(layerView, panelTables.detail);
}

function buildStepChart(
	{ view, country, tables }: Panel,
	id: string,
	{ series, label, unit, form, format }: PanelChartContent,
	layer: LayerId | undefined
): StepChart {
	const title = nameChart(country, label);
	const mark = getColor(layer);
	const chart = buildYearsChart({ title, unit, series, mark, year: view.year, form, format });
	const ids = [
		...series.flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId)),
		...(chart.figures ?? []).flatMap((figure) => [
			...[figure, ...(figure.parts ?? [])].map(({ sourceId }) => sourceId),
			...listRowSources(figure, layer)
		])
	];
	return {
		...{ id, label, title, chart },
		sources: listChartSources(ids, tables, ...(panelTables.detail ? [panelTables.detail] : [])),
		link: getMapLink(view, layer)
	};
}

/** The charts of sections that are described by their parts, numbered from the second on. */
function listCharts(panel: Panel, contents: readonly PanelContent[], layer?: LayerId): StepChart[] {
	const charts = contents.flatMap(({ parts, layer: own = layer }) =>
		parts.flatMap((part) => (part && 'chart' in part ? [{ chart: part.chart, layer: own }] : []))
	);
	return charts.map((each, index) =>
		buildStepChart(panel, index === 0 ? '' : String(index + 1), each.chart, each.layer)
	);
}

function buildContents(
	{ view, country, tables }: Panel,
	makers: readonly ((panel: Parameters<typeof buildDebtSection>[0]) => PanelContent)[]
): PanelContent[] {
	const { detail } = panelTables;
	const directBands: Parameters<typeof buildDebtSection>[0]['directBands'] = (countedBy) =>
		panelTables.directBands(country, countedBy);
	return makers.map((make) => make({ view, country, tables, detail, directBands }));
}

/** Announced deals by sector, as in the table of the panel. */
function listSectors({ view, country }: Panel): StepChart[] {
	const rows = listDealSectorRows(view, country);
	if (rows.length === 0) return [];
	const unit = describeMoneyUnit('billions');
	const label = m.panel_by_sector_head({ span: describeSpan(view), unit });
	const title = nameChart(country, label);
	const bars = rows.map(({ sector, kinds }) => ({
		label: getSectorWord(parseSector(sector)),
		bars: kinds.map(({ kind, figure }) => {
			const look = kind === 'construction' ? 'hatched' : 'solid';
			if (figure) return buildFigureBar(figure, 'inv', look);
			const none = getDealFigure({ ...view, sectors: [parseSector(sector)] }, country, kind);
			return { ...buildFigureBar(none, 'inv', look, m.panel_none()), value: 0 };
		})
	}));
	const names = rows[0]!.kinds.map(({ kind }) => DEAL_KIND_LABELS[kind]);
	const figures = bars.flatMap((row) => row.bars.flatMap(({ figures: own }) => own));
	return [
		{
			...{ id: 'sectors', label, title },
			chart: buildBarsChart({ title, unit: '', names, rows: bars }),
			sources: listChartSources(figures.map(({ sourceId }) => sourceId)),
			link: getMapLink(view, 'investment')
		}
	];
}

/** A poll of the year: its answers as bars. */
function buildPoll({ view, country, tables }: Panel, poll: Poll): StepChart {
	const label = m.tip_year({ name: PANEL_SECTIONS.opinion.title, year: view.year });
	const title = nameChart(country, poll.question);
	const sample = findSample(tables, poll);
	const isOfRussia = poll.subjects.every((subject) => subject === 'RUS');
	const rows = poll.answers.map((answer) => ({
		label: answer.answer,
		bars: [buildFigureBar(getAnswerFigure(poll, answer, sample), isOfRussia ? 'rus' : 'chn')]
	}));
	const unit = joinAttributes([poll.pollster, formatDate(poll.yearText)]);
	return {
		...{ id: poll.answers[0]?.id ?? '', label, title },
		chart: buildBarsChart({ title, unit, rows }),
		sources: listChartSources(
			poll.answers.map(({ sourceId }) => sourceId),
			tables
		),
		link: getMapLink(view, undefined)
	};
}

/** A question of the picture of all polls: a row for each wave, in it each answer. */
function buildQuestion(
	{ view, country, tables }: Panel,
	{ lines, ...asked }: PollQuestion
): StepChart {
	const points = lines.flatMap((line) => line.points);
	// what two sources say differently of one wave has a row for each
	const isDoubled = ({ poll, answer }: PollPoint) =>
		poll.answers.filter((other) => other.answer === answer.answer).length > 1;
	const waves = groups(
		points.toSorted((a, b) => a.time - b.time),
		(point) => [point.time, isDoubled(point) ? point.answer.sourceId : ''].join()
	).map(([, own]) => own);
	const rows = waves.map((own) => ({
		label: formatDate(own[0]!.poll.yearText),
		note: isDoubled(own[0]!) ? (tables.sources[own[0]!.answer.sourceId]?.publisher ?? '') : '',
		bars: lines.map(({ answer }): FigureBar => {
			const found = own.find((point) => point.answer.answer === answer);
			if (!found)
				return {
					...{ value: null, text: QUALITY_LABELS.none, color: 'text-2', look: 'solid' },
					...{ quality: 'none', figures: [] }
				};
			const color = found.answer.subject === 'RUS' ? 'rus' : 'chn';
			const figure = getAnswerFigure(found.poll, found.answer, findSample(tables, found.poll));
			return buildFigureBar(figure, found.answer.subject ? color : 'text');
		})
	}));
	const title = nameChart(country, asked.question);
	const names = lines.length > 1 ? lines.map(({ answer }) => answer) : [];
	const unit =
		lines.length > 1 ? asked.pollster : joinAttributes([asked.pollster, lines[0]!.answer]);
	return {
		...{ id: `all-${points[0]!.answer.id}`, label: nameWaves(country), title },
		chart: buildBarsChart({ title, unit, names, rows }),
		sources: listChartSources(
			points.map(({ answer }) => answer.sourceId),
			tables
		),
		link: getMapLink(view, undefined)
	};
}

type ListCharts = (panel: Panel) => StepChart[] | Promise<StepChart[]>;

/** Sections whose charts are not in the parts of their contents. */
const SECTION_CHARTS: Partial<Record<PanelSectionId, ListCharts>> = {
	async students(panel) {
		// parts of the panel that only some views have are framed with the first section
		const first = await Promise.all(listFirstContents(panel.view).map((load) => load()));
		const rates = listCharts(panel, buildContents(panel, first)).map((chart) => ({
			...chart,
			id: 'rate'
		}));
		const chart = buildStudentsChart(panel.view, panel.country);
		return [buildStepChart(panel, '', chart, 'students'), ...rates];
	},
	deals(panel) {
		const chart = buildDealsChart(panel.view, panel.country);
		const years = chart.series.length > 0 ? [buildStepChart(panel, '', chart, 'investment')] : [];
		return [...years, ...listSectors(panel)];
	},
	trade: (panel) =>
		TRADE_FLOWS.map((flow) => {
			const chart = buildTradeChart(panel.tables, panel.country, flow);
			return buildStepChart(panel, flow === 'total' ? '' : flow, chart, undefined);
		}),
	regions: ({ tables, country, view }) =>
		listRegionCharts(tables, panelTables.detail, country, view),
	debt: (panel) => listCharts(panel, buildContents(panel, [buildDebtSection])),
	workers: (panel) => listCharts(panel, buildContents(panel, [buildWorkersSection])),
	russia: (panel) => listCharts(panel, buildContents(panel, [buildRussiaSection])),
	direct: (panel) => listCharts(panel, listLayerContents('direct', panel), 'investment'),
	opinion: (panel) => {
		const { tables, country, view } = panel;
		const all = listPollQuestions(selectPollsIn(tables, country));
		return [
			...selectPolls(tables, country, view.year).map((poll) => buildPoll(panel, poll)),
			...all.map((question) => buildQuestion(panel, question))
		];
	}
};

const listLayerContents = (section: PanelSectionId, panel: Panel): PanelContent[] =>
	buildContents(panel, listContents(section, panel.country, panel.tables));

/** The charts of `/embed/section?country=kazakhstan&section=trade&year=2018`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	await Promise.all([loadPanelTables(), loadPanelLists()]);
	const { tables, error } = panelTables;
	if (!tables) throw new Error(error ?? '');
	const { state } = parsePageQuery(SECTION_GRAMMAR, query);
	const { section, country } = state;
	const panel = { view: getSectionView(state), country, tables };
	const list =
		SECTION_CHARTS[section] ?? ((own: Panel) => listCharts(own, listLayerContents(section, own)));
	return list(panel);
};

import { m } from '#messages';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { COUNTRY_CODES, getCountryByCode } from '$lib/core/domain/countries';
import { LAYER_FACTS, type LayerId } from '$lib/core/domain/layers';
import { listComparedCountries } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatLink } from '$lib/core/link/link';
import { selectDisagreements, type FigureRange } from '$lib/figures/ranges';
import type { ChartSeries } from '$lib/figures/year-series';
import { buildBarsChart, type FigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts, type StepChart } from '$lib/story/step-chart';
import type { ChartColor } from '$lib/story/talk-chart';
import {
	buildYearsChart,
	getCountryColor,
	getMarkStyle,
	pickChartColor
} from '$lib/story/years-chart';
import { nameCountry } from '$lib/text/country-names';
import { beginSentence } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import { describeCell } from '$lib/text/quality-labels';
import { RANGE_MEASURE_LABELS } from '$lib/text/ranges-labels';
import { parseCompareFrame } from './compare-frame';
import { buildComparison, getCompared } from './compared';
import { buildDifferenceGroups, type DifferenceOfPair } from './difference/difference-groups';
import { formatRangeValue, getDifferenceTitle } from './difference/difference-labels';

const getColor = (layer: LayerId | null): ChartColor =>
	layer ? pickChartColor(`var(--${LAYER_FACTS[layer].token})`, 'text') : 'text';

/** All compared countries as lines, and each alone. */
function listCompared(tables: ExploreTables, view: ViewState): StepChart[] {
	const comparison = buildComparison(tables, view, getCompared(view));
	const { layer, unit, format, measure } = comparison;
	const named = listComparedCountries(view);
	const countries = named.length > 0 ? named : COUNTRY_CODES;
	const series = countries.map((country): ChartSeries => ({
		...{ id: country, name: nameCountry(country), cells: comparison.listCells(country) },
		color: `var(--${getCountryColor(country)})`,
		getFigure: (year) => comparison.getFigure(country, year)
	}));
	const title = beginSentence(comparison.title);
	const [mark, year] = [getColor(layer), view.year];
	const listSources = (all: readonly ChartSeries[]) =>
		listChartSources(
			all.flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId)),
			tables
		);
	const together = buildYearsChart({ title, unit, series, mark, year, form: 'lines', format });
	return [
		{
			...{ id: '', label: comparison.title, title, chart: together },
			...{ sources: listSources(series), link: formatLink({ ...view, compared: countries }) }
		},
		...series.map((own, index): StepChart => {
			const country = countries[index]!;
			const ownTitle = m.forms_labelled({ label: own.name, text: comparison.title });
			const alone = [{ ...own, color: 'var(--mark)', patterned: measure === 'construction' }];
			const content = { title: ownTitle, unit, series: alone, mark, year, format };
			return {
				...{ id: getCountryByCode(country).slug, label: own.name, title: ownTitle },
				...{ chart: buildYearsChart(content), sources: listSources([own]) },
				link: formatLink({ ...view, compared: [], country })
			};
		})
	];
}

/** A difference as a bar from zero: to the right if the first figure is the larger. */
function buildDifferenceBar(
	{ change, share, text, figures }: DifferenceOfPair,
	color: ChartColor
): FigureBar {
	const { quality } = change;
	return { value: share, text, color, look: getMarkStyle(quality), quality, figures };
}

/** A year against another, or a country against another, measure by measure. */
const listDifferences = (tables: ExploreTables, view: ViewState): StepChart[] =>
	buildDifferenceGroups(tables, view).map(({ anchor, title, layer, note, pairs }) => {
		const label = `${title} · ${getDifferenceTitle(view)}`;
		const full = beginSentence(label);
		const rows = pairs.map((pair) => ({
			label: pair.name,
			bars: [buildDifferenceBar(pair, getColor(layer))]
		}));
		const ids = pairs.flatMap(({ figures }) => figures.map(({ sourceId }) => sourceId));
		return {
			...{ id: anchor, label, title: full },
			chart: buildBarsChart({ title: full, unit: '', rows, note }),
			...{ sources: listChartSources(ids, tables), link: formatLink(view) }
		};
	});

/** What each source says of one figure; the first is the one that the atlas draws. */
function buildRange({ figures, unit, measure }: FigureRange, title: string) {
	const rows = figures.map(({ saidBy, value, quality, bound, note, sourceId }, index) => {
		const look = getMarkStyle(quality, index === 0 ? 'solid' : 'pale');
		const text = describeCell({ value, quality, bound, note, sourceId }, (amount) =>
			formatRangeValue(amount, unit)
		);
		const bar: FigureBar = { value, text, color: 'text', look, quality, figures: [] };
		return { label: saidBy, bars: [bar] };
	});
	return buildBarsChart({ title, unit: RANGE_MEASURE_LABELS[measure], rows });
}

function listRanges(tables: ExploreTables, view: ViewState): StepChart[] {
	const { year } = view;
	const countries = view.country ? [view.country] : COUNTRY_CODES;
	return countries.flatMap((country) =>
		selectDisagreements(tables, country, year).map((range): StepChart => {
			const place = m.views_place_in_year({ place: nameCountry(country), year });
			const label = `${RANGE_MEASURE_LABELS[range.measure]} · ${place}`;
			const title = beginSentence(label);
			return {
				id: `against-${getCountryByCode(country).slug}-${range.measure}`,
				...{ label, title, chart: buildRange(range, title) },
				sources: listChartSources(
					range.figures.map(({ sourceId }) => sourceId),
					tables
				),
				link: formatLink({ ...view, country })
			};
		})
	);
}

/** The charts of `/embed/compare?year=2018&compare=kazakhstan,uzbekistan` and of a difference. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const tables = await loadExplore();
	const { view } = parseCompareFrame(query);
	if (view.against === null) return listCompared(tables, view);
	return view.against === 'sources' ? listRanges(tables, view) : listDifferences(tables, view);
};

import { m } from '#messages';
import { parsePageQuery } from '$lib/core/link/page-query';
import { formatLink } from '$lib/core/link/link';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { selectRelation, type RelationPair } from '$lib/figures/relation';
import type { OriginTables } from '$lib/figures/owners';
import { listChartSources, type ListStepCharts } from '$lib/story/step-chart';
import type { ChartAxis, TalkChart } from '$lib/story/talk-chart';
import { getCountryColor, getMarkStyle } from '$lib/story/years-chart';
import { nameCountry } from '$lib/text/country-names';
import { loadExplore } from '$lib/text/load-explore';
import { makeAxis, spaceTicks } from './relation-axis';
import {
	describeMoneyAxis,
	describeSoftAxis,
	formatAcrossTick,
	formatSoftTick
} from './relation-copy';
import { getMoneyFigure, getSoftFigure } from './relation-figures';
import { selectPaths } from './relation-paths';
import { buildQuestion, formatPointLink, RELATION_GRAMMAR } from './relation-state';
import type { RelationState } from './relation-state';

/** Least share of an axis between two of its labels. */
const TICKS_APART = 0.12;

function buildAxis(
	label: string,
	values: readonly number[],
	scale: RelationState['scale'],
	format: (value: number) => string
): ChartAxis {
	const axis = makeAxis(values, scale);
	const position = (value: number) => Number(axis.scale.copy().range([0, 1])(value));
	const ticks = spaceTicks(axis.ticks, position, TICKS_APART);
	const [from, to] = axis.domain;
	return { label, ticks: ticks.map((value) => ({ value, label: format(value) })), from, to };
}

/** Zero and what is below it have no place on a logarithmic axis. */
const isAboveZero = ({ x, y }: RelationPair) => x > 0 && y > 0;

/** The chart of the page; the figures of the marked year open their sources. */
export function buildRelationChart(
	pairs: readonly RelationPair[],
	state: RelationState,
	tables: OriginTables
): TalkChart {
	const isLog = state.scale === 'log' && pairs.every(({ x, y }) => x >= 0 && y >= 0);
	const shown = isLog ? pairs.filter(isAboveZero) : pairs;
	const scale = isLog ? 'log' : 'linear';
	const leftOut = pairs.length - shown.length;
	const ofYear = shown.filter(({ year }) => year === state.year);
	return {
		...{ kind: 'paths', title: m.relation_title(), unit: '', keys: [] },
		x: buildAxis(
			describeMoneyAxis(state),
			shown.map(({ x }) => x),
			scale,
			(value) => formatAcrossTick(value, state)
		),
		y: buildAxis(
			describeSoftAxis(state),
			shown.map(({ y }) => y),
			scale,
			(value) => formatSoftTick(value, state)
		),
		paths: selectPaths(shown).map(({ country, points }) => ({
			...{ label: nameCountry(country), color: getCountryColor(country) },
			points: points.map(({ x, y, year, quality }) => ({
				...{ x, y, year },
				look: getMarkStyle(quality),
				...(quality !== 'reported' && { quality })
			}))
		})),
		note: leftOut > 0 ? m.step_chart_no_logarithm({ count: leftOut }) : '',
		...(ofYear.length > 0 && {
			figures: ofYear.flatMap((pair) => [
				getMoneyFigure(pair, state, tables),
				getSoftFigure(pair, state)
			])
		})
	};
}

/** The chart of `/embed/relation?investment=construction&students=degree&lag=2`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const tables = await loadExplore();
	const { state } = parsePageQuery(RELATION_GRAMMAR, query);
	const { pairs } = selectRelation(tables, buildQuestion(state));
	const title = m.relation_title();
	const { country, year } = state;
	const link = country
		? formatPointLink({ country, year }, state)
		: formatLink({ ...DEFAULT_VIEW, year, focus: 'investment' });
	return [
		{
			...{ id: '', label: title, title, chart: buildRelationChart(pairs, state, tables), link },
			sources: listChartSources(
				pairs.flatMap(({ sourceIds }) => sourceIds),
				tables
			)
		}
	];
};

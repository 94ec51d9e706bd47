import { LANGUAGES } from '../domain/languages';
import { DEAL_KINDS, FINANCE_KINDS, SECTORS, STATUSES, TRACKER_EDITIONS } from '../domain/filters';
import {
	BELT_CORRIDORS,
	CORRIDOR_MODES,
	COUNTED_BY,
	INVESTMENT_MEASURES,
	LAYER_IDS,
	STUDENT_MEASURES
} from '../domain/layers';
import { COMPARED_BASES, COMPARED_CHARTS, COMPARED_MEASURES } from '../domain/compared-measures';
import { isEditionName } from '../domain/editions';
import { PROJECT_STATUSES } from '../domain/project-status';
import type { ViewState } from '../domain/view-state';
import {
	against,
	camera,
	countries,
	isId,
	listOf,
	oneOf,
	parseLeast,
	parseYear,
	selection,
	step,
	textWhere,
	wordOf,
	yesOrNo
} from './values';

/** The part of a view in the query; year and country are in the path. */
export type QueryState = Omit<ViewState, 'year' | 'country'>;

/** How one field of a view is written in links. */
export interface Parameter<K extends keyof QueryState> {
	/** The word in the link. */
	name: string;
	field: K;
	/** Undefined for an invalid text. Never throws. */
	parse(text: string): QueryState[K] | undefined;
	format(value: QueryState[K]): string;
	/** A valid value, for the documentation and the tests. */
	example: string;
	/** All its words, alone or joined by commas; none for ids and numbers. */
	words?: readonly string[];
}

const parameter = <K extends keyof QueryState>(
	name: string,
	field: K,
	value: Pick<Parameter<K>, 'parse' | 'format' | 'words'>,
	example: string
): Parameter<K> => ({ name, field, ...value, example });

/** The whole grammar of the query, in the order in which links write it. */
export const PARAMETERS = [
	parameter('layers', 'layers', listOf(LAYER_IDS), 'corridors,students'),
	parameter('focus', 'focus', oneOf(LAYER_IDS), 'investment'),
	parameter('students', 'studentMeasure', oneOf(STUDENT_MEASURES), 'degree'),
	parameter('investment', 'investmentMeasure', oneOf(INVESTMENT_MEASURES), 'finance'),
	parameter('counted', 'countedBy', oneOf(COUNTED_BY), 'host-net'),
	parameter('rate', 'moneyPer', wordOf(COMPARED_BASES), 'head'),
	parameter('period', 'period', oneOf(['year', 'since'] as const), 'year'),
	parameter('since', 'sinceYear', { parse: parseYear, format: String }, '2013'),
	parameter('modes', 'corridorModes', listOf(CORRIDOR_MODES), 'rail,gas'),
	parameter('belt', 'beltCorridor', wordOf(BELT_CORRIDORS), 'titr'),
	parameter('status', 'statuses', listOf(STATUSES), 'operational'),
	parameter('sites', 'siteStatuses', listOf(PROJECT_STATUSES), 'announced,cancelled'),
	parameter('sectors', 'sectors', listOf(SECTORS), 'energy,transport'),
	parameter('kinds', 'dealKinds', listOf(DEAL_KINDS), 'construction'),
	parameter('terms', 'financeKinds', listOf(FINANCE_KINDS), 'grant'),
	parameter('tracker', 'trackerEdition', oneOf(TRACKER_EDITIONS), 'spring-2019'),
	parameter('least', 'leastMusd', { parse: parseLeast, format: String }, '500'),
	parameter('russian', 'russianCentres', yesOrNo, 'yes'),
	parameter('compare', 'compared', countries, 'kyrgyzstan,uzbekistan'),
	parameter('by', 'comparedBy', wordOf(COMPARED_MEASURES), 'trade-china'),
	parameter('per', 'comparedPer', wordOf(COMPARED_BASES), 'head'),
	parameter('charts', 'comparedCharts', oneOf(COMPARED_CHARTS), 'one'),
	parameter('against', 'against', against, '2013'),
	parameter('region', 'region', textWhere(isId), 'karakalpakstan'),
	parameter('select', 'selection', selection, 'institute:ci-kaz-astana'),
	parameter('at', 'camera', camera, '66.9,44.1,4.2'),
	parameter('lang', 'language', oneOf(LANGUAGES), 'ru'),
	parameter('edition', 'edition', textWhere(isEditionName), '2026-11'),
	parameter('step', 'stage', step, 'astana-2013')
] as const;

export type AnyParameter = (typeof PARAMETERS)[number];

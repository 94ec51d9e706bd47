import { LAST_YEAR, FIRST_YEAR } from '$lib/core/domain/years';
import { SECTORS, type Sector } from '$lib/core/domain/filters';
import {
	formatPageQuery,
	getInitialState,
	makeChoiceField,
	makeCountryField,
	makeWholeField,
	type PageState
} from '$lib/core/link/page-query';

/** The tables of counts; each is a frame and a chart of its own. */
export const OUTCOME_TABLES = ['country', 'sector', 'year'] as const;
export type OutcomeTableId = (typeof OUTCOME_TABLES)[number];

/** When a project is first recorded: the year of its announcement where one was found. */
export const FIRST_RECORD_PERIODS = [
	...(['to-2008', '2009-2013', '2014-2018', '2019-on'] as const),
	'undated'
] as const;
export type FirstRecordPeriod = (typeof FIRST_RECORD_PERIODS)[number];

/** A choice of some words; without the parameter, all. */
function makeFilterField<T extends string>(name: string, words: readonly T[]) {
	return {
		name,
		initial: null as T | null,
		parse: (text: string) => words.find((word) => word === text),
		format: (word: T | null): string => word ?? ''
	};
}

/** The link parameters of `/outcomes?republic=kyrgyzstan&first=2009-2013`: which projects flow. */
export const FLOWS_GRAMMAR = {
	country: makeCountryField('republic', null),
	sector: makeFilterField<Sector>('sector', SECTORS),
	first: makeFilterField<FirstRecordPeriod>('first', FIRST_RECORD_PERIODS)
};

/** The link parameters of `/embed/outcomes?by=sector&year=2018`, and of `?by=flows`, its flows. */
export const OUTCOMES_GRAMMAR = {
	by: makeChoiceField<OutcomeTableId | 'flows'>('by', [...OUTCOME_TABLES, 'flows'], 'country'),
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR),
	...FLOWS_GRAMMAR
};
type OutcomesState = PageState<typeof OUTCOMES_GRAMMAR>;

/** The path of the frame of a table, or of the picture with its filter. */
export function formatOutcomesFrame(own: Partial<OutcomesState>): string {
	const state: OutcomesState = { ...getInitialState(OUTCOMES_GRAMMAR), ...own };
	return `/embed/outcomes${formatPageQuery(OUTCOMES_GRAMMAR, state)}`;
}

/** The page with a filter of its picture. */
export function formatFlowsPage(filter: PageState<typeof FLOWS_GRAMMAR>): string {
	const { country, sector, first } = filter;
	return `/outcomes${formatPageQuery(FLOWS_GRAMMAR, { country, sector, first })}`;
}

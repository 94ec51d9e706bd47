import { LAST_YEAR, FIRST_YEAR } from '$lib/core/domain/years';
import { makeChoiceField, makeWholeField } from '$lib/core/link/page-query';

/** The tables of counts; each is a frame and a chart of its own. */
export const OUTCOME_TABLES = ['country', 'sector', 'year'] as const;
export type OutcomeTableId = (typeof OUTCOME_TABLES)[number];

/** The link parameters of `/embed/outcomes?by=sector&year=2018`. */
export const OUTCOMES_GRAMMAR = {
	by: makeChoiceField('by', OUTCOME_TABLES, 'country'),
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR)
};

import {
	AXIS_SCALES,
	MONEY_BASES,
	MONEY_MEASURES,
	SOFT_MEASURES,
	type RelationState
} from './relation-state';
import { LAGS } from '$lib/core/data/explore/relation';
import { OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { choiceField, countryField, wholeField, type PageGrammar } from '$lib/core/link/page-query';

/** The link parameters of `/relation?investment=construction&students=degree&lag=2`. */
export const RELATION_GRAMMAR: PageGrammar<RelationState> = {
	investment: choiceField('investment', MONEY_MEASURES, 'acquisitions'),
	period: choiceField('period', ['year', 'since'] as const, 'since'),
	basis: choiceField('in', MONEY_BASES, 'dollars'),
	students: choiceField('students', SOFT_MEASURES, 'all'),
	lagYears: wholeField('lag', [LAGS[0]!, LAGS.at(-1)!], 0),
	scale: choiceField('scale', AXIS_SCALES, 'log'),
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], OPENING_YEAR),
	country: countryField('republic', null)
};

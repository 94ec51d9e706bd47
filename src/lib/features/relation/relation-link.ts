import {
	AXIS_SCALES,
	MONEY_BASES,
	MONEY_MEASURES,
	SOFT_MEASURES,
	type RelationState,
	hasPeriod,
	isOfLayer
} from './relation-state';
import { LAGS, type RelationPair } from '$lib/core/data/explore/relation';
import { OPENING_YEAR, DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { choiceField, countryField, wholeField, type PageGrammar } from '$lib/core/link/page-query';
import { layerOfMeasure } from '$lib/core/domain/compared-measures';
import { formatLink } from '$lib/core/link/link';

/**
 * The view of the map that shows a point, without the base path: its country in the year of its
 * money, with the same measures. Trade is not a layer, so its points link to the students.
 */
export function formatPointLink(
	{ country, year }: Pick<RelationPair, 'country' | 'year'>,
	{ investment, period, students }: RelationState
): string {
	const isTrade = investment === 'trade';
	const countedBy = investment === 'direct-china' ? 'china' : DEFAULT_VIEW.countedBy;
	const isDirect = investment === 'direct-host' || investment === 'direct-china';
	return formatLink({
		...DEFAULT_VIEW,
		year,
		country,
		focus: isOfLayer(investment)
			? layerOfMeasure(investment)!
			: isTrade
				? 'students'
				: 'investment',
		...(!isOfLayer(students) && { studentMeasure: students }),
		...(isDirect && { investmentMeasure: 'fdi', countedBy }),
		period: hasPeriod(investment) ? period : DEFAULT_VIEW.period
	});
}

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

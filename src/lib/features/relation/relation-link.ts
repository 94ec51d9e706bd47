import { hasPeriod, isOfLayer, type RelationState } from './relation-state';
import type { RelationPair } from '$lib/core/data/explore/relation';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
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

import { m } from '#messages';
import { getMoneySpan } from '../core/data/deals';
import type { ViewState } from '../core/domain/view-state';

/** The years of a sum: `in 2018`, `2005–2018`. */
export function describeSpan(view: Pick<ViewState, 'year' | 'period' | 'sinceYear'>): string {
	const [first, last] = getMoneySpan(view.year, view);
	return first === last
		? m.investment_in_year({ year: last })
		: m.investment_years({ first, last });
}

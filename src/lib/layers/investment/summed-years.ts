import type { ViewState } from '../../core/domain/view-state';
import { moneySpan } from './select';

/** First and last year of the sums that a view is about; null where its figures are of one year. */
export function summedYears(view: ViewState): readonly [first: number, last: number] | null {
	const { focus, layers, investmentMeasure, against } = view;
	const isSum = investmentMeasure === 'deals' || investmentMeasure === 'finance';
	if (focus !== 'investment' || !layers.includes(focus) || !isSum || against !== null) return null;
	const [first, last] = moneySpan(view.year, view);
	return first < last ? [first, last] : null;
}

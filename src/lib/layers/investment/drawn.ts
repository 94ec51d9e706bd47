import type { ViewState } from '../../core/domain/view-state';
import { rateOf } from './rate/late';
import { hasRibbons } from '../students/drawn';

type Shown = Pick<ViewState, 'layers' | 'investmentMeasure' | 'moneyPer'>;

/** Rates fill countries and have no marks. */
const showsSums = (view: Shown) => view.layers.includes('investment') && rateOf(view) === null;

/** Whether each country has squares of deals. */
export function hasSquares(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'deals';
}

/** Whether an arrow of direct investment runs to each country, or back. */
export function hasDirectFlows(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'fdi';
}

/** Whether money's way is drawn whole; beside the ribbons of students it is short. */
export function runsWhole(view: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return view.focus === 'investment' && !hasRibbons(view);
}

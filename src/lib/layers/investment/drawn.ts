import type { ViewState } from '../../core/domain/view-state';
import { rateOf } from './rate/late';
import { hasRibbons } from '../students/drawn';

type Shown = Pick<ViewState, 'layers' | 'investmentMeasure' | 'moneyPer'>;

/** Rates fill countries and have no marks. */
const showsSums = (view: Shown) => view.layers.includes('investment') && rateOf(view) === null;

/** Whether countries have squares of deals. */
export function hasSquares(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'deals';
}

/** Whether countries have an arrow of direct investment, in either direction. */
export function hasDirectFlows(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'fdi';
}

/** Whether money's route is drawn completely; next to the ribbons of students it is short. */
export function runsWhole(view: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return view.focus === 'investment' && !hasRibbons(view);
}

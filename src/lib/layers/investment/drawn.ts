import type { ViewState } from '../../core/domain/view-state';
import { hasRibbons } from '../students/drawn';

type Shown = Pick<ViewState, 'layers' | 'investmentMeasure'>;

/** Whether each country has squares of deals. */
export function hasSquares({ layers, investmentMeasure }: Shown): boolean {
	return layers.includes('investment') && investmentMeasure === 'deals';
}

/** Whether an arrow of direct investment runs to each country, or back. */
export function hasDirectFlows({ layers, investmentMeasure }: Shown): boolean {
	return layers.includes('investment') && investmentMeasure === 'fdi';
}

/** Whether money's way is drawn whole; beside the ribbons of students it is short. */
export function runsWhole(view: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return view.focus === 'investment' && !hasRibbons(view);
}

import type { Change } from '../../core/data/change';
import type { RepublicCode } from '../../core/domain/republics';
import type { ViewState } from '../../core/domain/view-state';
import { layerEntry } from '../catalog';

/** The changes of the layer in focus: one, or one a kind of deal; none for loans and sites. */
export function changesInFocus(
	view: ViewState,
	republic: RepublicCode,
	baseYear: number
): readonly Change[] {
	return layerEntry(view.focus).changes(view, republic, baseYear);
}

/** How the layer in focus prints the size of a change. */
export function changeFormat(
	view: Pick<ViewState, 'focus' | 'studentMeasure' | 'investmentMeasure' | 'countedBy'>,
	republic: RepublicCode
): (size: number) => string {
	return layerEntry(view.focus).changeFormat(view, republic);
}

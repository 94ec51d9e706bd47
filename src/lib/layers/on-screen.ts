import type { ViewState } from '../core/domain/view-state';
import { memoizeLast } from '../core/domain/memoize';
import { getAgainstYear } from '../core/domain/subject';
import { isPhoneScale } from './label-layout';
import type { MarkScale } from './model';

/** The same list in every year, as marks depend on it. */
const inFocus = memoizeLast((layers: ViewState['layers'], focus: ViewState['focus']) =>
	layers.filter((id) => id === focus)
);

/**
 * The view as drawn: a phone shows only the layer in focus, and so does a comparison with a year, where
 * changes and states would be confused. The link keeps all layers. A phone has no stage, because a
 * step's text is below its map; its callouts are drawn anyway.
 */
export function onScreen(view: ViewState, scale: MarkScale): ViewState {
	const isPhone = isPhoneScale(scale) && !scale.isLocator;
	if (!isPhone && getAgainstYear(view) === null) return view;
	const layers = inFocus(view.layers, view.focus);
	const { stage } = view;
	return { ...view, layers, stage: isPhone && stage ? { ...stage, isWordsBelow: true } : stage };
}

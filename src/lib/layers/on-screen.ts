import type { ViewState } from '../core/domain/view-state';
import { againstYear } from '../core/domain/subject';
import { isPhoneScale } from './label-layout';
import type { MarkScale } from './model';

/**
 * The view as drawn: a phone shows only the layer in focus, and so does a comparison with a year, where
 * changes and states would be confused. The link keeps all layers. A phone has no stage, because a
 * step's text is below its map; its callouts are drawn anyway.
 */
export function onScreen(view: ViewState, scale: MarkScale): ViewState {
	const isPhone = isPhoneScale(scale);
	if (!isPhone && againstYear(view) === null) return view;
	const layers = view.layers.filter((id) => id === view.focus);
	const { stage } = view;
	return { ...view, layers, stage: isPhone && stage ? { ...stage, isWordsBelow: true } : stage };
}

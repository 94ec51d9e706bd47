import type { ViewState } from '../core/domain/view-state';
import { againstYear } from '../core/domain/subject';
import { isPhoneScale } from './label-layout';
import type { MarkScale } from './model';

/**
 * The view as a screen has room for it: a phone draws the layer in focus alone, and so does a year
 * held against another, for changes of one layer beside the state of the next would be misread. The
 * link keeps all layers, so that a view shared from a phone is whole on a desk. A phone has no stage,
 * for the words of a step stand under its map; what the step rings and dims is drawn all the same.
 */
export function onScreen(view: ViewState, scale: MarkScale): ViewState {
	const isPhone = isPhoneScale(scale);
	if (!isPhone && againstYear(view) === null) return view;
	const layers = view.layers.filter((id) => id === view.focus);
	const { stage } = view;
	return { ...view, layers, stage: isPhone && stage ? { ...stage, isWordsBelow: true } : stage };
}

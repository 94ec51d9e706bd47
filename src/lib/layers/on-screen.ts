import type { ViewState } from '../domain/view-state';
import { againstYear } from '../domain/subject';
import { isPhoneScale } from './block-layout';
import type { MarkScale } from './model';

/**
 * The view as a screen has room for it: a phone draws the layer in focus alone, and so does a year
 * held against another, for changes of one layer beside the state of the next would be misread. The
 * link keeps all layers, so that a view shared from a phone is whole on a desk.
 */
export function onScreen(view: ViewState, scale: MarkScale): ViewState {
	if (!isPhoneScale(scale) && againstYear(view) === null) return view;
	return { ...view, layers: view.layers.filter((id) => id === view.focus) };
}

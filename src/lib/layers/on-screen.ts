import type { ViewState } from '../domain/view-state';
import { isPhoneScale } from './block-layout';
import type { MarkScale } from './model';

/**
 * The view as a screen has room for it: a phone draws the layer in focus alone. The link keeps all
 * layers, so that a view shared from a phone is whole on a desk.
 */
export function onScreen(view: ViewState, scale: MarkScale): ViewState {
	if (!isPhoneScale(scale)) return view;
	return { ...view, layers: view.layers.filter((id) => id === view.focus) };
}

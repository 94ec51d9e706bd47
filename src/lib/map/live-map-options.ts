import type { Box } from '../layers/box';
import type { MarkScale } from '../layers/model';
import type { View } from '../state/view.svelte';
import type { OnFigureRequest } from './picks';

export interface LiveMapOptions {
	view: View;
	theme: 'dark' | 'light';
	/** If the map is a part of a page; otherwise the window decides. */
	scale?: MarkScale | undefined;
	/** A text scrolls over it: it has no controls, does not respond to fingers and always shows its step. */
	isBehindText?: boolean | undefined;
	/** What lies over a map that is a part of a page, in its pixels; left out, it is measured. */
	overlays?: (() => readonly Box[]) | undefined;
	/** Called with an error message for the user, and with null when it is resolved. */
	onError: (sentence: string | null) => void;
	/** A click on a figure of the country that is open already. */
	onFigureRequest: OnFigureRequest;
}

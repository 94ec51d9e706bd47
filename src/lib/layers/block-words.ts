import { NO_FIGURE_SHORT } from '../data/quality-words';
import { formatBillions } from '../domain/numbers';
import type { RepublicCode } from '../domain/republics';
import { shownRepublics } from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import { isSmallBlock } from './block-layout';
import { layerEntry } from './catalog';
import type { Figure } from './model';

/** A figure as a block prints it: short where two stand side by side. */
export interface BlockFigure {
	text: string;
	quality: Figure['quality'];
}

function blockText(figure: Figure, view: ViewState, small: boolean): string {
	if (figure.quality === 'none') return small ? NO_FIGURE_SHORT : figure.text;
	if (view.focus === 'investment' && figure.value !== null) {
		return figure.value === 0 ? '0' : formatBillions(figure.value, 'short');
	}
	return figure.text;
}

/** What stands under a republic's name: the figures of the layer in focus, where it is shown. */
export function blockFigures(view: ViewState, republic: RepublicCode): readonly BlockFigure[] {
	if (!view.layers.includes(view.focus) || !shownRepublics(view).includes(republic)) return [];
	return layerEntry(view.focus)
		.figures(view, republic)
		.map((figure) => ({
			text: blockText(figure, view, isSmallBlock(republic)),
			quality: figure.quality
		}));
}

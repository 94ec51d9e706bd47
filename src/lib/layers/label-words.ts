import { m } from '#messages';
import type { DivergingEnd } from '../core/domain/palette';
import type { RepublicCode } from '../core/domain/republics';
import { againstYear, shownRepublics } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isSmallLabel } from './label-layout';
import { layerEntry } from './catalog';
import { describeChange, describeChangeShortly, endOf } from './difference/change-words';
import { changeFormat, changesInFocus } from './difference/focus-changes';
import type { Figure } from './model';

/** A figure as a label prints it: short where two stand side by side. */
export interface LabelFigure {
	text: string;
	quality: Figure['quality'];
	/** Which end of a diverging scale it has the colour of; null for a figure that is no change. */
	end: DivergingEnd | null;
}

function labelText(figure: Figure, view: ViewState, republic: RepublicCode): string {
	const small = isSmallLabel(republic);
	if (figure.quality === 'none') return small ? m.quality_no_figure_short() : figure.text;
	return layerEntry(view.focus).labelText?.(figure, view, republic) ?? figure.text;
}

function changeFigures(view: ViewState, republic: RepublicCode, baseYear: number): LabelFigure[] {
	const changes = changesInFocus(view, republic, baseYear);
	const isShort = isSmallLabel(republic) || changes.length > 1;
	const describe = isShort ? describeChangeShortly : describeChange;
	return changes.map((change) => ({
		text: describe(change, changeFormat(view, republic), String(view.year), String(baseYear)),
		quality: change.quality,
		end: endOf(change)
	}));
}

/**
 * What stands under a republic's name: the figures of the layer in focus, where it is shown, or
 * their changes on the year that the view is held against.
 */
export function labelFigures(view: ViewState, republic: RepublicCode): readonly LabelFigure[] {
	if (!view.layers.includes(view.focus) || !shownRepublics(view).includes(republic)) return [];
	const baseYear = againstYear(view);
	if (baseYear !== null) return changeFigures(view, republic, baseYear);
	return layerEntry(view.focus)
		.figures(view, republic)
		.map((figure) => ({
			text: labelText(figure, view, republic),
			quality: figure.quality,
			end: null
		}));
}

import { m } from '#messages';
import type { ShownFigure } from '../core/data/provenance';
import type { DivergingEnd } from '../core/domain/palette';
import type { CountryCode } from '../core/domain/countries';
import { againstYear, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isSmallLabel } from './label-layout';
import { layerEntry } from './catalog';
import { describeChange, describeChangeShortly, endOf } from './difference/change-words';
import { changeFormat, changesInFocus } from './difference/focus-changes';

/** A figure as a label prints it: short where two stand side by side. */
export interface LabelFigure {
	text: string;
	quality: ShownFigure['quality'];
	/** Which end of a diverging scale it has the colour of; null for a figure that is no change. */
	end: DivergingEnd | null;
}

function labelText(figure: ShownFigure, view: ViewState, country: CountryCode): string {
	const small = isSmallLabel(country);
	if (figure.quality === 'none') return small ? m.quality_no_figure_short() : figure.text;
	return layerEntry(view.focus).labelText?.(view, figure, country) ?? figure.text;
}

function changeFigures(view: ViewState, country: CountryCode, baseYear: number): LabelFigure[] {
	const changes = changesInFocus(view, country, baseYear);
	const isShort = isSmallLabel(country) || changes.length > 1;
	const describe = isShort ? describeChangeShortly : describeChange;
	return changes.map((change) => ({
		text: describe(change, changeFormat(view, country), String(view.year), String(baseYear)),
		quality: change.quality,
		end: endOf(change)
	}));
}

/**
 * What stands under a country's name: the figures of the layer in focus, where it is shown, or
 * their changes on the year that the view is held against.
 */
export function labelFigures(view: ViewState, country: CountryCode): readonly LabelFigure[] {
	if (!view.layers.includes(view.focus) || !shownCountries(view).includes(country)) return [];
	const baseYear = againstYear(view);
	if (baseYear !== null) return changeFigures(view, country, baseYear);
	return layerEntry(view.focus)
		.figures(view, country)
		.map((figure) => ({
			text: labelText(figure, view, country),
			quality: figure.quality,
			end: null
		}));
}

import { m } from '#messages';
import type { ShownFigure } from '../figures/provenance';
import type { DivergingEnd } from '../core/domain/palette';
import type { CountryCode } from '../core/domain/countries';
import { getAgainstYear, isOnStage, listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isSmallLabel } from './label-layout';
import { getLayerEntry } from './catalog';
import { describeChange, getEnd } from './difference/change-labels';

/** A figure in a label: short if there are two. */
export interface LabelFigure {
	text: string;
	quality: ShownFigure['quality'];
	/** The colour of a change; null for other figures. */
	end: DivergingEnd | null;
}

function labelText(figure: ShownFigure, view: ViewState, country: CountryCode): string {
	if (figure.quality === 'none') {
		const short = m.quality_no_figure_short();
		// words of the layer that fit as well say more: `none found`
		const isLong = figure.text.length > short.length + 1;
		return isSmallLabel(country) && isLong ? short : figure.text;
	}
	return getLayerEntry(view.focus).labelText?.(view, figure, country) ?? figure.text;
}

/** The figures below a country's name, of the visible layer in focus, or their changes. */
export function listLabelFigures(view: ViewState, country: CountryCode): readonly LabelFigure[] {
	if (!view.layers.includes(view.focus) || !listShownCountries(view).includes(country)) return [];
	const baseYear = getAgainstYear(view);
	const entry = getLayerEntry(view.focus);
	if (entry.hasStageFigures === false && isOnStage(view)) return [];
	if (baseYear === null)
		return entry.figures(view, country).map((figure) => {
			return { text: labelText(figure, view, country), quality: figure.quality, end: null };
		});
	const changes = entry.changes(view, country, baseYear);
	const format = entry.changeFormat(view, country);
	const isShort = isSmallLabel(country) || changes.length > 1;
	return changes.map((change) => ({
		text: describeChange(change, format, String(view.year), String(baseYear), isShort),
		quality: change.quality,
		end: getEnd(change)
	}));
}

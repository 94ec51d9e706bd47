import { m } from '#messages';
import type { Callout } from '../../core/domain/callout';
import type { ViewState } from '../../core/domain/view-state';
import { isWholeRegion, listShownCountries } from '../../core/domain/subject';
import { getLayerEntry, listShownLayers } from '../../layers/catalog';
import { nameCountry } from '../../text/country-names';
import { beginSentence, joinClauses, joinNames, joinSentences } from '../../text/lists';
import { isShown } from '../../story/talk';
import { formatPeriod, getImageTitle } from '../image/image-title';
import type { TalkPage } from './talk-pages';

/** The figures of the layer in focus for each country that is shown, as printed on the map. */
function listKeyFigures(view: ViewState): string[] {
	if (!view.layers.includes(view.focus)) return [];
	const { figures } = getLayerEntry(view.focus);
	return listShownCountries(view).flatMap((code) => {
		const [first] = figures(view, code);
		return first && first.text !== ''
			? m.forms_labelled({ label: nameCountry(code), text: first.text })
			: [];
	});
}

/**
 * What a map shows, for those who do not see it: its years, what it says, its layers and countries,
 * its key figures and what is pointed at.
 */
export function describeMap(view: ViewState, callouts: readonly Callout[] = []): string {
	const layers = joinNames(listShownLayers(view).map((id) => getLayerEntry(id).name(view)));
	const shown = listShownCountries(view);
	const countries = isWholeRegion(shown) ? '' : joinNames(shown.map(nameCountry));
	const figures = joinClauses(listKeyFigures(view));
	const named = joinClauses(
		callouts.map(({ label }) => label.replace('\n', ' ')).filter((label) => label !== '')
	);
	return joinSentences(
		[
			m.export_map_of({ period: formatPeriod(view) }),
			layers && m.export_map_layers({ layers }),
			countries && m.export_map_countries({ countries }),
			view.layers.length > 0
				? m.export_map_says({ sentence: beginSentence(getImageTitle(view)) })
				: '',
			figures && m.export_map_figures({ figures }),
			named && m.export_map_named({ names: named })
		].filter((sentence) => sentence !== '')
	);
}

/** What the map or the picture of a step shows, with those of its callouts that are shown so far. */
export function describePicture(page: TalkPage, shown = Infinity): string {
	const { layout, picture, title, view, callouts } = page;
	if (layout === 'picture' && picture) return picture.alt || title;
	return describeMap(
		view,
		callouts.filter((_, index) => isShown(page, 'callouts', index, shown))
	);
}

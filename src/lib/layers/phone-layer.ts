import { m } from '#messages';
import { getAgainstYear, isOnStage } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { joinNames } from '../text/lists';
import { LEGEND_ORDER, getLayerEntry } from './catalog';

/** What a phone leaves out of a view, which draws the layer in focus alone; empty for nothing. */
export function describePhoneLayer(view: ViewState): string {
	// a step is an article there, and a comparison with a year draws one layer everywhere
	if (isOnStage(view) || getAgainstYear(view) !== null) return '';
	const others = LEGEND_ORDER.filter((id) => view.layers.includes(id) && id !== view.focus);
	if (others.length === 0) return '';
	const getName = (id: ViewState['focus']) => getLayerEntry(id).shortName(view);
	return m.legend_phone_layer({
		name: getName(view.focus),
		others: joinNames(others.map(getName))
	});
}

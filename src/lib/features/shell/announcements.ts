import { m } from '#messages';
import { LAYER_IDS } from '$lib/core/domain/layers';
import type { ViewState } from '$lib/core/domain/view-state';
import { joinSentences } from '$lib/text/lists';
import { getLayerEntry } from '$lib/layers/catalog';
import { getHeadline } from '$lib/layers/headline-copy';

/** Year, comparison and sentence: `2016 against 2013. Five countries, +2,440 students`. */
export function describeSpokenView(view: ViewState): string {
	const { before, strong, after, aside } = getHeadline(view);
	const inputs = { year: view.year, sentence: before + strong + after };
	return (aside ? m.page_aloud_beside({ ...inputs, aside }) : m.page_aloud(inputs)).trim();
}

/** `Corridors hidden.`, for each layer that was shown or hidden. */
function describeLayers(before: ViewState, after: ViewState): string[] {
	return LAYER_IDS.flatMap((id) => {
		const isShown = after.layers.includes(id);
		if (isShown === before.layers.includes(id)) return [];
		const layer = getLayerEntry(id).name(after);
		return [isShown ? m.announce_layer_shown({ layer }) : m.announce_layer_hidden({ layer })];
	});
}

/** A change of the view for screen readers; empty if there is none. @param opened the card */
export function describeViewChange(
	before: ViewState,
	after: ViewState,
	opened: { kind: string; title: string } | null
): string {
	const spoken = describeSpokenView(after);
	return joinSentences([
		...describeLayers(before, after),
		spoken === describeSpokenView(before) ? '' : spoken,
		opened ? m.announce_card_opened(opened) : '',
		before.selection && !after.selection ? m.announce_card_closed() : ''
	]);
}

import type { ViewState } from '$lib/core/domain/view-state';
import { parsePathView } from '$lib/state/path-view';
import type { TalkStep } from '$lib/story/talk';

/**
 * What the map behind the cards shows of a step, of whichever talk.
 * @param shownParts of the step, Infinity for all
 * @param year null for that of the step
 */
export function buildArticleView(
	{ id, link, callouts, subject, layout }: TalkStep,
	shownParts: number,
	year: number | null
): ViewState {
	const view = parsePathView(link);
	return {
		...view,
		year: year ?? view.year,
		stage: {
			...{ step: id, isExploring: false, callouts, shownParts },
			...(subject && { subject }),
			...(layout === 'both' && { layout })
		}
	};
}

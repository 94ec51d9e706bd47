import { m } from '#messages';
import { headlineOf, titleOfView } from '$lib/layers/headline-words';
import type { ViewState } from '$lib/core/domain/view-state';
import { openTalks } from '../talk-from-link';
import { addStep } from '../own-talk-edit';
import { TALK_LIMITS } from '../own-talk-format';
import { ownTalk } from '../own-talk.svelte';
import { pathOfView } from '$lib/state/step-path';

/** A title for a step: what is compared, or the year's sentence. */
function proposeTitle(view: ViewState): string {
	const { before, strong, after, place } = headlineOf(view);
	const sentence = `${before}${strong}${after}`.trim();
	return titleOfView(view) ?? (sentence || `${place} in ${view.year}`);
}

/** Adds what is shown to the reader's talk. @returns what became of it, in a sentence */
export function addView(view: ViewState): string {
	openTalks();
	if (ownTalk.talk.steps.length >= TALK_LIMITS.steps) return m.add_full();
	ownTalk.change(addStep(ownTalk.talk, { title: proposeTitle(view), link: pathOfView(view) }));
	return ownTalk.error ? m.add_not_kept() : m.add_added({ count: ownTalk.talk.steps.length });
}

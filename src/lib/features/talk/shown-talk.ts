import { STORY } from '$lib/story/story';
import { stepSources } from '$lib/story/talk-sources';
import { formatPlainText, type Talk, type TalkWords } from '$lib/story/talk';
import { getUserCallouts, type UserTalk } from './user-talk-format';
import { USER_STEP_PREFIX } from '$lib/state/user-steps.svelte';

const sources = new Map(STORY.steps.flatMap(stepSources).map((source) => [source.id, source]));

const split = (text: string, at: RegExp): TalkWords[] =>
	text
		.split(at)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => [part]);

/** A user's talk in the form in which talks are presented and exported. */
export function getShownTalk({ title, author, steps }: UserTalk): Talk {
	return {
		title,
		author,
		steps: steps.map((step) => ({
			id: USER_STEP_PREFIX + step.id,
			title: step.title,
			text: split(step.text, /\n\s*\n/),
			points: split(step.notes, /\n/),
			sources: step.sources.flatMap((id) => sources.get(id) ?? []),
			evidence: { chart: [], map: [] },
			link: step.link,
			part: null,
			layout: step.slide ?? 'map',
			...(step.picture && { picture: { source: step.picture, alt: step.alt ?? '' } }),
			chart: null,
			builds: false,
			callouts: getUserCallouts(step),
			play: step.play ?? null
		}))
	};
}

/** A copy of the atlas's own talk to edit: its figures become plain text, its sources stay. */
export function copyOfStory(): UserTalk {
	return {
		title: STORY.title,
		author: STORY.author,
		steps: STORY.steps.map((step) => ({
			id: step.id,
			title: step.title,
			text: step.text.map(formatPlainText).join('\n\n'),
			notes: step.points.map(formatPlainText).join('\n'),
			link: step.link,
			sources: step.sources.map(({ id }) => id)
		}))
	};
}

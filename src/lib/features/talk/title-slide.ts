/** What a title or closing slide says where its speaker has written nothing: the talk's title and speaker. */

import { formatPlainText, hasMap, type TalkStep } from '$lib/story/talk';
import type { UserStep, UserTalk } from './user-talk-schema';

type Named = Pick<UserTalk, 'title' | 'author'>;

/** A closing slide on which nothing stands. */
const isBareClosing = ({ layout, title, text, chart }: UserStep): boolean =>
	layout === 'closing' && title.trim() === '' && text.trim() === '' && chart === undefined;

/** The title of a step as it is shown: that of the talk where a title slide, or a bare closing one, has none. */
export const getShownTitle = (step: UserStep, { title }: Named): string =>
	step.title.trim() === '' && (step.layout === 'title' || isBareClosing(step)) ? title : step.title;

/** A step with what the talk says of itself: a title slide names the speaker, unless its text does. */
export function introduceTalk(shown: TalkStep, step: UserStep, talk: Named): TalkStep {
	const isIntroduced = step.layout === 'title' || isBareClosing(step);
	if (!isIntroduced) return shown;
	const title = getShownTitle(step, talk);
	const author = talk.author.trim();
	const isNamed = [title, ...shown.text.map(({ words }) => formatPlainText(words))].some((line) =>
		line.includes(author)
	);
	// last, so that the order of the builds stays
	const speaker = { words: [author], ...(shown.text.at(-1)?.column && { column: 2 as const }) };
	return { ...shown, title, text: isNamed ? shown.text : [...shown.text, speaker] };
}

/** Whether the audience would see nothing of a step. */
export const isBlank = (shown: TalkStep): boolean =>
	!hasMap(shown) &&
	shown.chart === null &&
	shown.chartReference === null &&
	!shown.picture &&
	shown.title.trim() === '' &&
	shown.text.length === 0;

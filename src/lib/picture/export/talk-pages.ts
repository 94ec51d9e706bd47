import { m } from '#messages';
import { EDITION_NAME } from '../../core/data/atlas';
import { referenceOf, toPlainText } from '../../core/data/cite';
import { joinClauses } from '../../core/domain/lists';
import { compareNames } from '../../core/domain/languages';
import {
	plainWords,
	stepParts,
	type OwnPicture,
	type Talk,
	type TalkStep
} from '../../core/data/talk';
import type { Source } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';

/** A step of a talk for slides, documents and videos. */
export interface TalkPage extends Pick<
	TalkStep,
	'title' | 'sources' | 'callouts' | 'chart' | 'layout' | 'part'
> {
	paragraphs: readonly string[];
	/** The presenter's notes, a line each. */
	points: readonly string[];
	/** The full URL of the step's view. */
	link: string;
	view: ViewState;
	/** Of a user's own slide. */
	picture: OwnPicture | null;
	/** The number of parts that appear on stage, one per key press. */
	parts: number;
}

/**
 * The pages of a talk in their order.
 * @param links makes views and full URLs of a talk's links
 * @throws Error with the step's title if its link shows no view
 */
export function talkPages(
	talk: Talk,
	links: { viewOf(link: string): ViewState | null; urlOf(link: string): string }
): TalkPage[] {
	return talk.steps.map((step) => {
		const { title, text, points, sources, link, callouts, chart, layout, part } = step;
		const view = links.viewOf(link);
		if (!view) throw new Error(m.export_missing_view({ title }));
		return {
			title,
			sources,
			view,
			callouts,
			chart,
			layout,
			part,
			paragraphs: text.map(plainWords),
			points: points.map(plainWords),
			link: links.urlOf(link),
			picture: step.picture ?? null,
			parts: stepParts(step)
		};
	});
}

export function talkSources(pages: readonly TalkPage[]): Source[] {
	const byId = new Map(
		pages.flatMap(({ sources }) => sources.map((source) => [source.id, source]))
	);
	const name = ({ authors, publisher }: Source) => authors || publisher;
	return [...byId.values()].sort((a, b) => compareNames(name(a), name(b)));
}

/** Sources in a line: author and year; the last slides have the full references. */
export function nameSources(sources: readonly Source[]): string {
	const names = sources.map(
		({ authors, publisher, year }) => `${authors || publisher}${year === null ? '' : ` (${year})`}`
	);
	return names.length > 0 ? m.export_sources_of({ names: joinClauses(names) }) : '';
}

export const fullReference = (source: Source): string => toPlainText(referenceOf(source));

export const licence = (): string => m.export_licence({ edition: EDITION_NAME });

/** Rows of at most a number, in order. */
export function chunk<T>(items: readonly T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
		items.slice(index * most, (index + 1) * most)
	);
}

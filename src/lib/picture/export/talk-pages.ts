import { m } from '#messages';
import { EDITION_NAME } from '../../text/shown-edition';
import { getReference, toPlainText } from '../../figures/cite';
import { compareNames } from '../../core/domain/languages';
import {
	formatPlainText,
	countStepParts,
	type UserPicture,
	type Talk,
	type TalkStep
} from '../../story/talk';
import { formatSourceLine, stepSources } from '../../story/talk-sources';
import type { Source } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';

/** A step of a talk for slides, documents and videos. */
export interface TalkPage extends Pick<
	TalkStep,
	'title' | 'sources' | 'evidence' | 'callouts' | 'subject' | 'chart' | 'layout' | 'part' | 'builds'
> {
	paragraphs: readonly string[];
	/** The presenter's notes, a line each. */
	points: readonly string[];
	/** The full URL of the step's view. */
	link: string;
	view: ViewState;
	/** Of a user's own slide. */
	picture: UserPicture | null;
	/** The number of parts that appear on stage, one per key press. */
	parts: number;
}

/**
 * The pages of a talk in their order.
 * @param links makes views and full URLs of a talk's links
 * @throws Error with the step's title if its link shows no view
 */
export function buildTalkPages(
	talk: Talk,
	links: { parseView(link: string): ViewState | null; getUrl(link: string): string }
): TalkPage[] {
	return talk.steps.map((step) => {
		const { title, text, points, sources, evidence, link, callouts, chart, layout, part, builds } =
			step;
		const view = links.parseView(link);
		if (!view) throw new Error(m.export_missing_view({ title }));
		return {
			title,
			sources,
			evidence,
			view,
			callouts,
			...(step.subject && { subject: step.subject }),
			chart,
			layout,
			part,
			builds,
			paragraphs: text.map(({ words }) => formatPlainText(words)),
			points: points.map(formatPlainText),
			link: links.getUrl(link),
			picture: step.picture ?? null,
			parts: countStepParts(step)
		};
	});
}

/** Every source of some pages, by author. */
export function listTalkSources(pages: readonly TalkPage[]): Source[] {
	const byId = new Map(pages.flatMap(stepSources).map((source) => [source.id, source]));
	const name = ({ authors, publisher }: Source) => authors || publisher;
	return [...byId.values()].sort((a, b) => compareNames(name(a), name(b)));
}

export const formatFullReference = (source: Source): string => toPlainText(getReference(source));

/** Of a line under a slide or a page of a document: two lines of text. */
const FOOTER_LETTERS = 300;

/** The sources of a step at the foot of its slide or page. */
export const listFooterSources = (page: TalkPage): string =>
	formatSourceLine(stepSources(page), FOOTER_LETTERS);

/** Every source of a step in full. */
export const stepReferences = (page: TalkPage): string[] =>
	stepSources(page).map(formatFullReference);

/** Beside a picture on a sheet there is room for some references in full. */
const MOST_REFERENCES = 8;

export const hasManySources = (page: TalkPage): boolean =>
	stepSources(page).length > MOST_REFERENCES;

/** The sources of a step in a handout: in full if they are few, else all of them by who and when. */
export function listHandoutSources(page: TalkPage): string[] {
	if (hasManySources(page)) return [formatSourceLine(stepSources(page), Infinity)];
	const references = stepReferences(page);
	return references.length > 0 ? [m.export_sources_head(), ...references] : [];
}

export const describeLicence = (): string => m.export_licence({ edition: EDITION_NAME });

/** Rows of at most a number, in order. */
export function splitIntoChunks<T>(items: readonly T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
		items.slice(index * most, (index + 1) * most)
	);
}

import { m } from '#messages';
import { EDITION_NAME } from '../../text/shown-edition';
import { getReference, toPlainText } from '../../figures/cite';
import { compareNames } from '../../core/domain/languages';
import {
	formatPlainText,
	countStepParts,
	hasMap,
	isChartAlone,
	listFigures,
	type StepLayout,
	type UserPicture,
	type Talk,
	type TalkStep
} from '../../story/talk';
import type { ShownFigure } from '../../figures/provenance';
import { nameStep } from '../../story/name-step';
import { formatSourceLine, stepSources } from '../../story/talk-sources';
import { listRuns, type PageLine } from './page-lines';
import type { Source } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';

/** A step of a talk for slides, documents and videos. */
export interface TalkPage extends Pick<
	TalkStep,
	| 'title'
	| 'sources'
	| 'evidence'
	| 'callouts'
	| 'subject'
	| 'chart'
	| 'layout'
	| 'large'
	| 'part'
	| 'builds'
	| 'play'
> {
	lines: readonly PageLine[];
	/** The same without styles, for where only words count. */
	paragraphs: readonly string[];
	/** The presenter's notes, a line each. */
	points: readonly string[];
	/** The full URL of the step's view; empty if the atlas has no public address. */
	link: string;
	view: ViewState;
	/** Of a user's own slide. */
	picture: UserPicture | null;
	/** The number of parts that appear on stage, one per key press. */
	parts: number;
}

/** What the pages of a talk need to know of the site and its tables. */
export interface TalkPageContext {
	/** The view of a talk's link; null if it shows none. */
	parseView(link: string): ViewState | null;
	/** The full URL of a talk's link; empty if the atlas has no public address. */
	getUrl(link: string): string;
	findSource(id: string): Source | undefined;
	/** The sources of all that a map shows. */
	listViewSources(view: ViewState): readonly Source[];
}

/** The sources of a step; a reader's own step names none, so those of its map and its figures. */
function completeSources(
	step: TalkStep,
	view: ViewState,
	{ findSource, listViewSources }: TalkPageContext
): Pick<TalkStep, 'sources' | 'evidence'> {
	const find = (figures: readonly ShownFigure[]): Source[] =>
		figures.flatMap(({ sourceId }) => (sourceId && findSource(sourceId)) || []);
	const { evidence, sources, chart, text } = step;
	const isWithout = (own: readonly Source[]) => own.length === 0;
	return {
		sources: [...sources, ...find(text.flatMap(({ words }) => listFigures(words)))],
		evidence: {
			chart: isWithout(evidence.chart) ? find(chart?.figures ?? []) : evidence.chart,
			map: isWithout(evidence.map) && hasMap(step) ? listViewSources(view) : evidence.map
		}
	};
}

/**
 * The pages of a talk in their order.
 * @throws Error with the step's title if its link shows no view
 */
export function buildTalkPages(talk: Talk, context: TalkPageContext): TalkPage[] {
	return talk.steps.map((step) => {
		const { title, text, points, link, callouts, chart, layout, part, builds, play } = step;
		const view = context.parseView(link);
		if (!view) throw new Error(m.export_missing_view({ title: nameStep(step) }));
		return {
			...{ title, view, callouts, chart, layout, part, builds, play },
			...(step.large && { large: step.large }),
			...(step.subject && { subject: step.subject }),
			...completeSources(step, view, context),
			lines: text.map(({ words, list = null, column }): PageLine => ({
				...{ runs: listRuns(words, context.getUrl), list, column: column ?? 1 }
			})),
			paragraphs: text.map(({ words }) => formatPlainText(words)),
			points: points.map(formatPlainText),
			link: context.getUrl(link),
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
const FOOTER_LETTERS = 230;

/** The sources of a step at the foot of its slide or page. */
export const listFooterSources = (page: TalkPage): string =>
	formatSourceLine(stepSources(page), FOOTER_LETTERS);

const COVER_LAYOUTS: ReadonlySet<StepLayout> = new Set(['title', 'section', 'closing']);

/** Whether a step is a slide with a large title, and neither a map nor a chart. */
export const isCover = (page: Pick<TalkPage, 'layout' | 'subject' | 'chart'>): boolean =>
	COVER_LAYOUTS.has(page.layout) && !hasMap(page) && !isChartAlone(page);

/** Whether a talk opens with a title of its own: it needs no second one. */
export const hasOwnCover = (pages: readonly Pick<TalkPage, 'layout'>[]): boolean =>
	pages[0]?.layout === 'title';

/** Who made the picture of a step, and under which licence; empty if not said. */
export const getCredit = ({ picture }: TalkPage): string =>
	picture?.credit ? m.export_credit({ credit: picture.credit }) : '';

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

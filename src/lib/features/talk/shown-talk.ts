import { STORY, STORY_FIGURES, STORY_TEMPLATES } from '$lib/story/story';
import { stepSources } from '$lib/story/talk-sources';
import { parseRichText } from '$lib/story/rich-text';
import { listSourceIds } from '$lib/figures/provenance';
import {
	formatPlainText,
	hasMap,
	listFigures,
	type Talk,
	type TalkStep,
	type TalkWords
} from '$lib/story/talk';
import { getCoreSource } from '$lib/core/data/atlas';
import { isPageChart, showPageChart } from './charts/step-charts.svelte';
import { recordSeen } from './seen-values';
import {
	getShownTitle,
	getTalkTable,
	getUserCallouts,
	isIntroduced,
	parseStepLink
} from './user-talk-format';
import { getLayout, type UserCallout, type UserStep, type UserTalk } from './user-talk-schema';
import { USER_STEP_PREFIX } from '$lib/state/user-steps.svelte';

const sources = new Map(STORY.steps.flatMap(stepSources).map((source) => [source.id, source]));

/** The charts of the atlas's talk by their references, with their sources. */
const charts = new Map(
	STORY.steps.map(({ chartReference, chart, evidence }) => [
		chartReference,
		{ chart, sources: evidence.chart }
	])
);

/** Of the atlas's talk, the sources of the map behind each link as a copy has it. */
const maps = new Map(
	STORY.steps.flatMap(({ evidence, ...step }) =>
		hasMap(step) ? [[parseStepLink(step.link)?.link ?? step.link, evidence.map] as const] : []
	)
);

/** The figure of a name, or the name as it stands if these tables have none. */
const findFigure = (name: string) => STORY_FIGURES[name] ?? `{${name}}`;

/** The chart of a step with its sources: of the atlas's talk, or of a page, which may still load. */
function showChart(reference: string | null, table?: string) {
	if (reference === null) return undefined;
	return isPageChart(reference) ? showPageChart(reference, table) : charts.get(reference);
}

/** The ids of the sources of the figures in some lines. */
const listFigureSources = (lines: readonly { words: TalkWords }[]): string[] =>
	lines.flatMap(({ words }) => listFigures(words)).flatMap(listSourceIds);

/**
 * The sources of what the audience reads, by id: of the figures in its text, and of the step but for
 * those of the notes. A file from before notes had sources of their own does not name these: they
 * are what the figures of its notes rest on.
 */
function listWordIds(
	{ sources, sourcesOfNotes }: UserStep,
	text: readonly string[],
	notes: readonly string[]
): string[] {
	const unread = new Set(sourcesOfNotes ?? notes);
	return [...new Set([...text, ...sources.filter((id) => !unread.has(id))])];
}

/**
 * A step of a user’s talk in that form.
 * @param table the packed table of the talk
 */
export function showStep(step: UserStep, table?: string): TalkStep {
	const reference = step.chart ?? null;
	const layout = getLayout(step);
	const drawn = showChart(reference, table);
	const ofChart = new Map(drawn?.sources.map((source) => [source.id, source]));
	const text = parseRichText(step.text, findFigure);
	const points = step.notes.split(/\n/).flatMap((line) => parseRichText(line, findFigure));
	const ofText = listFigureSources(text);
	const find = (ids: readonly string[]) =>
		ids.flatMap((id) => sources.get(id) ?? ofChart.get(id) ?? getCoreSource(id) ?? []);
	return {
		id: USER_STEP_PREFIX + step.id,
		title: step.title,
		text,
		points: points.map(({ words }) => words),
		sources: find([...new Set([...step.sources, ...ofText])]),
		evidence: {
			chart: drawn?.sources ?? [],
			map: (hasMap({ ...step, layout }) && maps.get(step.link)) || [],
			words: find(listWordIds(step, ofText, listFigureSources(points)))
		},
		link: step.link,
		part: null,
		layout,
		...(step.large && { large: step.large }),
		...(step.largeFrom && { largeFrom: step.largeFrom }),
		...(step.picture && {
			picture: { source: step.picture, alt: step.alt ?? '', credit: step.credit ?? '' }
		}),
		chart: drawn?.chart ?? null,
		chartReference: reference,
		builds: step.builds ?? [],
		callouts: getUserCallouts(step),
		...(step.subject && { subject: step.subject }),
		play: step.play ?? null
	};
}

/** A step with what the talk says of itself: a title slide names the speaker, unless its words do. */
export function introduceTalk(
	shown: TalkStep,
	step: UserStep,
	talk: Pick<UserTalk, 'title' | 'author'>
): TalkStep {
	if (!isIntroduced(step)) return shown;
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
	shown.chartReference === null &&
	!shown.picture &&
	shown.title.trim() === '' &&
	shown.text.length === 0;

/** A user's talk in the form in which talks are presented and exported. */
export function getShownTalk(talk: UserTalk): Talk {
	const { title, author, steps } = talk;
	const table = getTalkTable(talk);
	return {
		...{ title, author },
		steps: steps.map((step) => introduceTalk(showStep(step, table), step, talk))
	};
}

/**
 * A copy of the atlas's own talk to edit, with all its parts; its figures stay names of their rows.
 * Who speaks is for its speaker to say; the paper is named in the words of the title.
 */
export function copyStory(): UserTalk {
	const steps = STORY.steps.map((step, index): UserStep => {
		const { text = [], points = [] } = STORY_TEMPLATES[index] ?? {};
		const read = new Set(step.evidence.words?.map(({ id }) => id));
		const ids = step.sources.map(({ id }) => id);
		const unread = ids.filter((id) => !read.has(id));
		const callouts = step.callouts.map(({ lonLat, label, kind, side, mark }): UserCallout => ({
			kind: kind ?? 'ring',
			at: lonLat,
			label,
			...(side && { side }),
			...(mark && { mark })
		}));
		return {
			id: step.id,
			title: step.title,
			text: text.join('\n\n'),
			notes: points.join('\n'),
			link: step.link,
			sources: ids,
			...(unread.length > 0 && { sourcesOfNotes: unread }),
			...(step.layout !== 'map' && { layout: step.layout }),
			...(step.large && { large: step.large }),
			...(step.largeFrom && { largeFrom: step.largeFrom }),
			...(step.chartReference !== null && { chart: step.chartReference }),
			...(callouts.length > 0 && { callouts }),
			...(step.subject && { subject: step.subject }),
			...(step.callouts.some(({ isLit }) => isLit) && { dim: true }),
			...(step.play !== null && { play: step.play }),
			...(step.builds.length > 0 && { builds: step.builds })
		};
	});
	return recordSeen({ title: STORY.title, author: '', steps });
}

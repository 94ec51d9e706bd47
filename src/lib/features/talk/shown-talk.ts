import { STORY, STORY_FIGURES, STORY_TEMPLATES } from '$lib/story/story';
import { stepSources } from '$lib/story/talk-sources';
import { parseRichText } from '$lib/story/rich-text';
import { type Talk, type TalkStep } from '$lib/story/talk';
import { getCoreSource } from '$lib/core/data/atlas';
import { isPageChart, showPageChart } from './charts/step-charts.svelte';
import { recordSeen } from './seen-values';
import { getTalkTable, getUserCallouts } from './user-talk-format';
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

/** The figure of a name, or the name as it stands if these tables have none. */
const findFigure = (name: string) => STORY_FIGURES[name] ?? `{${name}}`;

/** The chart of a step with its sources: of the atlas's talk, or of a page, which may still load. */
function showChart(reference: string | null, table?: string) {
	if (reference === null) return undefined;
	return isPageChart(reference) ? showPageChart(reference, table) : charts.get(reference);
}

/**
 * A step of a user’s talk in that form.
 * @param table the packed table of the talk
 */
export function showStep(step: UserStep, table?: string): TalkStep {
	const reference = step.chart ?? null;
	const drawn = showChart(reference, table);
	const ofChart = new Map(drawn?.sources.map((source) => [source.id, source]));
	const points = step.notes.split(/\n/).flatMap((line) => parseRichText(line, findFigure));
	return {
		id: USER_STEP_PREFIX + step.id,
		title: step.title,
		text: parseRichText(step.text, findFigure),
		points: points.map(({ words }) => words),
		sources: step.sources.flatMap(
			(id) => sources.get(id) ?? ofChart.get(id) ?? getCoreSource(id) ?? []
		),
		evidence: { chart: drawn?.sources ?? [], map: [] },
		link: step.link,
		part: null,
		layout: getLayout(step),
		...(step.large && { large: step.large }),
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

/** A user's talk in the form in which talks are presented and exported. */
export function getShownTalk(talk: UserTalk): Talk {
	const { title, author, steps } = talk;
	const table = getTalkTable(talk);
	return { title, author, steps: steps.map((step) => showStep(step, table)) };
}

/** A copy of the atlas's own talk to edit, with all its parts; its figures stay names of their rows. */
export function copyStory(): UserTalk {
	const steps = STORY.steps.map((step, index): UserStep => {
		const { text = [], points = [] } = STORY_TEMPLATES[index] ?? {};
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
			sources: step.sources.map(({ id }) => id),
			...(step.layout !== 'map' && { layout: step.layout }),
			...(step.large && { large: step.large }),
			...(step.chartReference !== null && { chart: step.chartReference }),
			...(callouts.length > 0 && { callouts }),
			...(step.subject && { subject: step.subject }),
			...(step.callouts.some(({ isLit }) => isLit) && { dim: true }),
			...(step.play !== null && { play: step.play }),
			...(step.builds.length > 0 && { builds: step.builds })
		};
	});
	return recordSeen({ title: STORY.title, author: STORY.author, steps });
}

/** What published talks name in braces, and their charts: the atlas must have all of it. */
import { m } from '#messages';
import { getTalkTable } from '../../../src/lib/features/talk/user-talk-format';
import type { UserStep, UserTalk } from '../../../src/lib/features/talk/user-talk-schema';
import { parseRichText } from '../../../src/lib/story/rich-text';
import { TALK_CHART_PREFIX } from '../../../src/lib/story/talk';
import type { PackedTalk } from '../../../src/lib/story/talk-pack';
import type { DataError } from '../data-error';
import { makeTalkError, readTalks } from './read-talks';

/** The atlas's own talk, as far as other talks name it. */
type AtlasTalk = Pick<PackedTalk, 'figures'> & {
	steps: readonly Pick<PackedTalk['steps'][number], 'chartReference'>[];
};

/** The names in braces, as the page finds them. */
function listNames(text: string): string[] {
	const names: string[] = [];
	parseRichText(text, (name) => {
		names.push(name);
		return '';
	});
	return names;
}

/** Why the chart of a step cannot be drawn; null if it can. */
async function describeChart(
	{ chart }: UserStep,
	atlas: AtlasTalk,
	table: string | undefined
): Promise<string | null> {
	if (chart === undefined) return null;
	if (chart.startsWith(TALK_CHART_PREFIX))
		return atlas.steps.some(({ chartReference }) => chartReference === chart)
			? null
			: `names ${chart}, which is not a chart of the atlas’s talk`;
	// with the panels of pages, which most builds do not need
	const { loadPageChart } = await import('../../../src/lib/features/talk/charts/page-charts');
	return loadPageChart(chart, table).then(
		() => null,
		(cause: Error) => `cannot be drawn (${cause.message})`
	);
}

/** A sentence for each name that would be shown as it is typed, and for each chart that would be missing. */
async function listUnknown(talk: UserTalk, atlas: AtlasTalk): Promise<string[]> {
	const table = getTalkTable(talk);
	const sentences: string[] = [];
	for (const [index, step] of talk.steps.entries()) {
		const say = (field: keyof UserStep, what: string) =>
			sentences.push(m.talk_error_at_step({ step: index + 1, field, what }));
		for (const field of ['text', 'notes'] as const)
			for (const name of listNames(step[field]))
				if (!Object.hasOwn(atlas.figures, name))
					say(field, `names {${name}}, which is not a figure of the atlas’s talk`);
		const wrong = await describeChart(step, atlas, table);
		if (wrong !== null) say('chart', wrong);
	}
	return sentences;
}

/**
 * The errors of the files themselves and of what they name, by step and field. The built tables must
 * exist.
 */
export async function checkTalks(root: string, atlas: AtlasTalk): Promise<DataError[]> {
	const { talks, errors } = readTalks(root);
	const unknown = talks.map(async ({ name, talk }) =>
		(await listUnknown(talk, atlas)).map((sentence) => makeTalkError(`${name}.json`, sentence))
	);
	return [...errors, ...(await Promise.all(unknown)).flat()];
}

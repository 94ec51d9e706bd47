import { m } from '#messages';
import { openTalks } from '../talk-from-link';
import { getTalkTable, hasOtherTable, withTable } from '../user-talk-format';
import { TALK_LIMITS, type UserTalk } from '../user-talk-schema';
import { addStep } from '../talk-edits';
import { userTalk } from '../user-talk.svelte';
import { recordSeen } from '../seen-values';
import { isOwnChart } from './own-chart';
import { listNamedCharts, type ReferredChart } from './page-charts';
import { stepCharts } from './step-charts.svelte';

/** A chart as a step: alone, with the view of the map that belongs to it. */
const withChart = (talk: UserTalk, { reference, title, sources, link }: ReferredChart): UserTalk =>
	addStep(talk, {
		...{ title, link, layout: 'chart', chart: reference },
		sources: sources.slice(0, TALK_LIMITS.sources).map(({ id }) => id)
	});

/**
 * Adds the charts with a name in a frame to the user's talk.
 * @param frame its address from `/embed/` on
 * @param table the packed table of a chart of the reader's own
 * @returns the result, as a sentence
 */
export async function addChart(frame: string, label: string, table?: string): Promise<string> {
	openTalks();
	try {
		return await addCharts(await listNamedCharts(frame, label, table), table);
	} catch (cause) {
		return cause instanceof Error ? cause.message : m.add_failed();
	}
}

async function addCharts(charts: readonly ReferredChart[], table?: string): Promise<string> {
	const before = userTalk.talk;
	if (before.steps.length + charts.length > TALK_LIMITS.steps) return m.add_full();
	const data = charts.some(({ reference }) => isOwnChart(reference)) ? table : undefined;
	if (hasOtherTable(before, data)) return m.add_other_table();
	if (data !== undefined && data.length > TALK_LIMITS.data) return m.add_table_too_large();
	const talk = charts.reduce(withChart, withTable(before, data));
	await Promise.all(charts.map(({ reference }) => stepCharts.load(reference, getTalkTable(talk))));
	userTalk.change(recordSeen(talk));
	if (userTalk.error) return m.add_not_kept();
	const [first, last] = [before.steps.length + 1, talk.steps.length];
	return first === last ? m.add_added({ count: last }) : m.add_added_several({ first, last });
}

/** A chart of a page as the chart of a step of a talk. */

import { getCoreSource } from '../core/data/atlas';
import type { Source } from '../core/data/types';
import type { TalkChart } from './talk-chart';

/** A chart of a page, made from the figures that the page draws. */
export interface StepChart {
	/** Names it among the charts of its frame, after `#`; empty for the only one. */
	id: string;
	/** Its name in its own menu. */
	label: string;
	/** For the step: `Kazakhstan: students in China`. */
	title: string;
	chart: TalkChart;
	sources: readonly Source[];
	/** Path and query of the view of the map that belongs to it. */
	link: string;
}

/** What stands before the id of a chart: the address of a frame. */
export interface ChartAddress {
	/** Without its question mark. */
	query: string;
	/** The packed table of the reader's own, for a chart of it. */
	table?: string | undefined;
}

/** The charts of a frame. @throws Error if a table does not load */
export type ListStepCharts = (address: ChartAddress) => Promise<readonly StepChart[]>;

/**
 * The sources of the rows behind a chart, those of most marks first.
 * @param ids of each mark; null for a gap
 * @param tables that know more sources than the core
 */
export function listChartSources(
	ids: readonly (string | null)[],
	...tables: readonly { sources: Readonly<Record<string, Source>> }[]
): Source[] {
	const counts = new Map<string, number>();
	for (const id of ids) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([id]) => {
			const known = tables.map(({ sources }) => sources[id]).find((source) => source);
			return known ?? getCoreSource(id) ?? [];
		});
}

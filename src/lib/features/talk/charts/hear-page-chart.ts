import type { HeardSeries } from '$lib/figures/heard-series';
import { hearChart } from '$lib/story/heard-chart';
import type { OfferedChart } from '$lib/ui/chart/export/chart-step';
import { listNamedCharts } from './page-charts';

/**
 * A chart of a page as it is heard; several of one name, such as polls, one after the other.
 * @throws Error in words for the reader
 */
export async function hearPageChart(offered: OfferedChart): Promise<readonly HeardSeries[]> {
	const { frame, label, table } = offered;
	const named = await listNamedCharts(frame, label, table);
	return named.flatMap(({ title, chart }) =>
		hearChart(chart).map((series) => ({ ...series, name: series.name || title }))
	);
}

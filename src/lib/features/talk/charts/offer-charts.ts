import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { getUrl } from '$lib/core/site/urls';
import { setAddChart, setHearChart } from '$lib/ui/chart/export/chart-step';

/** Lets the charts of a page be heard: by the chart that a step would have of them. */
export function offerHeardCharts(): void {
	setHearChart(async (chart) => {
		const { hearPageChart } = await loadWithRetry(() => import('./hear-page-chart'));
		return hearPageChart(chart);
	});
}

/** Lets the charts of a layout be heard, and added to the reader's talk, which then loads. */
export function offerCharts(): void {
	offerHeardCharts();
	setAddChart(async ({ frame, label, table }) => {
		const { addChart } = await loadWithRetry(() => import('./add-chart'));
		return { words: await addChart(frame, label, table), talkUrl: getUrl('/talk') };
	});
}

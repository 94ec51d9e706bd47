import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { getUrl } from '$lib/core/site/urls';
import { setAddChart } from '$lib/ui/chart/export/chart-step';

/** Lets the charts of a layout be added to the reader's talk, which then loads. */
export function offerCharts(): void {
	setAddChart(async ({ frame, label, table }) => {
		const { addChart } = await loadWithRetry(() => import('./add-chart'));
		return { words: await addChart(frame, label, table), talkUrl: getUrl('/talk') };
	});
}

import { m } from '#messages';
import type { StepChart } from '$lib/story/step-chart';
import { TALK_CHART_PREFIX } from '$lib/story/talk';
import type { MessageChart } from '$lib/story/talk-chart';
import { isOwnChart } from './own-chart';
import { loadPageChart } from './page-charts';

/** A chart of a page, or why it is not there; null while it loads. */
export type FoundChart = { chart: StepChart } | { error: string } | null;

/** The charts of pages in steps, each loaded when it is first asked for. */
class StepCharts {
	/** Grows with each loaded chart, so that what draws it is drawn again. */
	#loads = $state(0);
	readonly #found = new Map<string, FoundChart>();
	readonly #loading = new Map<string, Promise<void>>();

	/** The chart of a reference; asks for it if nobody has. @param table the packed table of the talk */
	find(reference: string, table?: string): FoundChart {
		void this.#loads;
		const key = getKey(reference, table);
		if (!this.#found.has(key)) void this.load(reference, table);
		return this.#found.get(key) ?? null;
	}

	/** Waits for a chart; also for one that cannot be found. */
	load(reference: string, table?: string): Promise<void> {
		const key = getKey(reference, table);
		const running = this.#loading.get(key);
		if (running) return running;
		const load = loadPageChart(reference, table)
			.then(
				(chart): FoundChart => ({ chart }),
				(cause: unknown) => ({ error: cause instanceof Error ? cause.message : String(cause) })
			)
			.then((found) => {
				this.#found.set(key, found);
				this.#loads += 1;
			});
		this.#loading.set(key, load);
		return load;
	}
}

/** Only charts of the reader's own table depend on it. */
const getKey = (reference: string, table = '') =>
	isOwnChart(reference) ? `${reference} ${table}` : reference;

export const stepCharts = new StepCharts();

/** Whether a reference is of a chart of a page, and not of the atlas's own talk. */
export const isPageChart = (reference: string | null | undefined): reference is string =>
	reference != null && !reference.startsWith(TALK_CHART_PREFIX);

/** A sentence in the place of a chart that is loading, or not there. */
export const makeMessageChart = (title: string): MessageChart => ({
	...{ kind: 'message', title, unit: '', keys: [], note: '' }
});

/** What a step shows for a chart of a page. */
export function showPageChart(reference: string, table?: string) {
	const found = stepCharts.find(reference, table);
	if (found && 'chart' in found) return found.chart;
	const title = found ? found.error : m.step_chart_loading();
	return { chart: makeMessageChart(title), sources: [] };
}

/** The charts of pages that can be steps: a line for each page, whose own folder makes its charts. */

import { m } from '#messages';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import type { ListStepCharts, StepChart } from '$lib/story/step-chart';

const PAGES: Readonly<Record<string, () => Promise<{ listStepCharts: ListStepCharts }>>> = {
	section: () => import('$lib/features/country-panel/step-charts'),
	compare: () => import('$lib/features/compare/step-charts'),
	relation: () => import('$lib/features/relation/step-charts'),
	alignment: () => import('$lib/features/alignment/step-charts'),
	outcomes: () => import('$lib/features/outcomes/step-charts'),
	'chinese-side': () => import('$lib/features/regions/step-charts'),
	/** Of the reader's own table, which the talk has. */
	own: () => import('$lib/features/user-data/step-charts')
};

const REFERENCE = /^\/embed\/([a-z-]+)(?:\?([^#]*))?(?:#(.*))?$/;

/** The charts of a frame. @throws Error if no page has such a frame, or its tables do not load */
async function listCharts(reference: string, table?: string): Promise<readonly StepChart[]> {
	const [, name = '', query = ''] = REFERENCE.exec(reference) ?? [];
	const load = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
	if (!load) throw new Error(m.step_chart_unknown({ reference }));
	const { listStepCharts } = await loadWithRetry(load).catch((cause: unknown) => {
		throw new Error(m.step_chart_not_loaded(), { cause });
	});
	return listStepCharts({ query, table });
}

/**
 * The chart of a reference, from the figures that its page draws.
 * @param table the packed table of the talk
 * @throws Error in words for the reader
 */
export async function loadPageChart(reference: string, table?: string): Promise<StepChart> {
	const id = REFERENCE.exec(reference)?.[3] ?? '';
	const chart = (await listCharts(reference, table)).find((each) => each.id === id);
	if (!chart) throw new Error(m.step_chart_unknown({ reference }));
	return chart;
}

export interface ReferredChart extends StepChart {
	reference: string;
}

/**
 * The charts of a frame that have a name in its menu: a chart of several polls is one for each.
 * @throws Error in words for the reader
 */
export async function listNamedCharts(
	frame: string,
	label: string,
	table?: string
): Promise<ReferredChart[]> {
	const [address = ''] = frame.split('#');
	const charts = await listCharts(address, table);
	const named = charts.filter((chart) => chart.label === label);
	if (named.length === 0) throw new Error(m.step_chart_unknown({ reference: frame }));
	return named.map((chart) => ({
		...chart,
		reference: chart.id === '' ? address : `${address}#${chart.id}`
	}));
}

import { STORY } from '$lib/story/story';
import { getChartTitle } from '$lib/story/talk-chart';
import type { StepPart } from '$lib/story/talk';
import { getTalkTable } from '../user-talk-format';
import {
	getLayout,
	isSlide,
	type StepChange,
	type UserStep,
	type UserTalk
} from '../user-talk-schema';
import { isPageChart, stepCharts } from './step-charts.svelte';

export interface ChartChoice {
	reference: string;
	title: string;
}

/** The title of a chart of a page; of one that is not loaded, or not there, the title of its step. */
function getPageTitle({ title }: UserStep, reference: string, table?: string): string {
	const found = stepCharts.find(reference, table);
	return found && 'chart' in found ? found.chart.title : title;
}

/** The charts of the atlas's talk by their titles; those of one title by the titles of their steps. */
function listOurCharts(): ChartChoice[] {
	const ours = STORY.steps.flatMap(({ chart, chartReference, title }) =>
		chart && chartReference
			? [{ reference: chartReference, title: getChartTitle(chart), stepTitle: title }]
			: []
	);
	return ours.map(({ reference, title, stepTitle }) => {
		const isAlone = ours.every((other) => other.reference === reference || other.title !== title);
		return { reference, title: isAlone ? title : stepTitle };
	});
}

/** The charts that a step can have: those that the talk has already, then those of the atlas's talk. */
export function listChartChoices(talk: UserTalk): ChartChoice[] {
	const table = getTalkTable(talk);
	const own = talk.steps.flatMap((step) =>
		isPageChart(step.chart)
			? [{ reference: step.chart, title: getPageTitle(step, step.chart, table) }]
			: []
	);
	const all = [...own, ...listOurCharts()];
	return all.filter(
		({ reference }, index) => all.findIndex((each) => each.reference === reference) === index
	);
}

/** Builds without the series of a chart that goes, and without clicks that show nothing then. */
function leaveOutSeries(builds: readonly StepPart[]): StepPart[] | undefined {
	const left = builds.flatMap(({ series: _, ...part }, index) =>
		index === 0 || Object.keys(part).length > 0 ? [part] : []
	);
	return left.length > 1 ? left : undefined;
}

/** Whether a step can have a chart: with a map, or at the end of a talk. */
export const canHaveChart = (step: UserStep): boolean =>
	!isSlide(step) || step.layout === 'closing';

/**
 * Gives a step another chart: beside its map if it had none. Without one its map is left.
 * @param reference null for none
 */
export function chooseChart(step: UserStep, reference: string | null): StepChange {
	const layout = getLayout(step);
	const builds = step.builds && { builds: leaveOutSeries(step.builds) };
	if (reference !== null)
		return { chart: reference, ...(layout === 'map' && { layout: 'both' }), ...builds };
	const map = layout === 'closing' ? {} : { layout: undefined };
	return { chart: undefined, large: undefined, largeFrom: undefined, ...map, ...builds };
}

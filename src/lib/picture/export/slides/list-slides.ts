import { countStepParts, hasMap, isChartAlone, isShown } from '../../../story/talk';
import { countChartParts } from '../../../story/talk-chart';
import type { PageLine } from '../page-lines';
import type { TalkPage } from '../talk-pages';

/** What decides on the slides of a step. */
type SlidePage = Pick<TalkPage, 'layout' | 'chart' | 'picture' | 'builds' | 'lines' | 'subject'>;

/** What a slide shows beside its words. */
export type SlideEvidence = 'map' | 'chart' | 'picture' | 'none';

export interface SlidePart {
	evidence: SlideEvidence;
	/** The number of the step's parts that are shown so far. */
	shown: number;
	/** The lines of its text among them. */
	lines: readonly PageLine[];
}

function getEvidence(page: SlidePage): readonly SlideEvidence[] {
	const { layout, chart, picture } = page;
	if (layout === 'picture' && picture) return ['picture'];
	if (isChartAlone(page)) return ['chart'];
	// beside each other neither could be read from the back row: first where, then how much
	if (layout === 'both' && chart) return ['map', 'chart'];
	return hasMap(page) ? ['map'] : ['none'];
}

/** Whether a chart shows any of its series. */
export const hasShownSeries = (page: SlidePage, shown: number): boolean =>
	page.chart !== null &&
	Array.from({ length: countChartParts(page.chart) }, (_, series) => series).some((series) =>
		isShown(page, 'series', series, shown)
	);

/** Of a map and a chart those that a part adds to; the chart if it adds words alone. */
function selectChanged(
	page: SlidePage,
	evidence: readonly SlideEvidence[],
	shown: number
): readonly SlideEvidence[] {
	const drawn = evidence.filter((each) => each !== 'chart' || hasShownSeries(page, shown));
	const part = page.builds[shown - 1];
	if (shown === 1 || drawn.length < 2 || !part) return drawn;
	const hasSeries = (part.series ?? []).length > 0;
	const hasCallouts = (part.callouts ?? []).length > 0;
	return drawn.filter((each) => (each === 'map' ? hasCallouts : hasSeries || !hasCallouts));
}

/** The slides of a step: one for each part that appears, a map before its chart. */
export function listSlideParts(page: SlidePage): SlidePart[] {
	const evidence = getEvidence(page);
	return Array.from({ length: countStepParts(page) }, (_, index) => index + 1).flatMap((shown) => {
		const lines = page.lines.filter((_line, at) => isShown(page, 'text', at, shown));
		const drawn = selectChanged(page, evidence, shown);
		const all = drawn.length > 0 ? drawn : (['none'] as const);
		return all.map((each) => ({ evidence: each, shown, lines }));
	});
}

import { getLayerEntry } from '$lib/layers/catalog';
import { m } from '#messages';
import type { TalkStep } from '$lib/story/talk';
import {
	describeSourceShortly,
	listEvidenceSources,
	nameShortly,
	formatShortLines,
	formatSourceLine,
	listWordSources
} from '$lib/story/talk-sources';
import type { ViewState } from '$lib/core/domain/view-state';
import { describeFocusSources } from '$lib/picture/image/image-sources';

/** The large figure above a step: a year, or the years that a sum covers. */
export function describeStageYear(view: ViewState): string {
	const { year, focus, layers, period, sinceYear } = view;
	const hasPeriod = layers.includes(focus) && getLayerEntry(focus).hasPeriod(view);
	const isSum = hasPeriod && period === 'since';
	return isSum && sinceYear < year ? `${sinceYear}–${year}` : String(year);
}

/** The map is narrower than a chart in its place, and its line must not become two. */
const MAP_LETTERS = 95;

/** The line under the map of a step; a reader's own step has the sources of the layer in focus. */
export const describeMapSources = ({ evidence }: Pick<TalkStep, 'evidence'>, view: ViewState) =>
	formatSourceLine(evidence.map, MAP_LETTERS) || describeFocusSources(view, null);

/** Who made a picture, and the sources of the words alone; empty if the lines of chart and map have all. */
export function describeWordSources(
	step: Pick<TalkStep, 'evidence' | 'sources' | 'picture'>
): string {
	const above = formatShortLines(listEvidenceSources(step));
	const own = listWordSources(step).filter(
		(source) => !above.includes(describeSourceShortly(source))
	);
	const names = nameShortly(own);
	const credit = step.picture?.credit ?? '';
	return [credit && m.stage_picture_credit({ credit }), names && m.stage_sources_text({ names })]
		.filter((line) => line !== '')
		.join(' · ');
}

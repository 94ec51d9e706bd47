import { layerEntry } from '$lib/layers/catalog';
import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import type { Source } from '$lib/core/data/types';
import type { ViewState } from '$lib/core/domain/view-state';
import { describeFocusSources } from '$lib/picture/image/image-sources';

/** The large figure above a step: a year, or the years that a sum covers. */
export function describeStageYear(view: ViewState): string {
	const { year, focus, layers, period, sinceYear } = view;
	const hasPeriod = layers.includes(focus) && layerEntry(focus).hasPeriod(view);
	const isSum = hasPeriod && period === 'since';
	return isSum && sinceYear < year ? `${sinceYear}–${year}` : String(year);
}

const MOST_NAMED = 3;

/**
 * The sources below a step: the first few named, the rest counted. A step without sources has those
 * of the layer in focus.
 */
export function describeStageSources(sources: readonly Source[], view: ViewState): string {
	if (sources.length === 0) return describeFocusSources(view, null);
	const named = sources.slice(0, MOST_NAMED).map(({ authors, publisher, year }) => {
		const who = authors || publisher;
		return year === null ? who : m.stage_source_of_year({ who, year });
	});
	const more = sources.length - named.length;
	return joinClauses(more > 0 ? [...named, m.stage_more_sources({ more })] : named);
}

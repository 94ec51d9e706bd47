import { layerEntry } from '$lib/layers/catalog';
import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import type { Source } from '$lib/core/data/types';
import type { ViewState } from '$lib/core/domain/view-state';
import { describeFocusSources } from '$lib/picture/image/image-sources';

/** Rows of the help: keys and what they do. */
export const STAGE_KEYS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: ['→', '↓', 'Page Down', m.stage_key_space()], does: m.stage_does_next() },
	{ keys: ['←', '↑', 'Page Up'], does: m.stage_does_previous() },
	{ keys: ['Home', 'End'], does: m.stage_does_ends() },
	{ keys: ['5', 'Enter'], does: m.stage_does_jump() },
	{ keys: ['B'], does: m.stage_does_black() },
	{ keys: ['F'], does: m.stage_does_full() },
	{ keys: ['L'], does: m.stage_does_pointer() },
	{ keys: ['D'], does: m.stage_does_pen() },
	{ keys: ['X'], does: m.stage_does_erase() },
	{ keys: ['Q'], does: m.stage_does_code() },
	{ keys: ['P'], does: m.stage_does_presenter() },
	{ keys: ['E'], does: m.stage_does_explore() },
	{ keys: ['Esc'], does: m.stage_does_return() },
	{ keys: ['?'], does: m.stage_does_help() }
];

/** The large figure at the head of a step: a year, or the years that a sum covers. */
export function describeStageYear(view: ViewState): string {
	const { year, focus, layers, period, sinceYear } = view;
	const hasPeriod = layers.includes(focus) && layerEntry(focus).hasPeriod(view);
	const isSum = hasPeriod && period === 'since';
	return isSum && sinceYear < year ? `${sinceYear}–${year}` : String(year);
}

const MOST_NAMED = 3;

/**
 * The line of sources under a step: who says so, the rest counted. A step that names none, as a
 * reader's own, has those of the layer that its view shows.
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

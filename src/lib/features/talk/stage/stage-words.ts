import { layerEntry } from '$lib/layers/catalog';
import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import type { Source } from '$lib/core/data/types';
import type { ViewState } from '$lib/core/domain/view-state';
import { describeFocusSources } from '$lib/picture/image/image-sources';
import { STAGE_KEYS } from './stage-keys';

const rowOf = (act: keyof typeof STAGE_KEYS, does: string) => ({ keys: STAGE_KEYS[act], does });

export const STAGE_KEY_ROWS: readonly { keys: readonly string[]; does: string }[] = [
	rowOf('next', m.stage_does_next()),
	rowOf('previous', m.stage_does_previous()),
	{ keys: [...STAGE_KEYS.first, ...STAGE_KEYS.last], does: m.stage_does_ends() },
	// a number, then the key
	{ keys: ['5', ...STAGE_KEYS.jump], does: m.stage_does_jump() },
	rowOf('black', m.stage_does_black()),
	rowOf('full-screen', m.stage_does_full()),
	rowOf('pointer', m.stage_does_pointer()),
	rowOf('pen', m.stage_does_pen()),
	rowOf('erase', m.stage_does_erase()),
	rowOf('code', m.stage_does_code()),
	rowOf('presenter', m.stage_does_presenter()),
	rowOf('explore', m.stage_does_explore()),
	rowOf('return', m.stage_does_return()),
	rowOf('help', m.stage_does_help())
];

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

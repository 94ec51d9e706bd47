import { m } from '#messages';
import type { Legend } from '$lib/layers/model';
import type { TalkStep } from '$lib/story/talk';

/**
 * What the key of a small map explains: not what the chart beside it explains, and nothing of a dimmed
 * map, whose one bright place is named. Null for nothing.
 * @param layerName for flows, whose key on a large map is their scale
 */
export function buildLocatorKey(
	{ scale, groups }: Legend,
	{ chart, callouts }: Pick<TalkStep, 'chart' | 'callouts'>,
	layerName: string
): Legend | null {
	if (callouts.some(({ isLit }) => isLit)) return null;
	const ribbon =
		scale?.shape === 'ribbon'
			? [{ mark: scale.mark, label: m.stage_ribbon_key({ name: layerName }) }]
			: [];
	const explained = chart?.kind === 'bars' ? chart.rows.map(({ mark }) => mark) : [];
	const entries = [...ribbon, ...groups.flat()].filter(
		({ mark }) => !explained.some((each) => each === mark)
	);
	return entries.length === 0 ? null : { scaleLabel: '', scale: null, groups: [entries] };
}

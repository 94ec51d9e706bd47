import { m } from '#messages';
import type { SegmentStatus } from '../../core/domain/filters';
import { CORRIDOR_MODES } from '../../core/domain/layers';
import type { CorridorMode } from '../../core/domain/palette';
import { getAgainstYear, isOnStage } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry, MarkId } from '../model';
import {
	isAboutCorridors,
	isInUse,
	isPipedOnStage,
	NODE_ZOOM,
	selectDrawnSegments
} from './select';
import { QUALITY_LABELS } from '../../text/quality-labels';
import { MODE_LABELS, NODE_LABELS, STATUS_LABELS } from '../../text/kind-labels';

/** The mark of a section's state; planned and agreed look the same. */
export const STATUS_MARKS: Readonly<Record<SegmentStatus, MarkId>> = {
	planned: 'state-planned',
	agreed: 'state-planned',
	construction: 'state-construction',
	operational: 'state-operational',
	reconstruction: 'state-reconstruction',
	suspended: 'state-suspended'
};

/** The patterns of states, with their states. */
const STATE_ENTRIES: readonly (LegendEntry & { statuses: readonly SegmentStatus[] })[] = [
	{
		mark: 'state-operational',
		label: STATUS_LABELS.operational,
		statuses: ['operational', 'reconstruction']
	},
	{ mark: 'state-construction', label: STATUS_LABELS.construction, statuses: ['construction'] },
	{
		mark: 'state-planned',
		label: m.corridors_agreed_or_planned(),
		statuses: ['planned', 'agreed']
	},
	{ mark: 'state-suspended', label: STATUS_LABELS.suspended, statuses: ['suspended'] }
];

/** What a legend of the states explains: on a stage, where room is short, only what is drawn. */
function findDrawn(view: ViewState) {
	if (!isOnStage(view)) {
		const all = { hasAny: () => true, hasMode: () => true };
		return { ...all, isApproximate: true, isUnverified: true };
	}
	const drawn = selectDrawnSegments(view);
	const used = drawn.filter(({ status }) => isInUse(status));
	return {
		hasMode: (mode: CorridorMode) => drawn.some(({ corridor }) => corridor.mode === mode),
		hasAny: (statuses: readonly SegmentStatus[]) =>
			drawn.some(({ status }) => statuses.includes(status)),
		isApproximate: used.some(({ segment }) => segment.approximate.includes(true)),
		isUnverified: used.some(({ segment }) => segment.evidence === 'recalled')
	};
}

export function buildCorridorLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	const { hasMode, hasAny, isApproximate, isUnverified } = findDrawn(view);
	const states = STATE_ENTRIES.filter(
		({ statuses }) => statuses.some((status) => view.statuses.includes(status)) && hasAny(statuses)
	);
	// all of them in use, as a line without a pattern says
	const isPlain = states.length === 1 && states[0]!.mark === 'state-operational';
	const told = isOnStage(view) && isPlain ? [] : states;
	const isPiped = isPipedOnStage(view) && isPlain;
	const sayYear = isPiped ? m.corridors_legend_pipelines : m.corridors_legend;
	return {
		scaleLabel:
			baseYear === null
				? sayYear({ year: view.year })
				: m.corridors_legend_change({ year: baseYear }),
		scale: null,
		groups: [
			CORRIDOR_MODES.filter((mode) => view.corridorModes.includes(mode) && hasMode(mode)).map(
				(mode) => ({
					mark: `line-${mode}` as const,
					label: MODE_LABELS[mode]
				})
			),
			[
				...told.map(({ mark, label }) => ({ mark, label })),
				...(isApproximate
					? [
							{
								mark: 'state-approximate' as const,
								label: m.corridors_legend_approximate(),
								isMinor: true as const
							}
						]
					: []),
				...(isUnverified
					? [{ mark: 'state-unverified' as const, label: QUALITY_LABELS.unverified }]
					: []),
				...(!isPipedOnStage(view) && (isAboutCorridors(view) || !isOnStage(view))
					? [
							{
								mark: 'node-crossing' as const,
								label: NODE_LABELS.crossing,
								isMinor: true as const,
								...(!isAboutCorridors(view) && { fromZoom: NODE_ZOOM })
							}
						]
					: [])
			]
		]
	};
}

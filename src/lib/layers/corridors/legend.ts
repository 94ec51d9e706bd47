import { m } from '#messages';
import type { SegmentStatus } from '../../core/domain/filters';
import { CORRIDOR_MODES } from '../../core/domain/layers';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry, MarkId } from '../model';
import { isAboutCorridors } from './select';
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

export function buildCorridorLegend(view: ViewState): Legend {
	const baseYear = getAgainstYear(view);
	return {
		scaleLabel:
			baseYear === null
				? m.corridors_legend({ year: view.year })
				: m.corridors_legend_change({ year: baseYear }),
		scale: null,
		groups: [
			CORRIDOR_MODES.filter((mode) => view.corridorModes.includes(mode)).map((mode) => ({
				mark: `line-${mode}` as const,
				label: MODE_LABELS[mode]
			})),
			[
				...STATE_ENTRIES.filter(({ statuses }) =>
					statuses.some((status) => view.statuses.includes(status))
				).map(({ mark, label }) => ({ mark, label })),
				{ mark: 'state-approximate', label: m.corridors_legend_approximate() },
				{ mark: 'state-unverified', label: QUALITY_LABELS.unverified },
				{
					mark: 'node-crossing',
					label: NODE_LABELS.crossing,
					...(!isAboutCorridors(view) && { isNear: true })
				}
			]
		]
	};
}

import { m } from '#messages';
import type { Corridor, CorridorNode } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';
import { getYearIndex } from '../../core/domain/years';
import type { Tip } from '../model';
import { describeEvidence, getRowTip } from '../tip';
import { MODE_LABELS, NODE_LABELS, STATUS_LABELS } from '../../text/kind-labels';
import { getCorridorStatus, isInUse } from './select';

/** How many sections have no known course; empty if all have one. */
function describeCourses({ segments }: Corridor): string {
	const count = segments.filter(({ course }) => course === 'straight').length;
	if (count === 0) return '';
	const isWhole = segments.length === 1;
	return isWhole ? m.corridors_approximate() : m.tip_approximate({ count, total: segments.length });
}

export function getCorridorTip(view: ViewState, corridor: Corridor): Tip {
	const status = getCorridorStatus(corridor, view.year);
	const inUse = corridor.segments.filter(({ statuses }) =>
		isInUse(statuses[getYearIndex(view.year)])
	).length;
	const sections = corridor.segments.length;
	const isPartly = sections > 1 && inUse > 0 && inUse < sections;
	const parts = [
		MODE_LABELS[corridor.mode],
		m.tip_in_year({ state: status ? STATUS_LABELS[status] : m.tip_not_agreed(), year: view.year }),
		isPartly ? m.tip_sections({ count: inUse, total: sections }) : '',
		describeCourses(corridor)
	];
	return getRowTip('corridor', corridor, parts, describeEvidence(corridor.evidence === 'recalled'));
}

export function getNodeTip(node: CorridorNode): Tip {
	const since = node.openedYear ? m.tip_since({ year: node.openedYear }) : '';
	const isRecalled = node.evidence === 'recalled' || node.approximate;
	return getRowTip('node', node, [NODE_LABELS[node.kind], since], describeEvidence(isRecalled));
}

import { listShownCountries } from '../../core/domain/subject';
import type { DrawnPart, MarkGround } from '../layer-picture';
import { round } from '../svg/join-alike';
import { getFlowTarget, getFlowTargetBulgePx } from './flow-target';

/** The dotted line on which flows end. */
export function drawFlowTarget({ view, frame, scale }: MarkGround): DrawnPart {
	const { lonLat, halfHeightPx } = getFlowTarget(
		listShownCountries(view),
		view.studentMeasure,
		scale
	);
	const [x, y] = frame.place(lonLat).map(round) as [number, number];
	const bulge = 2 * getFlowTargetBulgePx(0, halfHeightPx);
	const half = round(halfHeightPx);
	return {
		shapes: [
			{
				d: `M${x + 4} ${round(y - half)}q${round(bulge)} ${half} 0 ${2 * half}`,
				...{ stroke: 'var(--text)', strokeWidth: 2.2, dash: '0 6', cap: 'round' }
			}
		]
	};
}

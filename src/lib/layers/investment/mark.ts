import type { MarkId } from '../model';
import type { MarkDrawing } from '../svg/mark-shapes';

/** The outline of a work, which a near map draws under its mark. */
export function drawLegendMark(_: MarkId): MarkDrawing {
	const d = 'M-5.5 -3.5L1 -5.5L6 -1.5L3.5 5L-4 4Z';
	const area = { d, fill: 'var(--inv)', fillOpacity: 0.36 };
	return {
		...{ x: -7, y: -7, width: 14, height: 14 },
		paths: [area, { d, stroke: 'var(--inv)', strokeWidth: 1.6 }]
	};
}

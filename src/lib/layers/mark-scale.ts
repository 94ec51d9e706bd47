import { MARK_SCALES, type MarkScale } from './model';

/** Below this width figures stand in a list and marks are small. */
export const PHONE_WIDTH_PX = 720;

const enlarged = new Map<number, MarkScale>();

function enlarge(factor: number): MarkScale {
	let scale = enlarged.get(factor);
	if (!scale) {
		const entries = Object.entries(MARK_SCALES.desktop) as [keyof MarkScale, number][];
		scale = Object.fromEntries(
			entries.map(([name, value]) => [name, value * factor])
		) as unknown as MarkScale;
		enlarged.set(factor, scale);
	}
	return scale;
}

/** How much larger everything is drawn on very wide screens; the same steps as in `app.css`. */
function enlargement(viewportWidthPx: number): number {
	if (viewportWidthPx > 3200) return 1.6;
	return viewportWidthPx > 2200 ? 1.25 : 1;
}

/** The scale of marks for a viewport; the same object for the same class of screen. */
export function markScaleFor(viewportWidthPx: number): MarkScale {
	if (viewportWidthPx < PHONE_WIDTH_PX) return MARK_SCALES.phone;
	const factor = enlargement(viewportWidthPx);
	return factor === 1 ? MARK_SCALES.desktop : enlarge(factor);
}

import type { CountryCode } from '../../core/domain/countries';
import { shownCountries } from '../../core/domain/subject';
import type { LayerContext } from '../context';
import {
	flowStartPx,
	labelContent,
	labelLayout,
	largestSquarePx,
	squaresShiftPx
} from '../label-layout';
import { flowTargetOf } from '../students/flow-target';

/** Pixels, y up: all the way from the flow target, or three chevrons beside the squares. */
export function chevronOffsets(
	code: CountryCode,
	whole: boolean,
	{ view, scale }: LayerContext
): [number, number, number, number] {
	if (whole) {
		const [right, down] = flowTargetOf(shownCountries(view), 'all', scale).slots[code]!;
		const [endRight, endDown] = flowStartPx(code, scale);
		return [right, -down, endRight, -endDown];
	}
	const { squaresYPx } = labelLayout(code, labelContent(view), scale);
	const middle = -(squaresYPx ?? 0) + largestSquarePx(code, view, scale) / 2;
	const [right] = squaresShiftPx(code, scale);
	return [right + CHEVRONS_START_PX, middle, right + CHEVRONS_END_PX, middle];
}

/** Right of the squares' right edge, which the flow's inset adds. */
const CHEVRONS_END_PX = 8;
const CHEVRONS_START_PX = 90;

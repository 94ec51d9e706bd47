import { hasSquares } from './investment/drawn';
import type { RepublicCode } from '../core/domain/republics';
import type { ViewState } from '../core/domain/view-state';
import { LAST_YEAR } from '../core/domain/years';
import { widestFlowPx } from './investment/direct/flow-scale';
import {
	DEAL_KINDS,
	selectDeals,
	selectYearlyDeals,
	squareSidePx,
	type MoneyPeriod
} from './investment/select';
import type { MarkScale } from './model';

/** Where the parts of a country's label stand, in pixels down from its anchor. */
export interface LabelLayout {
	nameYPx: number;
	valueYPx: number;
	/** Bottom edge of the squares; null where none are drawn. */
	squaresYPx: number | null;
}

/** Kyrgyzstan and Tajikistan have room for smaller letters only. */
export function isSmallLabel(republic: RepublicCode): boolean {
	return republic === 'KGZ' || republic === 'TJK';
}

/** Side of the largest square that a republic reaches with the period of a view. */
export function largestSquarePx(
	republic: RepublicCode,
	view: MoneyPeriod,
	scale: MarkScale
): number {
	const largest = Math.max(
		...DEAL_KINDS.map((kind) =>
			view.period === 'since'
				? selectDeals(republic, kind, LAST_YEAR, view)
				: Math.max(...selectYearlyDeals(republic, kind))
		)
	);
	return squareSidePx(largest, scale);
}

const FLOW_START_PX: Readonly<Record<RepublicCode, number>> = {
	KAZ: 74,
	KGZ: 48,
	TJK: 48,
	TKM: 62,
	UZB: 58
};
const PHONE_FLOW_START_PX: Readonly<Record<RepublicCode, number>> = {
	KAZ: 44,
	KGZ: 40,
	TJK: 36,
	TKM: 48,
	UZB: 40
};

/** How far a label was moved off its neighbours, right and down. */
export function labelShiftPx(
	republic: RepublicCode,
	{ shiftPx }: MarkScale
): readonly [right: number, down: number] {
	return shiftPx?.[republic] ?? [0, 0];
}

/** True where figures do not fit on the map and stand in a list below it. */
export function isPhoneScale(scale: MarkScale): boolean {
	return scale.ribbonPxPerThousand < 1;
}

/** From a label's anchor to where its flow starts: pixels right of the words, and down to their middle. */
export function flowStartPx(
	republic: RepublicCode,
	scale: MarkScale
): [right: number, down: number] {
	const [shiftRight, shiftDown] = labelShiftPx(republic, scale);
	if (isPhoneScale(scale)) return [PHONE_FLOW_START_PX[republic] + shiftRight, shiftDown];
	const { wordFactor } = scale;
	const down = (isSmallLabel(republic) ? 12 : 14) * wordFactor;
	return [FLOW_START_PX[republic] * wordFactor + shiftRight, down + shiftDown];
}

/** Right of the anchor, off Bishkek and Ashgabat. */
const PHONE_SQUARES_RIGHT: Readonly<Partial<Record<RepublicCode, number>>> = { KGZ: 14, TKM: 14 };

/** How far its squares were: a phone moves the name alone, for its squares would leave the country. */
export function squaresShiftPx(
	republic: RepublicCode,
	scale: MarkScale
): readonly [right: number, down: number] {
	if (isPhoneScale(scale)) return [PHONE_SQUARES_RIGHT[republic] ?? 0, 0];
	return labelShiftPx(republic, scale);
}

/** What the layout of a label depends on, besides the republic and the scale. */
export interface LabelContent extends MoneyPeriod {
	hasSquares: boolean;
}

export function labelContent(view: ViewState): LabelContent {
	return {
		hasSquares: hasSquares(view),
		period: view.period,
		sinceYear: view.sinceYear
	};
}

/** Down from a label's anchor to the figure under its name. */
function figureYPx(republic: RepublicCode, scale: MarkScale): number {
	return labelShiftPx(republic, scale)[1] + (isSmallLabel(republic) ? 17 : 21) * scale.wordFactor;
}

/** From a label's anchor to the middle of a short arrow under its words. */
export function arrowPlacePx(
	republic: RepublicCode,
	scale: MarkScale
): [right: number, down: number] {
	const figureY = figureYPx(republic, scale);
	const gapPx = (isSmallLabel(republic) ? 13 : 16) * scale.wordFactor;
	const halfHeadPx = (widestFlowPx(scale) + scale.headExtraPx) / 2;
	return [labelShiftPx(republic, scale)[0], figureY + gapPx + halfHeadPx];
}

/** On a phone Kyrgyzstan has more room above its name than below it. */
const PHONE_ABOVE: readonly RepublicCode[] = ['KGZ'];

/** Clear of the letters of a name: above they end sooner than below. */
function phoneSquaresYPx(republic: RepublicCode, square: number): number {
	if (PHONE_ABOVE.includes(republic)) return -4;
	return (isSmallLabel(republic) ? 8 : 10) + square;
}

export function labelLayout(
	republic: RepublicCode,
	content: LabelContent,
	scale: MarkScale
): LabelLayout {
	const phone = isPhoneScale(scale);
	const { hasSquares } = content;
	const square = hasSquares ? largestSquarePx(republic, content, scale) : 0;
	const nameYPx = labelShiftPx(republic, scale)[1];
	if (phone)
		return {
			nameYPx,
			valueYPx: nameYPx,
			squaresYPx: hasSquares ? phoneSquaresYPx(republic, square) : null
		};
	const { wordFactor } = scale;
	if (!hasSquares) return { nameYPx, valueYPx: figureYPx(republic, scale), squaresYPx: null };
	// between name and figures: below these, the squares of four republics would leave their ground
	const squaresYPx = nameYPx + (isSmallLabel(republic) ? 9 : 12) * wordFactor + square;
	return { nameYPx, valueYPx: squaresYPx + 14 * wordFactor, squaresYPx };
}

import { REPUBLIC_CODES, type RepublicCode } from '../domain/republics';
import type { ViewState } from '../domain/view-state';
import { LAST_YEAR } from '../domain/years';
import { DEAL_KINDS, selectDeals, selectYearlyDeals, squareSidePx } from './investment/select';
import type { MarkScale } from './model';

/** Where the parts of a republic's block stand, in pixels down from its anchor. */
export interface BlockLayout {
	nameYPx: number;
	valueYPx: number;
	/** Bottom edge of the squares; null where none are drawn. */
	squaresYPx: number | null;
	/** From the anchor to where flows start, right of the words. */
	flowStartXPx: number;
}

/** Kyrgyzstan and Tajikistan have room for smaller letters only. */
export function isSmallBlock(republic: RepublicCode): boolean {
	return republic === 'KGZ' || republic === 'TJK';
}

/** Side of the largest square that a republic reaches with the period of a view. */
export function largestSquarePx(
	republic: RepublicCode,
	view: Pick<ViewState, 'period' | 'sinceYear'>,
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

/** True where figures do not fit on the map and stand in a list below it. */
export function isPhoneScale(scale: MarkScale): boolean {
	return scale.ribbonPxPerThousand < 1;
}

export function blockLayout(
	republic: RepublicCode,
	view: ViewState,
	scale: MarkScale
): BlockLayout {
	const phone = isPhoneScale(scale);
	const small = isSmallBlock(republic);
	const hasSquares = view.layers.includes('investment') && view.investmentMeasure === 'deals';
	const square = hasSquares ? largestSquarePx(republic, view, scale) : 0;
	const flowStartXPx = (phone ? PHONE_FLOW_START_PX : FLOW_START_PX)[republic];
	if (phone) {
		return { nameYPx: 0, valueYPx: 0, squaresYPx: hasSquares ? 10 + square : null, flowStartXPx };
	}
	const nameYPx = small ? -17 : -21;
	if (view.focus === 'investment' && hasSquares) {
		const squaresYPx = nameYPx + 12 + square;
		return { nameYPx, valueYPx: squaresYPx + 14, squaresYPx, flowStartXPx };
	}
	return {
		nameYPx,
		valueYPx: 0,
		squaresYPx: hasSquares ? (small ? 13 : 17) + square : null,
		flowStartXPx
	};
}

/** Republics that a view draws flows for: the chosen one, or all five. */
export function shownRepublics(view: Pick<ViewState, 'republic'>): readonly RepublicCode[] {
	return view.republic ? [view.republic] : REPUBLIC_CODES;
}

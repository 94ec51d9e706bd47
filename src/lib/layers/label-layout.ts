import type { CountryCode } from '../core/domain/countries';
import type { MarkScale } from './model';

/** Kyrgyzstan and Tajikistan have space for smaller letters only. */
export function isSmallLabel(country: CountryCode): boolean {
	return country === 'KGZ' || country === 'TJK';
}

/** Right of a label's anchor. */
const FLOW_START_PX: Readonly<Record<CountryCode, { desk: number; phone: number }>> = {
	KAZ: { desk: 74, phone: 44 },
	KGZ: { desk: 48, phone: 40 },
	TJK: { desk: 48, phone: 36 },
	TKM: { desk: 62, phone: 48 },
	UZB: { desk: 58, phone: 40 }
};

export function getLabelShiftPx(
	country: CountryCode,
	{ shiftPx }: MarkScale
): readonly [right: number, down: number] {
	return shiftPx?.[country] ?? [0, 0];
}

/**
 * True if figures do not fit on the map and are in a list below it; a step of a talk has no list, and
 * the small map beside a large chart needs none.
 */
export function isPhoneScale(scale: MarkScale): boolean {
	return scale.isLocator ?? scale.ribbonPxPerThousand < 1;
}

/** From a label's anchor to the start of its flow: right of the text, and down to its middle. */
export function getFlowStartPx(
	country: CountryCode,
	scale: MarkScale
): [right: number, down: number] {
	const [shiftRight, shiftDown] = getLabelShiftPx(country, scale);
	const { desk, phone } = FLOW_START_PX[country];
	const { wordFactor } = scale;
	if (isPhoneScale(scale))
		return [(scale.startPx?.[country] ?? phone * wordFactor) + shiftRight, shiftDown];
	const down = (isSmallLabel(country) ? 12 : 14) * wordFactor;
	return [desk * wordFactor + shiftRight, down + shiftDown];
}

/**
 * Feet of a phone's squares, right and down of the anchor: in the country, off the signs of capitals, and
 * leaving room for its name.
 */
const PHONE_SQUARES_PX: Readonly<Record<CountryCode, readonly [right: number, down: number]>> = {
	KAZ: [-18, -5],
	KGZ: [17, -2],
	TJK: [-5, 1],
	TKM: [11, 33],
	UZB: [-13, 13]
};

/** How far its squares were moved: on a phone only the name moves, or squares would leave the country. */
export function getSquaresShiftPx(
	country: CountryCode,
	scale: MarkScale
): readonly [right: number, down: number] {
	if (isPhoneScale(scale)) return [PHONE_SQUARES_PX[country][0] * scale.wordFactor, 0];
	return getLabelShiftPx(country, scale);
}

/** How much nearer to the name figures would be at size zero. */
const NEARER_PX = 14;

/** From a label's anchor down to the figure below its name. */
export function getFigureYPx(country: CountryCode, scale: MarkScale): number {
	const { wordFactor, figureFactor = 1 } = scale;
	const down = (isSmallLabel(country) ? 17 : 21) - NEARER_PX * (1 - figureFactor);
	return getLabelShiftPx(country, scale)[1] + down * wordFactor;
}

/** On a phone, from a name to the figure below it. */
const PHONE_FIGURE_DOWN_PX = 15;

/**
 * Pixels down from a label's anchor; squares stand on theirs, null without any.
 * @param square side of the country's largest square between name and figures; null without any
 */
export function computeLabelLayout(country: CountryCode, square: number | null, scale: MarkScale) {
	const nameYPx = getLabelShiftPx(country, scale)[1];
	const { wordFactor, figureFactor = 1 } = scale;
	if (isPhoneScale(scale)) {
		const squaresYPx = square === null ? null : PHONE_SQUARES_PX[country][1] * wordFactor;
		return { nameYPx, valueYPx: nameYPx + PHONE_FIGURE_DOWN_PX * wordFactor, squaresYPx };
	}
	if (square === null) return { nameYPx, valueYPx: getFigureYPx(country, scale), squaresYPx: null };
	// between name and figures: further down, the squares of four countries would leave them
	const squaresYPx = nameYPx + (isSmallLabel(country) ? 9 : 12) * wordFactor + square;
	return {
		nameYPx,
		valueYPx: squaresYPx + (14 - NEARER_PX * (1 - figureFactor)) * wordFactor,
		squaresYPx
	};
}

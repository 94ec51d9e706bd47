import { isWholeRegion, listShownCountries } from '../core/domain/subject';
import type { CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import { getLayerPicture } from '../layers/pictures';
import type { Pixel } from '../layers/spread-marks';
import { hasMarksInLabels } from './label-marks';

/** Where names are tried first, in pixels right and down of their anchors. */
export type NameOffsets = Readonly<Record<CountryCode, Pixel>>;

export const AT_ANCHORS: NameOffsets = {
	...{ KAZ: [0, 0], KGZ: [0, 0], TJK: [0, 0], TKM: [0, 0], UZB: [0, 0] }
};

/**
 * Around a country: on a phone names are wider than their countries, so off the neighbour's ground, and
 * off the signs of Tashkent and Bishkek.
 */
const NEAR: NameOffsets = {
	...{ KAZ: [-16, 0], KGZ: [-20, 6], TJK: [16, 6], TKM: [-28, 2], UZB: [0, 0] }
};
/** The squares of deals stand at the anchors, and names around them. */
const NEAR_SQUARES: NameOffsets = { ...AT_ANCHORS, TKM: [-16, 0] };

/** The phone for which the offsets below are written: on a narrower one they are smaller. */
const WRITTEN_FOR_PX = 390;
/** A map that was moved nearer is wider. */
const MOST_PX = 430;
/** Below it names have the size of the countries, and other places. */
const WIDE_PX = 352;

interface RegionOffsets {
	narrow: NameOffsets;
	wide: NameOffsets;
}

/**
 * Of the whole region, where the marks of a layer leave room for five names, each in its country, with
 * the names of the capitals at their signs, in every language: `tests/layouts/map` checks every width.
 */
const REGION: Readonly<Record<'flows' | 'squares' | 'crossings' | 'places', RegionOffsets>> = {
	flows: {
		narrow: { KAZ: [-5, 7], KGZ: [1, 20], TJK: [16, 19], TKM: [9, 26], UZB: [-15, -11] },
		wide: { KAZ: [-6, -9], KGZ: [8, 1], TJK: [0, 14], TKM: [4, 15], UZB: [-23, -6] }
	},
	squares: {
		narrow: { KAZ: [-6, -17], KGZ: [-13, 15], TJK: [5, 10], TKM: [-15, -1], UZB: [-39, -9.8] },
		wide: { KAZ: [-1, 17], KGZ: [-19, -18], TJK: [5, 10], TKM: [-4, 3], UZB: [-21, -15] }
	},
	crossings: {
		narrow: { KAZ: [0, -1], KGZ: [65, 15], TJK: [18, -2], TKM: [20, 46], UZB: [-11, -22] },
		wide: { KAZ: [-2, -16], KGZ: [33, -7], TJK: [0, -5], TKM: [12, 40.6], UZB: [-20, -20] }
	},
	places: {
		narrow: { KAZ: [-11, 7], KGZ: [6, 6], TJK: [13, 17], TKM: [-25, -4], UZB: [-17, -11] },
		wide: { KAZ: [0, -1], KGZ: [-1, -2.7], TJK: [6, 9], TKM: [-9, 6], UZB: [-3, -4] }
	}
};

function findKind(view: ViewState, scale: MarkScale): keyof typeof REGION {
	if (hasMarksInLabels(view, scale)) return 'squares';
	const pictures = view.layers.map((id) => getLayerPicture(id));
	if (pictures.some(({ endsInChina }) => endsInChina?.(view))) return 'flows';
	return pictures.some(({ listNodeBoxes }) => listNodeBoxes) ? 'crossings' : 'places';
}

/** Where names on a phone are tried first. @param widthPx of the bounds of its page; null for other maps */
export function getPhoneOffsets(
	view: ViewState,
	scale: MarkScale,
	widthPx: number | null
): NameOffsets {
	if (widthPx === null || !isWholeRegion(listShownCountries(view)))
		return hasMarksInLabels(view, scale) ? NEAR_SQUARES : NEAR;
	const offsets = REGION[findKind(view, scale)][widthPx < WIDE_PX ? 'narrow' : 'wide'];
	const factor = Math.min(widthPx, MOST_PX) / WRITTEN_FOR_PX;
	const move = ([right, down]: Pixel): Pixel => [
		Math.round(right * factor),
		Math.round(down * factor)
	];
	const { KAZ, KGZ, TJK, TKM, UZB } = offsets;
	return { KAZ: move(KAZ), KGZ: move(KGZ), TJK: move(TJK), TKM: move(TKM), UZB: move(UZB) };
}

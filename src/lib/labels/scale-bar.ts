import { m } from '#messages';
import { growBox, isWithin, overlaps, type Box } from '../layers/box';
import { formatCount } from '../text/numbers';
import { measureLineWidthPx } from './name-styles';

/** The equator in kilometres, and a world of zoom 0 in pixels. */
const EQUATOR_KM = 40_075.017;
const WORLD_PX = 512;

/** The longest bar: short enough for one scale in its whole length. */
const MOST_PX = 120;
/** Shorter ones are hard to compare with the map. */
const LEAST_MAP_PX = 300;
const ROUND_STEPS = [5, 2, 1] as const;

export const SCALE_TEXT_PX = 12;
const TICK_PX = 5;
/** Between the bar and its text. */
const BESIDE_PX = 6;
/** From the map's edge, and from what else is there. */
const EDGE_PX = 12;
/** From the lower edge, where the degrees are labelled. */
const FOOT_PX = 30;
const APART_PX = 6;
/** How far its places are apart, and how far up it may move. */
const STEP_PX = 8;
const MOST_ROWS = 7;

export interface ScaleBar {
	/** The bar with a tick at each end. */
	d: string;
	text: string;
	x: number;
	/** Of the text's baseline. */
	y: number;
	box: Box;
}

/** The largest round length that fits: 1, 2 or 5 times a power of ten. */
export function measureScale(latitude: number, zoom: number): { km: number; lengthPx: number } {
	const kmPerPx = (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
	const mostKm = MOST_PX * kmPerPx;
	const power = 10 ** Math.floor(Math.log10(mostKm));
	const km = power * (ROUND_STEPS.find((step) => step * power <= mostKm) ?? 1);
	return { km, lengthPx: km / kmPerPx };
}

/**
 * A bar in kilometres near the lower edge of a flat map, for the latitude of its middle.
 * @param taken what is over the map
 * @returns null if the map is small, or has no room for it
 */
export function placeScaleBar(
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
	{ latitude, zoom }: { latitude: number; zoom: number },
	taken: readonly Box[]
): ScaleBar | null {
	if (widthPx < LEAST_MAP_PX) return null;
	const { km, lengthPx } = measureScale(latitude, zoom);
	const text = m.map_page_scale({ length: formatCount(km) });
	const textPx = measureLineWidthPx(text, { face: 'sans', sizePx: SCALE_TEXT_PX });
	const ownPx = lengthPx + BESIDE_PX + textPx;
	const frame = growBox({ left: 0, top: 0, right: widthPx, bottom: heightPx }, -EDGE_PX);
	for (let row = 0; row < MOST_ROWS; row++) {
		const bottom = heightPx - FOOT_PX - row * STEP_PX;
		for (let left = EDGE_PX; left + ownPx <= widthPx - EDGE_PX; left += STEP_PX) {
			const box: Box = { left, top: bottom - SCALE_TEXT_PX, right: left + ownPx, bottom };
			const roomy = growBox(box, APART_PX);
			if (!isWithin(box, frame) || taken.some((other) => overlaps(other, roomy))) continue;
			const [start, y] = [Math.round(left) + 0.5, Math.round(bottom) - 2.5];
			return {
				d: `M${start} ${y - TICK_PX}v${TICK_PX}h${+lengthPx.toFixed(1)}v${-TICK_PX}`,
				...{ text, x: Math.round(left + lengthPx + BESIDE_PX), y: Math.round(bottom) - 2, box }
			};
		}
	}
	return null;
}

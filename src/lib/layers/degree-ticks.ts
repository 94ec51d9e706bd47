import { ATLAS_BOX, type LonLat } from '../core/domain/geography';

const STEP_DEGREES = 5;
const TICK_PX = 7;
/** Labels nearer to a corner than this would run into each other. */
const CORNER_PX = 28;

export interface DegreeLabel {
	x: number;
	y: number;
	text: string;
	anchor: 'middle' | 'end';
}

/** Every five degrees between two. */
function stepsOf(least: number, most: number): number[] {
	const first = Math.ceil(least / STEP_DEGREES) * STEP_DEGREES;
	const count = Math.max(0, Math.floor((most - first) / STEP_DEGREES) + 1);
	return Array.from({ length: count }, (_, index) => first + index * STEP_DEGREES);
}

/**
 * Ticks every five degrees inside an upright map's edge, named below and on the right.
 * @param place pixels from the map's corner
 * @param linksPx how far along its bottom the map's links reach
 */
export function degreeTicks(
	place: (lonLat: LonLat) => readonly [x: number, y: number],
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
	linksPx: number
): { d: string; labels: DegreeLabel[] } {
	const [west, south, east, north] = ATLAS_BOX;
	const ticks: string[] = [];
	const labels: DegreeLabel[] = [];
	for (const lon of stepsOf(west, east)) {
		const x = Math.round(place([lon, 45])[0]);
		if (x < 0 || x > widthPx) continue;
		ticks.push(`M${x} 0v${TICK_PX}M${x} ${heightPx}v${-TICK_PX}`);
		if (x > Math.max(linksPx, CORNER_PX) && x < widthPx - CORNER_PX)
			labels.push({ x, y: heightPx - 11, text: `${lon}°`, anchor: 'middle' });
	}
	for (const lat of stepsOf(south, north)) {
		const y = Math.round(place([70, lat])[1]);
		if (y < 0 || y > heightPx) continue;
		ticks.push(`M0 ${y}h${TICK_PX}M${widthPx} ${y}h${-TICK_PX}`);
		if (y > CORNER_PX && y < heightPx - CORNER_PX)
			labels.push({ x: widthPx - 11, y: y + 4, text: `${lat}°`, anchor: 'end' });
	}
	return { d: ticks.join(''), labels };
}

/** Between the map's links at the lower left and the first label, half a label included. */
const AFTER_LINKS_PX = 24;

/** How far the links of a map's bottom reach; they are longer in other languages. */
export function measureLinks(frame: Element): number {
	const links = frame.closest('.atlas')?.querySelector('.atlas-credit');
	const { right = 0, width = 0 } = links?.getBoundingClientRect() ?? {};
	return width > 0 ? right - frame.getBoundingClientRect().left + AFTER_LINKS_PX : 0;
}

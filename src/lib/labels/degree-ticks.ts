import { range } from 'd3-array';
import { ATLAS_BOX } from '../core/domain/geography';
import { growBox, overlaps, type Box } from '../layers/box';
import { measureLineWidthPx } from './name-styles';
import type { Place } from '../layers/spread-marks';

const STEP_DEGREES = 5;
const TICK_PX = 7;
export const DEGREE_PX = 11;
/** Labels nearer to a corner would overlap. */
const CORNER_PX = 28;
/** A label closer to another text reads as part of it. */
const APART_PX = 6;

interface DegreeLabel {
	x: number;
	y: number;
	text: string;
	anchor: 'middle' | 'end';
}

/** The end of the box, in whole degrees, is one of them. */
const listSteps = (least: number, most: number): number[] =>
	range(Math.ceil(least / STEP_DEGREES) * STEP_DEGREES, most + 1, STEP_DEGREES);

export function getDegreeBox({ x, y, text, anchor }: DegreeLabel): Box {
	const widthPx = measureLineWidthPx(text, { face: 'sans', sizePx: DEGREE_PX });
	const left = anchor === 'end' ? x - widthPx : x - widthPx / 2;
	return { left, top: y - 9, right: left + widthPx, bottom: y + 1 };
}

/**
 * Ticks every five degrees inside the edge of an upright map, labelled below and on the right.
 * @param taken areas without labels: their ticks are enough
 */
export function listDegreeTicks(
	place: Place,
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
	taken: readonly Box[]
): { d: string; labels: DegreeLabel[] } {
	const [west, south, east, north] = ATLAS_BOX;
	const ticks: string[] = [];
	const labels: DegreeLabel[] = [];
	const add = (label: DegreeLabel) => {
		const box = growBox(getDegreeBox(label), APART_PX);
		if (!taken.some((other) => overlaps(other, box))) labels.push(label);
	};
	for (const lon of listSteps(west, east)) {
		const x = Math.round(place([lon, 45])[0]);
		if (x < 0 || x > widthPx) continue;
		ticks.push(`M${x} 0v${TICK_PX}M${x} ${heightPx}v${-TICK_PX}`);
		if (x > CORNER_PX && x < widthPx - CORNER_PX)
			add({ x, y: heightPx - 11, text: `${lon}°`, anchor: 'middle' });
	}
	for (const lat of listSteps(south, north)) {
		const y = Math.round(place([70, lat])[1]);
		if (y < 0 || y > heightPx) continue;
		ticks.push(`M0 ${y}h${TICK_PX}M${widthPx} ${y}h${-TICK_PX}`);
		if (y > CORNER_PX && y < heightPx - CORNER_PX)
			add({ x: widthPx - 11, y: y + 4, text: `${lat}°`, anchor: 'end' });
	}
	return { d: ticks.join(''), labels };
}

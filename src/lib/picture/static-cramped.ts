import { UNITS_ACROSS_THE_WORLD } from './projection';
import type { StaticLabel } from './static-map';
import type { MapFrame } from './map-frame';

/** Below these scales labels of neighbours touch, in pixels for a degree of longitude. */
const ROOM_FOR_NAMES = 6;
const ROOM_FOR_FIGURES = 17;

/** True in a room so small that words at their usual sizes would lie on each other. */
export function isCramped({ scale }: MapFrame, isPhone: boolean): boolean {
	const pxPerDegree = (scale * UNITS_ACROSS_THE_WORLD) / 360;
	return pxPerDegree < (isPhone ? ROOM_FOR_NAMES : ROOM_FOR_FIGURES);
}

/** Of a name in a cramped room on a phone, which is 12 px high. */
const LETTER_PX = 6.4;
const LINE_PX = 13;

/** The labels whose names lie on none before them; the rest stand in the list of figures alone. */
export function withoutCollisions(blocks: readonly StaticLabel[]): StaticLabel[] {
	const kept: StaticLabel[] = [];
	for (const block of blocks) {
		const isFree = kept.every(
			(other) =>
				Math.abs(other.y - block.y) >= LINE_PX ||
				Math.abs(other.x - block.x) >= ((other.name.length + block.name.length) / 2) * LETTER_PX
		);
		if (isFree) kept.push(block);
	}
	return kept;
}

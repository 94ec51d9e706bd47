import type { CorridorMode, SegmentStatus } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnSegments } from '../layers/corridors/drawn';
import { isUncertain } from '../layers/corridors/select';
import type { MapFrame } from './map-frame';
import type { Point } from './ribbon-curve';

export interface StaticLine {
	d: string;
	mode: CorridorMode;
	status: SegmentStatus;
	/** The same in pixels, point by point. */
	points: readonly Point[];
	/** Drawn by the pattern of courses that are approximate or rest on memory. */
	isUncertain: boolean;
}

/** Path data of a line through whole pixels: from point to point half as long as from the corner. */
function linePath([first, ...rest]: readonly (readonly number[])[]): string {
	if (!first) return '';
	let [x = 0, y = 0] = first;
	const steps = rest.map(([nextX = 0, nextY = 0]) => {
		const step = `${nextX < x ? '' : ' '}${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`;
		[x, y] = [nextX, nextY];
		return step;
	});
	return `M${first.join(' ')}l${steps.join('').trimStart()}`;
}

/** Every section in the state it had in the year. */
export function staticCorridors(view: ViewState, frame: MapFrame): StaticLine[] {
	return drawnSegments(view).map(({ corridor, segment, status }) => {
		const points = segment.lonLats.map((lonLat) => frame.place(lonLat).map(Math.round) as Point);
		return {
			points,
			d: linePath(points),
			mode: corridor.mode,
			status,
			isUncertain: isUncertain(segment)
		};
	});
}

export interface StaticRun extends Omit<StaticLine, 'd' | 'points'> {
	/** Path data of each line. */
	paths: string[];
}

/**
 * Neighbours in paint order that share mode and state, so that a page says both once; within them
 * the certain ones first, which is no difference between lines of one colour.
 */
export function runsOf(lines: readonly StaticLine[]): StaticRun[] {
	const runs: StaticRun[] = [];
	let begin = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next?.mode === line.mode && next.status === line.status) return;
		const { mode, status } = line;
		const alike = lines.slice(begin, index + 1);
		for (const isUncertain of [false, true]) {
			const paths = alike.filter((each) => each.isUncertain === isUncertain).map(({ d }) => d);
			if (paths.length > 0) runs.push({ mode, status, isUncertain, paths });
		}
		begin = index + 1;
	});
	return runs;
}

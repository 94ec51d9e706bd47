import { atlas } from '../../core/data/atlas';
import type { LonLat } from '../../core/domain/geography';
import {
	selectDrawnSegments,
	isAboutCorridors,
	listOpenNodes,
	showsNodes,
	selectShownCorridors,
	isUncertain
} from './select';
import { assignSegmentLanes, type SegmentLanes } from './pieces';
import { CASE_PX, LANE_PX, getLineScale, MODE_WIDTHS_PX, getStroke } from '../line-style';
import { joinAlike } from '../svg/join-alike';
import { makeBoxAround } from '../box';
import type { DrawnPart, LayerPicture, MarkGround } from '../layer-picture';
import { drawLineShapes, drawLineSigns, placeAlong } from '../svg/mark-lines';
import type { MarkPath } from '../svg/mark-shapes';
import { placeLike, type PlacedMark } from '../svg/place-marks';
import type { Point } from '../svg/ribbon-curve';

/** Of lines that are not in focus, on a static map. */
const QUIET_OPACITY = 0.7;

/** A bend nearer than this to the one before it is invisible. */
const NEAR_PX = 3;

/** Waypoints in pixels, moved to their lanes at the left of travel. */
function inLanes(
	lonLats: readonly LonLat[],
	{ lanes, before, after }: SegmentLanes,
	{ place }: MarkGround['frame']
): Point[] {
	return lonLats.map((lonLat, index) => {
		const [x, y] = place(lonLat);
		const [fromX, fromY] = place(lonLats[index - 1] ?? before ?? lonLat);
		const [toX, toY] = place(lonLats[index + 1] ?? after ?? lonLat);
		const length = Math.hypot(toX - fromX, toY - fromY) || 1;
		const aside = (lanes[index]! * LANE_PX) / length;
		return [x + (toY - fromY) * aside, y - (toX - fromX) * aside];
	});
}

/** A line through whole pixels, its ends kept, so that lines still meet. */
function listPoints(places: readonly Point[]): Point[] {
	const points = places.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	const kept: Point[] = [];
	points.forEach(([x, y], index) => {
		const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
		const isEnd = index === points.length - 1;
		if (isEnd || Math.hypot(x - lastX, y - lastY) >= NEAR_PX) kept.push([x, y]);
	});
	return kept;
}

/** Path data through whole pixels: relative coordinates are half as long as absolute ones. */
function linePath([first, ...rest]: readonly Point[]): string {
	if (!first) return '';
	let [x, y] = first;
	const steps = rest.map(([nextX, nextY]) => {
		const step = `${nextX < x ? '' : ' '}${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`;
		[x, y] = [nextX, nextY];
		return step;
	});
	return `M${first.join(' ')}l${steps.join('').trimStart()}`;
}

/** Each shape once: parallel pipes have the same course on so small a map. */
const uniqueShapes = (shapes: readonly MarkPath[]): MarkPath[] => [
	...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()
];

/** Every section with its status in the year: casings, lines, then signs of those in use. */
export function drawCorridors({ view, frame }: Omit<MarkGround, 'scale'>): DrawnPart {
	const isAbout = isAboutCorridors(view);
	// lines that share track part only where corridors are the subject
	const lanes = isAbout ? assignSegmentLanes(selectShownCorridors(view)) : null;
	const lines = selectDrawnSegments(view).map(({ corridor: { mode }, segment, status }) => {
		const own = lanes?.get(segment);
		const points = listPoints(
			own ? inLanes(segment.lonLats, own, frame) : segment.lonLats.map(frame.place)
		);
		const widthPx = MODE_WIDTHS_PX[mode] * getLineScale(isAbout);
		const d = linePath(points);
		const [line, ...hollow] = drawLineShapes(d, mode, widthPx);
		return {
			mode,
			casing: {
				...{ d, opacity: 0.8, stroke: 'var(--case)', strokeWidth: widthPx + 2 * CASE_PX },
				isFine: true
			},
			shape: { ...line!, ...getStroke(status, isUncertain(segment)) },
			hollow,
			signs: status === 'operational' ? drawLineSigns(mode, placeAlong(points)) : null
		};
	});
	// neighbours of a mode as one, in paint order: the order does not matter for lines of one colour
	const runs = lines.reduce<(typeof lines)[]>((all, line) => {
		const run = all.at(-1);
		if (run?.[0]!.mode !== line.mode) return [...all, [line]];
		run.push(line);
		return all;
	}, []);
	const listShapes = (run: typeof lines) =>
		joinAlike(
			uniqueShapes([...run.map(({ shape }) => shape), ...run.flatMap(({ hollow }) => hollow)])
		);
	const signs = lines
		.flatMap((line) => line.signs ?? [])
		.map((sign) => ({ ...sign, isFine: true }));
	return {
		class: 'corridors',
		join: 'round',
		opacity: isAbout ? undefined : QUIET_OPACITY,
		shapes: [
			...joinAlike(uniqueShapes(lines.map(({ casing }) => casing))),
			...runs.flatMap(listShapes),
			...joinAlike(signs)
		]
	};
}

/** Crossings and ports that were open in the year, if there is room for them. */
export function drawNodes({ view, frame }: Omit<MarkGround, 'scale'>): DrawnPart {
	const marks = listOpenNodes(view, frame.zoom).map(({ lonLat, kind, evidence }): PlacedMark => {
		const [x, y] = frame.place(lonLat);
		return {
			x,
			y,
			mark: kind === 'crossing' ? 'node-crossing' : 'node-port',
			isUnverified: evidence === 'recalled'
		};
	});
	return { shapes: placeLike(marks) };
}

const NODE_PX = 11;

export const picture: LayerPicture = {
	draw: (ground) => [drawCorridors(ground), drawNodes(ground)],
	/** Crossings and ports of every year, on maps that draw them. */
	listNodeBoxes: ({ view, frame: { place, zoom } }) =>
		showsNodes(view, zoom)
			? atlas.nodes.map(({ lonLat }) => makeBoxAround(...place(lonLat), NODE_PX, NODE_PX))
			: [],
	listNames: ({ view, zoom }) =>
		listOpenNodes(view, zoom).map(({ name, lonLat }) => ({ text: name, lonLat, country: '' })),
	findPlace(selection) {
		if (selection.kind !== 'node') return null;
		const node = atlas.nodes.find(({ id }) => id === selection.id);
		return node ? { ...selection, name: node.name, lonLat: node.lonLat } : null;
	}
};

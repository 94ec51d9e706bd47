import { atlas } from '../../core/data/atlas';
import type { LonLat } from '../../core/domain/geography';
import { isStep } from '../../core/domain/subject';
import {
	selectDrawnSegments,
	isAboutCorridors,
	listOpenNodes,
	showsNodes,
	selectShownCorridors
} from './select';
import { assignSegmentLanes, pickCourses, type SegmentLanes } from './pieces';
import {
	CASE_PX,
	LANE_PX,
	getLineFactor,
	getLineScale,
	MODE_WIDTHS_PX,
	getStroke
} from '../line-style';
import { joinAlike } from '../svg/join-alike';
import { makeBoxAround, type Box } from '../box';
import type { DrawnPart, LayerPicture, MarkGround } from '../layer-picture';
import { drawLineShapes, drawLineSigns, placeAlong, SIGNS_EVERY_PX } from '../svg/mark-lines';
import type { MarkPath } from '../svg/mark-shapes';
import { placeLike, type PlacedMark } from '../svg/place-marks';
import type { Point } from '../svg/ribbon-curve';

/** Of lines that are not in focus, on a static map. */
const QUIET_OPACITY = 0.7;

/** A bend that leaves the straight by less than this is invisible. */
const BEND_PX = 1.1;

/** Points in pixels, moved to their lanes at the left of travel. */
function inLanes(
	lonLats: readonly LonLat[],
	{ lanes, before, after }: SegmentLanes,
	{ place }: MarkGround['frame'],
	lanePx: number
): Point[] {
	return lonLats.map((lonLat, index) => {
		const [x, y] = place(lonLat);
		const [fromX, fromY] = place(lonLats[index - 1] ?? before ?? lonLat);
		const [toX, toY] = place(lonLats[index + 1] ?? after ?? lonLat);
		const length = Math.hypot(toX - fromX, toY - fromY) || 1;
		const aside = (lanes[index]! * lanePx) / length;
		return [x + (toY - fromY) * aside, y - (toX - fromX) * aside];
	});
}

/** Squared distance of a point from the straight between two others; called too often to take arrays apart. */
function measureBend(point: Point, from: Point, to: Point): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const squared = dx * dx + dy * dy;
	const along =
		squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
	const share = along < 0 ? 0 : along > 1 ? 1 : along;
	const asideX = point[0] - from[0] - share * dx;
	const asideY = point[1] - from[1] - share * dy;
	return asideX * asideX + asideY * asideY;
}

/** The points of a line without bends that nobody sees (Ramer, Douglas and Peucker); its ends are kept. */
function leaveOutBends(points: readonly Point[]): Point[] {
	const isKept = new Uint8Array(points.length);
	const keep = (first: number, last: number): void => {
		isKept[first] = isKept[last] = 1;
		let [farthest, most] = [0, BEND_PX * BEND_PX];
		for (let index = first + 1; index < last; index++) {
			const bend = measureBend(points[index]!, points[first]!, points[last]!);
			if (bend > most) [farthest, most] = [index, bend];
		}
		if (farthest === 0) return;
		keep(first, farthest);
		keep(farthest, last);
	};
	keep(0, points.length - 1);
	return points.filter((_, index) => isKept[index]);
}

/** A stretch of a section that is drawn in one way. */
interface Run {
	points: Point[];
	isApproximate: boolean;
}

/** A section in stretches that are approximate and stretches that are not. */
function splitRuns(points: readonly Point[], approximate: readonly boolean[]): Run[] {
	const runs: Run[] = [];
	approximate.forEach((isApproximate, index) => {
		const last = runs.at(-1);
		if (last?.isApproximate === isApproximate) last.points.push(points[index + 1]!);
		else runs.push({ isApproximate, points: [points[index]!, points[index + 1]!] });
	});
	return runs.map(({ points: own, isApproximate }) => ({
		isApproximate,
		points: leaveOutBends(own).map(([x, y]): Point => [Math.round(x), Math.round(y)])
	}));
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
export function drawCorridors({ view, frame, scale, closeCourses = null }: MarkGround): DrawnPart {
	const isAbout = isAboutCorridors(view);
	const factor = getLineFactor(scale);
	const getCourse = pickCourses({ closeCourses, zoom: frame.zoom });
	// lines that share track part only where corridors are the subject
	const lanes = isAbout ? assignSegmentLanes(selectShownCorridors(view), getCourse) : null;
	const lines = selectDrawnSegments(view).flatMap(({ corridor: { mode }, segment, status }) => {
		const { lonLats, approximate } = getCourse(segment);
		const own = lanes?.get(segment);
		const places = own ? inLanes(lonLats, own, frame, LANE_PX * factor) : lonLats.map(frame.place);
		const runs = splitRuns(places, approximate);
		const widthPx = MODE_WIDTHS_PX[mode] * getLineScale(isAbout) * factor;
		const isUnverified = segment.evidence === 'recalled';
		const whole = runs.flatMap(({ points }, index) => (index > 0 ? points.slice(1) : points));
		const signs =
			status === 'operational'
				? drawLineSigns(mode, placeAlong(whole, SIGNS_EVERY_PX * factor), factor)
				: null;
		return runs.map(({ points, isApproximate }, index) => {
			const d = linePath(points);
			const [line, ...hollow] = drawLineShapes(d, mode, widthPx);
			return {
				mode,
				casing: {
					...{
						d,
						opacity: 0.8,
						stroke: 'var(--case)',
						strokeWidth: widthPx + 2 * CASE_PX * factor
					},
					isFine: true
				},
				shape: { ...line!, ...getStroke(status, { isApproximate, isUnverified }, factor) },
				hollow,
				signs: index === 0 ? signs : null
			};
		});
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

/** Between the boxes along a line, and their side. */
const LINE_BOX_PX = 9;

/** Along the lines of every year: on a slide about them names keep off them. */
function listLineBoxes({ view, frame: { place, zoom }, closeCourses = null }: MarkGround): Box[] {
	if (!isStep(view) || !isAboutCorridors(view)) return [];
	const getCourse = pickCourses({ closeCourses, zoom });
	return selectShownCorridors(view).flatMap(({ segments }) =>
		segments.flatMap((segment) => {
			const points = getCourse(segment).lonLats.map(place);
			return placeAlong(points, LINE_BOX_PX).map(({ x, y }) =>
				makeBoxAround(x, y, LINE_BOX_PX, LINE_BOX_PX)
			);
		})
	);
}

export const picture: LayerPicture = {
	draw: (ground) => [drawCorridors(ground), drawNodes(ground)],
	listBoxes: (ground) => ({ lines: listLineBoxes(ground) }),
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

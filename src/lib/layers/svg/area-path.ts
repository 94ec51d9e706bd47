import type { Position } from 'geojson';
import type { MarkGround } from '../layer-picture';
import { round } from './join-alike';

type Frame = Pick<MarkGround['frame'], 'place'>;

/** The vertices of a line in pixels, without parts shorter than half a pixel. */
function placeVertices(line: readonly Position[], frame: Frame): string[] {
	let before: readonly number[] = [];
	return line.flatMap(([lon = 0, lat = 0]) => {
		const [x, y] = frame.place([lon, lat]).map(round) as [number, number];
		if (before.length > 0 && Math.hypot(x - before[0]!, y - before[1]!) < 0.5) return [];
		before = [x, y];
		return `${x} ${y}`;
	});
}

/** The outlines of an area on a picture, without parts smaller than half a pixel. */
export function formatAreaPath(area: readonly Position[][][], frame: Frame): string {
	const rings = area.flat().map((ring) => {
		const points = placeVertices(ring, frame);
		return points.length < 3 ? '' : `M${points.join('L')}Z`;
	});
	return rings.join('');
}

/** Lines on a picture; one shorter than half a pixel is a dot. */
export const formatLinePath = (lines: readonly Position[][], frame: Frame): string =>
	lines.map((line) => `M${placeVertices(line, frame).join('L')}`).join('');

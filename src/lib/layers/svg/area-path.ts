import type { Position } from 'geojson';
import type { MarkGround } from '../layer-picture';
import { round } from './join-alike';

/** The outlines of an area on a picture, without parts smaller than half a pixel. */
export function formatAreaPath(
	area: readonly Position[][][],
	frame: Pick<MarkGround['frame'], 'place'>
): string {
	const rings = area.flat().map((ring) => {
		let before: readonly number[] = [];
		const points = ring.flatMap(([lon = 0, lat = 0]) => {
			const [x, y] = frame.place([lon, lat]).map(round) as [number, number];
			if (before.length > 0 && Math.hypot(x - before[0]!, y - before[1]!) < 0.5) return [];
			before = [x, y];
			return `${x} ${y}`;
		});
		return points.length < 3 ? '' : `M${points.join('L')}Z`;
	});
	return rings.join('');
}

import type { Position } from 'geojson';
import type { GeoBox, LonLat } from '../../core/domain/geography';
import { cutRing } from '../../labels/names-in-view';
import type { MapFrame } from '../map-frame';
import { project } from '../projection';

/** Margin around a frame as a share of it: the cut edges of shapes, and their strokes, stay outside. */
const MARGIN = 0.12;

/** Longitudes and latitudes around a frame, of any bearing. */
export function getFrameBounds({ widthPx, heightPx, lonLatAt }: MapFrame, margin = 0): GeoBox {
	const [x, y] = [widthPx * margin, heightPx * margin];
	const corners = [
		lonLatAt([-x, -y]),
		lonLatAt([widthPx + x, -y]),
		lonLatAt([-x, heightPx + y]),
		lonLatAt([widthPx + x, heightPx + y])
	];
	const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Points nearer to each other than this, in pixels, are one: a sheet has four dots in a pixel. */
const LEAST_STEP_PX = 0.3;
/** Rounding, in pixels. */
const EXACT_PX = 0.02;

/** Writes path data of shapes in a frame, in picture units, as exact as the frame shows them. */
export class ClipPath {
	readonly box: GeoBox;
	#digits: number;
	#leastUnits: number;

	constructor(frame: MapFrame) {
		this.box = getFrameBounds(frame, MARGIN);
		this.#digits = Math.max(0, Math.ceil(-Math.log10(EXACT_PX / frame.scale)));
		this.#leastUnits = LEAST_STEP_PX / frame.scale;
	}

	/** The whole box. */
	get whole(): string {
		const [west, south, east, north] = this.box;
		return this.#format(
			[
				[west, north],
				[east, north],
				[east, south],
				[west, south]
			],
			'z'
		);
	}

	rings(rings: readonly Position[][]): string {
		return rings
			.filter((ring) => this.#touches(ring))
			.map((ring) => cutRing(ring, this.box))
			.filter(({ length }) => length > 2)
			.map((ring) => this.#format(ring, 'z'))
			.join('');
	}

	lines(lines: readonly Position[][]): string {
		return lines
			.flatMap((line) => this.#cut(line))
			.map((line) => this.#format(line, ''))
			.join('');
	}

	#touches(points: readonly Position[]): boolean {
		const [west, south, east, north] = this.box;
		const has = (isOutside: (point: Position) => boolean) => !points.every(isOutside);
		return (
			has(([lon = 0]) => lon < west) &&
			has(([lon = 0]) => lon > east) &&
			has(([, lat = 0]) => lat < south) &&
			has(([, lat = 0]) => lat > north)
		);
	}

	/** The parts of a line that may be inside, each with a point more at both ends. */
	#cut(line: readonly Position[]): Position[][] {
		const parts: Position[][] = [];
		let part: Position[] = [];
		line.slice(1).forEach((to, index) => {
			const from = line[index]!;
			if (this.#touches([from, to])) part = part.length === 0 ? [from, to] : [...part, to];
			else if (part.length > 0) {
				parts.push(part);
				part = [];
			}
		});
		return part.length > 0 ? [...parts, part] : parts;
	}

	#format(points: readonly Position[], end: string): string {
		const kept: [x: number, y: number][] = [];
		points.forEach((position, index) => {
			const point = project(position as LonLat);
			const last = kept.at(-1);
			const isNear = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < this.#leastUnits;
			if (!isNear || index === points.length - 1) kept.push(point);
		});
		if (kept.length < 2) return '';
		const numbers = kept.flat().map((value) => String(Number(value.toFixed(this.#digits))));
		return `M${numbers.slice(0, 2).join(' ')}L${numbers.slice(2).join(' ')}${end}`;
	}
}

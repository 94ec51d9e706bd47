import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../../src/lib/core/domain/geography';
import { measureDistanceToLineKm } from './distance';

type Ring = Position[];

/** Outlines of countries at 1:10m, cut to the box of the source. */
export interface CountryOutlines {
	/** Rings by ISO alpha-3 code; a point inside an odd number of them is in the country. */
	ringsByCountry: ReadonlyMap<string, Ring[]>;
	/** West, south, east, north. */
	box: [number, number, number, number];
}

interface AdminTopology extends Topology {
	objects: { countries: GeometryCollection<{ c: string }> };
}

export function readCountryOutlines(path: string): CountryOutlines {
	const topology = JSON.parse(readFileSync(path, 'utf8')) as AdminTopology;
	const { features } = feature(topology, topology.objects.countries);
	const ringsByCountry = new Map<string, Ring[]>();
	for (const { properties, geometry } of features) {
		const { type, coordinates } = geometry as Polygon | MultiPolygon;
		const rings = type === 'Polygon' ? coordinates : coordinates.flat();
		ringsByCountry.set(properties.c, [...(ringsByCountry.get(properties.c) ?? []), ...rings]);
	}
	// The box of the source; its own bounding box includes countries beyond it.
	return { ringsByCountry, box: [38, 14, 136, 62] };
}

function crosses([lon, lat]: LonLat, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) {
	return y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;
}

/** Kilometres from a point to a country: 0 inside, Infinity for a country without an outline. */
export function measureDistanceToCountryKm(
	outlines: CountryOutlines,
	country: string,
	point: LonLat
): number {
	const rings = outlines.ringsByCountry.get(country) ?? [];
	let inside = false;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			if (crosses(point, ring[i - 1] as LonLat, ring[i] as LonLat)) inside = !inside;
		}
	}
	// most points are inside: computing the distance is far slower
	if (inside) return 0;
	let nearestKm = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [from, to] = [ring[i - 1] as LonLat, ring[i] as LonLat];
			nearestKm = Math.min(nearestKm, measureDistanceToLineKm(point, from, to));
		}
	}
	return nearestKm;
}

export function isInBox({ box: [west, south, east, north] }: CountryOutlines, [lon, lat]: LonLat) {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

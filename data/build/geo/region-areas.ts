import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { polygonContains, listPolygons } from '../../../src/lib/core/data/rings';
import type { RegionNames } from '../../../src/lib/core/data/explore/types';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { measureDistanceToLineKm } from '../distance';
import { getRegionObject } from './divide-regions';
import { readLand } from './read-land';
import type { RegionRow } from './read-sources';
import { findDivisionDate, listFormingYears } from './region-years';
import { getRegionSlug } from '../shape/region-slug';

/**
 * A first-level region of a country, or a Chinese province, with its area. A region that was divided
 * and what is left of it are two.
 */
export interface RegionArea {
	code: string;
	/** Word in links. */
	slug: string;
	/** The date on which it was formed from a part of `partOf`; null before the atlas begins. */
	formed: string | null;
	/** The date on which it was divided; null if it still exists. */
	divided: string | null;
	partOf: string | null;
	/** ISO 3166-2; null if the source has none or gives one code to two regions. */
	iso: string | null;
	country: RegionRow['country'];
	names: RegionNames;
	/** The position of its name. */
	lonLat: LonLat;
	polygons: Position[][][];
	/** West, south, east, north. */
	box: [number, number, number, number];
}

function getBox(polygons: Position[][][]): RegionArea['box'] {
	const box: RegionArea['box'] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of polygons.flat(2)) {
		box[0] = Math.min(box[0], lon);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lon);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

/** The source marks codes of its own with a tilde. */
const ISO_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/**
 * Regions of the five countries, of all years, and provinces of China, in the order of
 * `data/geo/regions.csv`.
 */
export async function readRegionAreas(): Promise<RegionArea[]> {
	const { rows, admin } = await readLand();
	const readObject = (name: string) => {
		const object = admin.objects[name];
		if (!object) throw new Error(`data/geo/admin.topojson has no object "${name}"`);
		return feature(admin, object).features;
	};
	const first = readObject('admin1');
	const features = [
		...first,
		...listFormingYears(rows).flatMap((year) => readObject(getRegionObject(year)))
	];
	const isoCodes = first.map(({ properties }) => properties.iso ?? '');
	return rows.map((row): RegionArea => {
		const found = features.find(({ properties }) => properties.code === row.code);
		const geometry = found?.geometry;
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
			throw new Error(`data/geo/admin.topojson has no area for region "${row.code}"`);
		}
		const iso = found?.properties.iso ?? '';
		const plain = ISO_CODE.test(iso) && isoCodes.filter((code) => code === iso).length === 1;
		const polygons = listPolygons(geometry);
		return {
			code: row.code,
			slug: getRegionSlug(row),
			formed: row.formed || null,
			divided: findDivisionDate(rows, row.code),
			partOf: row.part_of || null,
			iso: plain ? iso : null,
			country: row.country,
			names: {
				en: row.name_en,
				ru: row.name_ru,
				zh: row.name_zh,
				kk: row.name_kk,
				local: row.name_local
			},
			lonLat: [row.lon, row.lat],
			polygons,
			box: getBox(polygons)
		};
	});
}

/** The regions as they were before the first change in the years of the atlas. */
export const selectFirstAreas = (areas: readonly RegionArea[]): RegionArea[] =>
	areas.filter(({ formed }) => formed === null);

/** The area that contains a point; null outside all. */
export function findAreaAt(areas: readonly RegionArea[], point: LonLat): RegionArea | null {
	const [lon, lat] = point;
	for (const area of areas) {
		const { box, polygons } = area;
		const isNear = lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
		if (isNear && polygons.some((polygon) => polygonContains(polygon, point))) return area;
	}
	return null;
}

function distanceToAreaKm({ polygons }: RegionArea, point: LonLat): number {
	let nearestKm = Infinity;
	for (const ring of polygons.flat()) {
		for (let i = 1; i < ring.length; i++) {
			const [from, to] = [ring[i - 1] as LonLat, ring[i] as LonLat];
			nearestKm = Math.min(nearestKm, measureDistanceToLineKm(point, from, to));
		}
	}
	return nearestKm;
}

/** As in the check of coordinates: crossings and ports are on lines that the source generalises. */
const TOLERANCE_KM = 5;

/**
 * The region of a country that contains a point, or the nearest one within 5 km: towns on a
 * border or a shore may fall outside their generalised country. Null if farther.
 */
export function findRegionAt(
	areas: readonly RegionArea[],
	country: string,
	point: LonLat
): RegionArea | null {
	const own = areas.filter((area) => area.country === country);
	const holding = findAreaAt(own, point);
	if (holding) return holding;
	const distances = own.map((area) => ({ area, km: distanceToAreaKm(area, point) }));
	const [nearest] = distances.sort((a, b) => a.km - b.km);
	return nearest && nearest.km <= TOLERANCE_KM ? nearest.area : null;
}

/**
 * The codes of the regions that a point of a region has been in: that region, and if it was divided,
 * the part with the point.
 */
export function listCodesSince(
	areas: readonly RegionArea[],
	region: RegionArea | null,
	point: LonLat
): string[] {
	if (!region) return [];
	const parts = areas.filter(({ partOf }) => partOf === region.code);
	const part = findRegionAt(parts, region.country, point);
	return [region.code, ...listCodesSince(areas, part, point)];
}

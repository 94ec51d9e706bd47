import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon } from 'topojson-specification';
import { polygonContains, ringContains } from '../../../src/lib/core/data/rings';
import type { RegionRow, SourceProperties, SourceTopology } from './read-sources';
import { getFormingYear, listFormingYears } from './region-years';
import { copyWithPlainArcs, cutNearest, followRing, readRing, type ArcRing } from './topology-arcs';

type Part = Pick<RegionRow, 'code' | 'country' | 'formed' | 'part_of' | 'lon' | 'lat'>;
export type PartOutline = Feature<Polygon | MultiPolygon, { code: string }>;

/** The object of a topology with the regions as they were formed by the end of a year. */
export const getRegionObject = (year: number): `admin1_${number}` => `admin1_${year}`;

/** The border between two parts in a source that has both; it is one line or a ring. */
function findDividingLine(outlines: readonly PartOutline[], codes: readonly string[]): Position[] {
	const features = outlines.filter(({ properties }) => codes.includes(properties.code));
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const both = topology({ parts: collection });
	const parts = both.objects.parts as GeometryCollection;
	const { coordinates } = mesh(both, parts, (a, b) => a !== b);
	const [line, ...others] = coordinates;
	if (features.length !== 2 || !line || others.length > 0)
		throw new Error(
			`data/geo/regions-kaz-2022.geojson: ${codes.join(' and ')} do not share exactly one line`
		);
	return line;
}

/** The points of a line within a ring, from the first to the last one. */
function trimToRing(line: Position[], ring: Position[]): Position[] {
	const inside = line.map((point) => ringContains(ring, point));
	return line.slice(inside.indexOf(true), inside.lastIndexOf(true) + 1);
}

/** How far two drawings of a border may be apart where a dividing line ends. */
const MOST_KM = 15;

/** Cuts the outer ring in two along a line whose ends move onto the ring. */
function cutRing(work: SourceTopology, region: TopoPolygon, line: Position[]): [ArcRing, ArcRing] {
	// every cut gives the region another list of arcs
	const getOuter = () => region.arcs[0]!;
	const inner = trimToRing(line, readRing(work, getOuter()));
	const ends = [inner[0], inner.at(-1)].map((end) => {
		if (!end) throw new Error('The dividing line is outside the region');
		const { at, km } = cutNearest(work, getOuter(), end);
		if (km > MOST_KM)
			throw new Error(`The dividing line ends ${Math.round(km)} km from the border`);
		return at;
	}) as [Position, Position];
	work.arcs.push([ends[0], ...inner, ends[1]]);
	const cut = work.arcs.length - 1;
	return [
		[...followRing(work, getOuter(), ends[1], ends[0]), cut],
		[...followRing(work, getOuter(), ends[0], ends[1]), ~cut]
	];
}

/** The two parts of a region, in the order of their rows. */
function divide(
	work: SourceTopology,
	region: TopoPolygon<SourceProperties>,
	line: Position[],
	parts: readonly [Part, Part]
): TopoPolygon<SourceProperties>[] {
	const first = line[0]!;
	const last = line.at(-1)!;
	const isRing = first[0] === last[0] && first[1] === last[1];
	let polygons: ArcRing[][];
	if (isRing) {
		work.arcs.push(line);
		const cut = work.arcs.length - 1;
		polygons = [[[cut]], [...region.arcs, [~cut]]];
	} else {
		const rings = cutRing(work, region, line);
		const holes = region.arcs.slice(1);
		polygons = rings.map((ring) => {
			const outer = readRing(work, ring);
			return [ring, ...holes.filter((hole) => ringContains(outer, readRing(work, hole)[0]!))];
		});
	}
	const found = parts.map(({ lon, lat }) =>
		polygons.findIndex((polygon) =>
			polygonContains(
				polygon.map((ring) => readRing(work, ring)),
				[lon, lat]
			)
		)
	);
	if (found.includes(-1) || found[0] === found[1])
		throw new Error(
			`data/geo/regions.csv: the points of "${parts[0].code}" and "${parts[1].code}" are not in one part each`
		);
	return parts.map(({ code, country }, i) => ({
		type: 'Polygon',
		arcs: polygons[found[i]!]!,
		properties: { c: country, code }
	}));
}

/**
 * Adds the regions of later years to a topology: an object for each year in which regions were
 * formed. A region is cut along the border between its parts in another source; its own borders stay
 * as they are, so the parts fill it exactly.
 * @throws Error if a region is not divided into two parts by one line
 */
export function divideRegions(
	admin: SourceTopology,
	rows: readonly Part[],
	outlines: readonly PartOutline[]
): SourceTopology {
	const work = copyWithPlainArcs(admin);
	let regions = work.objects.admin1;
	if (!regions) throw new Error('data/geo/admin.topojson has no object "admin1"');
	for (const year of listFormingYears(rows)) {
		const formed = rows.filter((row) => getFormingYear(row) === year);
		const later: GeometryCollection<SourceProperties> = structuredClone(regions);
		work.objects[getRegionObject(year)] = later;
		for (const parent of new Set(formed.map(({ part_of }) => part_of))) {
			const codes = later.geometries.map(
				({ properties }) => (properties as SourceProperties | undefined)?.code
			);
			const index = codes.indexOf(parent);
			const region = later.geometries[index];
			const [one, two, ...others] = formed.filter(({ part_of }) => part_of === parent);
			if (region?.type !== 'Polygon' || !one || !two || others.length > 0)
				throw new Error(`data/geo/regions.csv: "${parent}" is not one area with two parts`);
			const line = findDividingLine(outlines, [one.code, two.code]);
			later.geometries.splice(index, 1, ...divide(work, region, line, [one, two]));
		}
		regions = later;
	}
	return work;
}

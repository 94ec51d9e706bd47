import type { FeatureCollection, Position } from 'geojson';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon
} from 'topojson-specification';
import { listPolygons } from '../../../src/lib/core/data/rings';
import { REGION_YEARS } from '../../../src/lib/core/domain/region-years';
import { LEASE } from '../../../src/lib/core/domain/geography';
import {
	formatGround,
	getLandPart,
	type LandPart
} from '../../../src/lib/picture/ground/ground-svg';
import { listLines } from './build-geometry';
import { readLand } from './read-land';
import { readFormerSea, readTopology, readWaterNames } from './read-sources';
import { shapeLand, simplifyLand, type Land, type LandFeature, type LineKind } from './shape-land';
import { shapeFormerShores, shapeLakes, shapeRivers } from './shape-water';
import { simplifyObjects } from './simplify';
import { GROUND, formatLinesPath, formatRingsPath } from './svg-path';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../static/picture/', import.meta.url));

/** A triangle of about one picture unit, half a pixel of a picture 1148 px wide. */
const DETAIL = 8.8e-4;

/** The picture has no zoom: the smallest lakes and rivers are left out. */
const LAST_RANK = 2;

/**
 * Rings of countries in one colour, without the borders between them, which are drawn as lines: so
 * shared borders are not written twice.
 */
function ringsTogether(countries: readonly LandFeature[]): Position[][] {
	const collection: FeatureCollection = { type: 'FeatureCollection', features: [...countries] };
	const whole = topology({ countries: collection });
	const { geometries } = whole.objects.countries as GeometryCollection;
	return merge(whole, geometries as (TopoPolygon | TopoMultiPolygon)[]).coordinates.flat();
}

const listRings = (features: { geometry: LandFeature['geometry'] }[]): Position[][] =>
	features.flatMap(({ geometry }) => listPolygons(geometry).flat());

const getKind = (land: Land, kind: LineKind, from?: number): string =>
	formatLinesPath(
		land.lines
			.filter(({ properties }) => properties.kind === kind && properties.from === from)
			.flatMap(({ geometry }) => geometry.coordinates)
	);

/** The countries of each colour, without the borders between them. */
function drawParts({ countries }: Land): Map<LandPart, string> {
	const parts = new Set(countries.map(({ properties }) => getLandPart(properties.c)));
	return new Map(
		[...parts].map((part) => {
			const own = countries.filter(({ properties }) => getLandPart(properties.c) === part);
			return [part, formatRingsPath(ringsTogether(own))];
		})
	);
}

/** The background of a picture as SVG text: see `buildPictureBase`. */
async function drawPictureBase(): Promise<string> {
	const [source, aral, water, disputedSource, waterNames] = await Promise.all([
		readLand(),
		readFormerSea(),
		readTopology('water'),
		readTopology('disputed'),
		readWaterNames()
	]);
	const areas = simplifyLand(source, DETAIL);
	const waters = simplifyObjects(water, ['water'], DETAIL / 4);
	const streams = simplifyObjects(water, ['rivers'], DETAIL);
	const disputed = listLines(disputedSource, 'disputed', (kind) => kind !== LEASE);
	const leased = listLines(disputedSource, 'disputed', (kind) => kind === LEASE);
	const land = shapeLand(
		areas,
		source.rows,
		[...disputed, ...leased],
		shapeFormerShores(aral, DETAIL)
	);
	const lakes = shapeLakes(waters.water, land.caspian).filter(
		({ properties }) => properties.rank <= LAST_RANK
	);
	const rivers = shapeRivers(streams.rivers, waterNames)
		.filter(({ properties }) => properties.rank <= LAST_RANK)
		.flatMap(({ geometry }) =>
			geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
		);
	const isSea = ({ properties }: (typeof lakes)[number]): boolean => properties.k === 'sea';
	const inland = formatRingsPath(listRings(lakes.filter((lake) => !isSea(lake))));
	const { left, right, top, bottom } = GROUND;
	return formatGround({
		ocean: `M${left} ${top}H${right}V${bottom}H${left}z`,
		land: drawParts(land),
		rivers: formatLinesPath(rivers),
		sea: formatRingsPath(listRings(lakes.filter(isSea))),
		lakes: inland,
		lines: {
			edge: getKind(land, 'edge'),
			coast: getKind(land, 'coast'),
			region: getKind(land, 'region'),
			'former-shore': getKind(land, 'former-shore'),
			country: getKind(land, 'country')
		},
		regionsSince: new Map(
			REGION_YEARS.map((year) => [year, getKind(land, 'region', year)] as const)
		),
		disputed: formatLinesPath(disputed),
		leased: formatLinesPath(leased)
	});
}

/**
 * Writes `base.svg`, the background of all static maps, in units of `picture/projection.ts`:
 * `<use href="/picture/base.svg#base"/>` in a page draws it in the page's own tokens; `#KAZ` to
 * `#UZB` are single countries. It contains no text.
 */
export async function buildPictureBase(outputFolder: string = DEFAULT_FOLDER): Promise<void> {
	const svg = await drawPictureBase();
	await mkdir(outputFolder, { recursive: true });
	await writeFile(path.join(outputFolder, 'base.svg'), svg);
}

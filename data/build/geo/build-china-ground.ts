import { writeFile } from 'node:fs/promises';
import { merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon
} from 'topojson-specification';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { LEASE } from '../../../src/lib/core/domain/geography';
import { listPolygons } from '../../../src/lib/core/data/rings';
import { listLines } from './build-geometry';
import { readLand } from './read-land';
import { readTopology } from './read-sources';
import { simplifyObjects } from './simplify';
import { shapeLand, simplifyLand, type LandFeature, type LineKind } from './shape-land';
import { formatLinesPath, formatRingsPath } from './svg-path';

/** The ground of the map of the page on the Chinese side, which is part of that page. */
const FILE = 'src/lib/features/regions/china-map/china-ground.json';

/** A triangle of about four picture units, a pixel of a map 850 px wide. */
const DETAIL = 0.02;

type Properties = { c?: string } | undefined;

const getPath = (features: readonly LandFeature[]): string =>
	formatRingsPath(features.flatMap(({ geometry }) => listPolygons(geometry).flat()));

/** Land, provinces of China by their code, and borders, as path data in picture units. */
export async function formatChinaGround(): Promise<string> {
	const [source, disputedSource] = await Promise.all([readLand(), readTopology('disputed')]);
	const areas = simplifyLand(source, DETAIL, 1);
	const simple = simplifyObjects(disputedSource, ['disputed'], DETAIL / 4, 1).disputed;
	const disputed = listLines(simple, 'disputed', (kind) => kind !== LEASE);
	const land = shapeLand(areas, source.rows, disputed, []);
	const { admin1, countries } = areas;
	const all = (countries.objects.countries as GeometryCollection).geometries;
	const isChinese = ({ properties }: { properties?: unknown }): boolean =>
		(properties as Properties)?.c === 'CHN';
	const between = mesh(
		admin1,
		admin1.objects.admin1 as GeometryCollection,
		(a, b) => a !== b && isChinese(a) && isChinese(b)
	);
	const provinces = land.regions
		.filter(({ properties }) => properties.c === 'CHN')
		.map((region) => [region.properties.code ?? '', getPath([region])] as const);
	/** Countries as one shape, without the borders between them. */
	const getTogether = (isWanted: (code: string) => boolean): string => {
		const own = all.filter(({ properties }) => isWanted((properties as Properties)?.c ?? ''));
		const { coordinates } = merge(countries, own as (TopoPolygon | TopoMultiPolygon)[]);
		return formatRingsPath(coordinates.flat());
	};
	const getBorders = (kinds: readonly LineKind[]): string =>
		formatLinesPath(
			land.lines
				.filter(({ properties }) => kinds.includes(properties.kind))
				.flatMap(({ geometry }) => geometry.coordinates)
		);
	const ground = {
		others: getTogether((code) => !isCountryCode(code)),
		five: getTogether(isCountryCode),
		provinces: Object.fromEntries(provinces),
		betweenProvinces: formatLinesPath(between.coordinates),
		borders: getBorders(['country', 'edge']),
		disputed: formatLinesPath(disputed)
	};
	return `${JSON.stringify(ground, null, '\t')}\n`;
}

/** Writes the ground of the map of the Chinese side. */
export async function writeChinaGround(): Promise<void> {
	await writeFile(FILE, await formatChinaGround());
}

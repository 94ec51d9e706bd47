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
import { PALETTES } from '../../../src/lib/core/domain/palette';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { formatRegionBorders, REGION_YEARS } from '../../../src/lib/core/domain/region-years';
import { LEASE } from '../../../src/lib/core/domain/geography';
import { PICTURE_SIZE } from '../../../src/lib/picture/projection';
import { listLines } from './build-geometry';
import { readLand } from './read-land';
import { readFormerSea, readTopology, readWaterNames } from './read-sources';
import { listPolygons } from './rings';
import { shapeLand, simplifyLand, type Land, type LandFeature, type LineKind } from './shape-land';
import { shapeFormerShores, shapeLakes, shapeRivers } from './shape-water';
import { simplifyObjects } from './simplify';
import { GROUND, formatLinesPath, formatRingsPath } from './svg-path';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../static/picture/', import.meta.url));

/** A triangle of about one picture unit, half a pixel of a picture 1148 px wide. */
const DETAIL = 8e-4;

/** The picture has no zoom: the smallest lakes and rivers are left out. */
const LAST_RANK = 2;

/** Colour tokens that the picture inherits from the page; light without one. */
const TOKENS = {
	water: PALETTES.light.water,
	shore: PALETTES.light.shore,
	land: PALETTES.light.land,
	'land-cn': PALETTES.light.landChina,
	'land-other': PALETTES.light.landOther,
	river: PALETTES.light.river,
	'b-country': PALETTES.light.borderCountry,
	'b-region': PALETTES.light.borderRegion,
	'b-disputed': PALETTES.light.borderDisputed,
	edge: PALETTES.light.edge
} as const;

const token = (name: keyof typeof TOKENS): string => `var(--${name},${TOKENS[name]})`;

const fill = (id: string, color: keyof typeof TOKENS, data: string, extra = ''): string =>
	`<path id="${id}" style="fill:${token(color)};${extra}" d="${data}"/>`;

/** A page that uses one country by its id may outline it by setting `--outline`. */
const OUTLINE = 'stroke:var(--outline,none);stroke-width:1.8px;vector-effect:non-scaling-stroke';

function stroke(
	id: string,
	color: keyof typeof TOKENS,
	widthPx: number,
	data: string,
	extra = ''
): string {
	return (
		`<path id="${id}" style="fill:none;stroke:${token(color)};stroke-width:${widthPx}px;` +
		`stroke-linejoin:round;vector-effect:non-scaling-stroke;${extra}" d="${data}"/>`
	);
}

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

const REGION_DASHES = 'stroke-dasharray:3 2.4';

/** The tint inside the outline: strokes whose outer half is covered by neighbours and water. */
const BAND = [22, 18, 14, 10, 6].map((widthPx) => ({ widthPx, opacity: 0.042 }));

function drawLand(land: Land): string[] {
	const of = (belongs: (code: string) => boolean): string =>
		formatRingsPath(
			ringsTogether(land.countries.filter(({ properties }) => belongs(properties.c)))
		);
	const isChina = (code: string): boolean => ['CHN', 'HKG', 'MAC'].includes(code);
	const edge = getKind(land, 'edge');
	return [
		...land.countries
			.map(({ properties }) => properties.c)
			.filter(isCountryCode)
			.sort()
			.map((code) =>
				fill(
					code,
					'land',
					of((other) => other === code),
					OUTLINE
				)
			),
		`<path id="edge" d="${edge}" style="fill:none;vector-effect:non-scaling-stroke"/>`,
		...BAND.map(
			({ widthPx, opacity }) =>
				`<use href="#edge" style="stroke:${token('edge')};stroke-width:${widthPx}px;` +
				`stroke-opacity:${opacity};stroke-linejoin:round"/>`
		),
		fill('china', 'land-cn', of(isChina)),
		fill(
			'others',
			'land-other',
			of((code) => !isChina(code) && !isCountryCode(code))
		)
	];
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
	const { width, height } = PICTURE_SIZE;
	const { left, right, top, bottom } = GROUND;
	const shapes = [
		fill('ocean', 'water', `M${left} ${top}H${right}V${bottom}H${left}z`),
		...drawLand(land),
		stroke('rivers', 'river', 0.7, formatLinesPath(rivers)),
		fill('sea', 'water', formatRingsPath(listRings(lakes.filter(isSea)))),
		`<path id="lakes" style="fill:${token('water')};stroke:${token('shore')};stroke-width:.7px;` +
			`vector-effect:non-scaling-stroke" d="${inland}"/>`,
		stroke('coast', 'shore', 0.8, getKind(land, 'coast')),
		stroke('aral-1960', 'shore', 0.8, getKind(land, 'former-shore'), 'stroke-dasharray:2 2'),
		stroke('regions', 'b-region', 0.6, getKind(land, 'region'), REGION_DASHES),
		...REGION_YEARS.map((year) =>
			stroke(
				`regions-${year}`,
				'b-region',
				0.6,
				getKind(land, 'region', year),
				`${REGION_DASHES};stroke-opacity:${formatRegionBorders(year)}`
			)
		),
		stroke('borders', 'b-country', 1, getKind(land, 'country')),
		stroke('disputed', 'b-disputed', 1.3, formatLinesPath(disputed), 'stroke-dasharray:5 3'),
		// a ring of ten pixels on a phone: with the dashes of a border it would look like a letter
		stroke('leased', 'b-disputed', 1.3, formatLinesPath(leased), 'stroke-dasharray:2 1.6'),
		`<use href="#edge" style="stroke:${token('b-country')};stroke-width:1.5px"/>`
	];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
		`<g id="base">\n${shapes.join('\n')}\n</g></svg>\n`
	);
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

import type { MultiPolygon, Polygon } from 'geojson';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { polygonContains, listPolygons, signedArea } from '../../../src/lib/core/data/rings';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import type { Labels } from './shape-labels';

// the files in the repository; tests/data/built-geometry.test.ts checks that they are up to date
const GEOMETRY_FOLDER = 'static/geo';
const PICTURE_BASE = 'static/picture/base.svg';

const FIRST_VIEW = ['land.json', 'water.json', 'labels.json'];

const readJson = async (file: string): Promise<unknown> =>
	JSON.parse(await readFile(path.join(GEOMETRY_FOLDER, file), 'utf8'));

interface Area {
	c: string;
	code: string;
	geometry: Polygon | MultiPolygon;
}

async function readAreas(file: string, object: string): Promise<Area[]> {
	const topology = (await readJson(file)) as Topology;
	const collection = topology.objects[object] as GeometryCollection<{ c: string; code: string }>;
	return feature(topology, collection).features.map(({ properties, geometry }) => ({
		c: properties.c,
		code: properties.code,
		geometry: geometry as Polygon | MultiPolygon
	}));
}

const readLabels = async (): Promise<Labels> => (await readJson('labels.json')) as Labels;

describe('the built geometry', () => {
	it('keeps the first view under 200 kB compressed, and the background of the static map under 70', async () => {
		const files = [...FIRST_VIEW.map((file) => path.join(GEOMETRY_FOLDER, file)), PICTURE_BASE];
		const sizes = await Promise.all(
			files.map(async (file) => brotliCompressSync(await readFile(file)).length)
		);
		const picture = sizes.pop() ?? Infinity;
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
		expect(picture).toBeLessThan(70_000);
	});

	it('winds every ring as RFC 7946 requires', async () => {
		const areas = [
			...(await readAreas('land.json', 'countries')),
			...(await readAreas('land.json', 'regions')),
			...(await readAreas('water.json', 'lakes'))
		];
		for (const { geometry, c } of areas)
			for (const polygon of listPolygons(geometry))
				for (const [index, ring] of polygon.entries())
					// a ring that quantization flattened has no orientation
					if (Math.abs(signedArea(ring)) > 1e-6) expect(signedArea(ring) > 0, c).toBe(index === 0);
	});

	it('contains the five countries and their regions', async () => {
		const countries = new Set((await readAreas('land.json', 'countries')).map(({ c }) => c));
		const regions = await readAreas('land.json', 'regions');
		const count = (code: string): number => regions.filter(({ c }) => c === code).length;
		for (const code of COUNTRY_CODES) expect(countries).toContain(code);
		// of all years: eight parts of four regions of Kazakhstan
		expect(COUNTRY_CODES.map(count)).toEqual([25, 8, 5, 5, 14]);
		expect(count('CHN')).toBe(31);
	});

	it('keeps the Uzbek and Tajik enclaves in Kyrgyzstan', async () => {
		const countries = await readAreas('land.json', 'countries');
		const countryAt = (lon: number, lat: number): string | undefined =>
			countries.find(({ geometry }) =>
				listPolygons(geometry).some((polygon) => polygonContains(polygon, [lon, lat]))
			)?.c;
		expect(countryAt(71.1, 39.96), 'Sokh').toBe('UZB');
		expect(countryAt(70.57, 39.85), 'Vorukh').toBe('TJK');
	});

	it('names Karakalpakstan and Xinjiang in four ways', async () => {
		const { regions } = await readLabels();
		const names = regions.features.map(({ properties }) => properties);
		expect(names).toContainEqual(
			expect.objectContaining({ en: 'Karakalpakstan', ru: 'Каракалпакстан', c: 'UZB' })
		);
		expect(names).toContainEqual(expect.objectContaining({ en: 'Xinjiang', zh: '新疆' }));
		for (const { en } of names) expect(en).not.toMatch(/Leninabad|Nur-Sultan|Khujand/);
	});

	it('puts every region name inside its region', async () => {
		const areas = new Map(
			(await readAreas('land.json', 'regions')).map(({ code, geometry }) => [code, geometry])
		);
		for (const { properties, geometry } of (await readLabels()).regions.features) {
			const area = areas.get(properties.code);
			const inside =
				area !== undefined &&
				listPolygons(area).some((polygon) => polygonContains(polygon, geometry.coordinates));
			expect(inside, properties.en).toBe(true);
		}
	});

	it('has the names of regions in their years', async () => {
		const { regions } = await readLabels();
		const years = regions.features.flatMap(({ properties: { en, from, to } }) =>
			from || to ? [[en, from, to]] : []
		);
		expect(years).toEqual([
			['Almaty Region', undefined, 2021],
			['East Kazakhstan', undefined, 2021],
			['Karaganda', undefined, 2021],
			['South Kazakhstan', undefined, 2017],
			['Turkistan', 2018, undefined],
			['East Kazakhstan', 2022, undefined],
			['Abai', 2022, undefined],
			['Almaty Region', 2022, undefined],
			['Jetisu', 2022, undefined],
			['Karaganda', 2022, undefined],
			['Ulytau', 2022, undefined]
		]);
	});

	it('draws the shore of the Aral Sea about 1960 around the sea as drawn', async () => {
		const land = (await readJson('land.json')) as Topology;
		const lines = feature(land, land.objects.lines as GeometryCollection<{ kind: string }>);
		const shore = lines.features.find(({ properties }) => properties.kind === 'former-shore');
		const rings = shore?.geometry.type === 'MultiLineString' ? shore.geometry.coordinates : [];
		const areaSquareDegrees = rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)) / 2, 0);
		// 67,500 km² at 45° N
		expect(areaSquareDegrees * 111.2 ** 2 * Math.cos(Math.PI / 4)).toBeCloseTo(67_500, -4);
		expect(rings.some((ring) => polygonContains([ring], [60.5, 45]))).toBe(true);
	});

	it('puts every city inside its country', async () => {
		const countries = await readAreas('land.json', 'countries');
		// Shanghai's shore is simplified away; Termez and Khorugh are on a border river
		const onTheEdge = new Set(['Shanghai', 'Termez', 'Khorugh']);
		const { cities } = await readLabels();
		expect(cities.features.length).toBeGreaterThanOrEqual(60);
		for (const { properties, geometry } of cities.features) {
			if (onTheEdge.has(properties.en)) continue;
			const inside = countries
				.filter(({ c }) => c === properties.c)
				.some((country) =>
					listPolygons(country.geometry).some((polygon) =>
						polygonContains(polygon, geometry.coordinates)
					)
				);
			expect(inside, properties.en).toBe(true);
		}
	});

	it('draws disputes only dashed: no solid border runs along them', async () => {
		const { disputed } = (await readJson('labels.json')) as { disputed: Topology };
		const collection = disputed.objects.disputed as GeometryCollection<{ k: string }>;
		expect(collection.geometries).toHaveLength(16);
		const land = (await readJson('land.json')) as Topology;
		const lines = feature(land, land.objects.lines as GeometryCollection<{ kind: string }>);
		const country = lines.features.find(({ properties }) => properties.kind === 'country');
		const solid =
			country?.geometry.type === 'MultiLineString' ? country.geometry.coordinates.flat() : [];
		const dashed = feature(disputed, collection).features.flatMap(({ geometry }) =>
			geometry.type === 'MultiLineString'
				? geometry.coordinates.flat()
				: geometry.type === 'LineString'
					? geometry.coordinates
					: []
		);
		const doubled = dashed.filter(([lon = 0, lat = 0]) =>
			solid.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.05)
		);
		// only where a dispute ends, at an undisputed border
		expect(doubled.length / dashed.length).toBeLessThan(0.05);
	});

	it('bug: Baikonur’s outline looked like a letter, as its dashes were too long for its size', async () => {
		const svg = await readFile(PICTURE_BASE, 'utf8');
		const listDashes = (id: string) =>
			new RegExp(`id="${id}"[^>]*stroke-dasharray:(\\d+)`).exec(svg)?.[1];
		expect(Number(listDashes('leased'))).toBeLessThan(Number(listDashes('disputed')));
	});

	it('draws the background of the static map in the page’s colour tokens, without text', async () => {
		const svg = await readFile(PICTURE_BASE, 'utf8');
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(expect.arrayContaining(['base', 'edge', 'disputed', ...COUNTRY_CODES]));
		const tokens = new Set([...svg.matchAll(/var\(--([a-z-]+),#/g)].map(([, name]) => name));
		for (const name of ['land', 'land-cn', 'land-other', 'water', 'b-disputed', 'edge'])
			expect(tokens).toContain(name);
		expect(svg.includes('<text')).toBe(false);
		// whole numbers only
		for (const [, data = ''] of svg.matchAll(/ d="([^"]+)"/g))
			expect(/[^MlzHV\d -]/.exec(data)).toBeNull();
	});
});

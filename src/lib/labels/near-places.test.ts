import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { DetailTables } from '../core/data/types';
import { inverseMercator, mercator, type LonLat } from '../core/domain/geography';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { overlaps } from '../layers/box';
import { MARK_SCALES, type MarkScale } from '../layers/model';
import { readCloseNames, type CloseLists } from './close-names';
import { writeMap } from './map-labels';
import { readNames, type NameLists } from './name-rows';
import { listNamedAreas, moveNamesIntoView } from './names-in-view';
import { listNearbyNames } from './near-names';

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;
type Shapes = Topology<Record<string, GeometryCollection>>;
type Areas = Parameters<typeof listNamedAreas>[0]['lakes'];

const land = read<Shapes>('static/geo/close/land.json');
const water = read<Shapes>('static/geo/close/water.json');
const list = (file: Shapes, name: string) => feature(file, file.objects[name]!) as Areas;
const areas = listNamedAreas({
	countries: list(land, 'countries'),
	regions: list(land, 'regions'),
	lakes: list(water, 'lakes')
});
const names = [
	...readNames(read<NameLists>('static/geo/labels.json'), 'en', 2023),
	...readCloseNames(
		{
			...read<Pick<CloseLists, 'settlements'>>('static/geo/close/settlements.json'),
			...read<Pick<CloseLists, 'stations'>>('static/geo/close/stations.json')
		},
		'en'
	)
];
const detail = read<DetailTables>('src/lib/core/data/built/en/detail.json');

const SCREENS = [
	['desktop', MARK_SCALES.desktop, { widthPx: 1140, heightPx: 640 }],
	['phone', MARK_SCALES.phone, { widthPx: 390, heightPx: 372 }]
] as const;

function writeAround(
	middle: LonLat,
	zoom: number,
	scale: MarkScale,
	size: { widthPx: number; heightPx: number }
) {
	const world = 512 * 2 ** zoom;
	const [middleX, middleY] = mercator(middle);
	const place = (lonLat: LonLat) => {
		const [x, y] = mercator(lonLat);
		return [
			(x - middleX) * world + size.widthPx / 2,
			(y - middleY) * world + size.heightPx / 2
		] as const;
	};
	const corner = (right: number, down: number) =>
		inverseMercator([
			middleX + (right * size.widthPx) / 2 / world,
			middleY + (down * size.heightPx) / 2 / world
		]);
	const [west, north] = corner(-1, -1);
	const [east, south] = corner(1, 1);
	const view = { ...DEFAULT_VIEW, year: 2023 };
	const ground = {
		view,
		scale,
		place: (at: LonLat) => [...place(at)] as [number, number],
		...size,
		zoom
	};
	const own = moveNamesIntoView(names, areas, {
		...ground,
		bounds: [west, south, east, north]
	});
	const near = listNearbyNames(view, detail, zoom, scale);
	return writeMap({ ...ground, names: [...own, ...near], overlays: [] });
}

/** What a stranger reads on a desktop: at zoom 8, at 10 and at 12. */
const PLACES: readonly (readonly [string, LonLat, readonly string[][]])[] = [
	[
		'Almaty',
		[76.93, 43.25],
		[
			['Almaty', 'Kazakhstan', 'Kyrgyzstan', 'Issyk-Kul', 'Esik'],
			['Almaty', 'Kazakhstan', 'Boralday', 'Алматы-1'],
			['Almaty', 'Kazakhstan', 'Алматы-2']
		]
	],
	[
		'Khorgos',
		[80.41, 44.21],
		[
			['Zharkent', 'Yining', 'Kazakhstan', 'China', 'Xinjiang'],
			['Kazakhstan', 'China', 'Altynkol', 'Khorgos (Horgos)'],
			['Kazakhstan', 'China']
		]
	],
	[
		'Bishkek',
		[74.6, 42.87],
		[
			['Bishkek', 'Tokmok', 'Kara-Balta', 'Kazakhstan', 'Kyrgyzstan'],
			['Bishkek', 'Kant', 'Kyrgyzstan'],
			['Bishkek', 'Chuy']
		]
	],
	[
		'Osh',
		[72.8, 40.53],
		[
			['Osh', 'Andijan', 'Uzgen', 'Margilan', 'Uzbekistan', 'Kyrgyzstan'],
			['Osh', 'Aravan', 'Uzbekistan'],
			['Osh', 'Kyrgyzstan']
		]
	],
	[
		'Dushanbe',
		[68.78, 38.56],
		[
			['Dushanbe', 'Tursunzoda', 'Norak', 'Tajikistan', 'Uzbekistan'],
			['Dushanbe', 'Hisor', 'Vahdat'],
			['Dushanbe', 'Tajikistan']
		]
	],
	[
		'Navoi',
		[65.38, 40.1],
		[
			['Navoiy', 'Bukhara', 'Gijduvan', 'Kagan', 'Uzbekistan'],
			['Navoiy', 'Karmana'],
			['Navoiy', 'Uzbekistan']
		]
	],
	[
		'Atyrau',
		[51.92, 47.1],
		[
			['Atyrau', 'Caspian Sea', 'Kazakhstan'],
			['Atyrau', 'Balykshy', 'Kazakhstan'],
			['Atyrau', 'Kazakhstan']
		]
	],
	[
		'Galkynysh',
		[62.2, 37.3],
		[
			['Mary', 'Bayramaly', 'Yoloten', 'Turkmenistan'],
			['Yoloten', 'Turkmenistan'],
			['Turkmenistan', 'Mary']
		]
	]
];

describe.each(PLACES)('near maps of %s', (_, middle, [at8 = [], at10 = [], at12 = []]) => {
	it.each([
		[8, at8],
		[10, at10],
		[11.999, at12]
	] as const)('at zoom %s it is clear where one is', (zoom, expected) => {
		const written = writeAround(middle, zoom, ...([MARK_SCALES.desktop, SCREENS[0][2]] as const));
		const texts = written.names.map(({ row }) => row.text);
		expect(texts).toEqual(expect.arrayContaining([...expected]));
		expect(texts.length).toBeLessThan(70);
	});

	it.each(SCREENS)(
		'on a %s no names cover each other, and a country is named',
		(_, scale, size) => {
			for (const zoom of [8, 10, 11.999]) {
				const { names: placed } = writeAround(middle, zoom, scale, size);
				placed.forEach((one, index) => {
					for (const other of placed.slice(index + 1))
						expect(
							overlaps(one.spot.box, other.spot.box),
							`${one.row.text}, ${other.row.text}`
						).toBe(false);
				});
				expect(placed.filter(({ row }) => row.kind === 'country').length).toBeGreaterThan(0);
			}
		}
	);
});

import type { NamedRegion } from './gazetteer';

/**
 * Cities that are regions of their own: their names stand on the map as cities', so that
 * `static/geo/labels.json` does not list them among the regions. From `data/geo/regions.csv`.
 */
export const CITY_REGIONS: readonly NamedRegion[] = [
	{
		code: 'KAZ-4829',
		republic: 'KAZ',
		name: 'Almaty',
		lonLat: [76.94, 43.27],
		names: ['Almaty', 'Алматы', '阿拉木图市']
	},
	{
		code: 'KAZ-4830',
		republic: 'KAZ',
		name: 'Astana',
		lonLat: [71.45, 51.15],
		names: ['Astana', 'Астана', '阿斯塔纳市']
	},
	{
		code: 'KAB+00?',
		republic: 'KAZ',
		name: 'Baikonur',
		lonLat: [63.35, 45.96],
		names: ['Baikonur', 'Байконур', '拜科努尔', 'Байқоңыр']
	},
	{
		code: 'KGZ-1115',
		republic: 'KGZ',
		name: 'Bishkek',
		lonLat: [74.59, 42.84],
		names: ['Bishkek', 'Бишкек', '比什凯克市', 'Бішкек']
	},
	{
		code: 'TJK-5491',
		republic: 'TJK',
		name: 'Dushanbe',
		lonLat: [68.77, 38.55],
		names: ['Dushanbe', 'Душанбе', '杜尚别市']
	},
	{
		code: 'UZB-4828',
		republic: 'UZB',
		name: 'Tashkent',
		lonLat: [69.25, 41.32],
		names: ['Tashkent', 'Ташкент', '塔什干市', 'Toshkent']
	}
];

import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readChineseCharacters } from '../fonts';
import { readSettlementNames, readSettlements, type SettlementRow } from './read-close-sources';
import { shapeSettlements, shapeStations } from './shape-settlements';

const town = (patch: Partial<SettlementRow>): SettlementRow => ({
	...{ geonames_id: '1', country: 'UZB', feature: 'PPL', population: 1000, name: 'Pop' },
	...{ lon: 71, lat: 40.8, min_zoom: 9 },
	...patch
});

describe('settlements', () => {
	it('keep one row of a town that the source has twice, and drop its word for town', () => {
		const rows = [
			town({ geonames_id: '2', name: 'Pop Shahri', lon: 71.01, population: 0 }),
			town({}),
			town({ geonames_id: '3', name: 'Pop', lon: 72 }),
			town({ geonames_id: '4', name: 'Olot Shahri', lon: 64 })
		];
		expect(shapeSettlements(rows, [])).toEqual([
			[71, 40.8, 9, 'UZB', 'Pop'],
			[72, 40.8, 9, 'UZB', 'Pop'],
			[64, 40.8, 9, 'UZB', 'Olot']
		]);
	});

	it('have the checked names, which must be of a settlement', () => {
		const names = {
			...{ name_en: 'Pop', name_ru: 'Пап', name_zh: '帕普', name_kk: 'Пап', name_local: 'Pop' }
		};
		expect(shapeSettlements([town({})], [{ geonames_id: '1', ...names }])[0]?.[4]).toEqual([
			'Pop',
			'Пап',
			'帕普',
			'Пап',
			'Pop'
		]);
		expect(() => shapeSettlements([town({})], [{ geonames_id: '9', ...names }])).toThrow(
			'settlements.csv has no geonames_id 9'
		);
	});

	it('have checked names in Chinese characters that the fonts have, and of no city', async () => {
		const fonts = JSON.parse(await readFile('data/fonts/zh/characters.json', 'utf8')) as object;
		const cut = new Set(Object.values(fonts).join(''));
		const names = await readSettlementNames();
		const isHan = (sign: string) => /\p{Script=Han}/u.test(sign);
		for (const { name_zh, name_en } of names)
			expect(
				[...name_zh].filter((sign) => isHan(sign) && !cut.has(sign)),
				name_en
			).toEqual([]);
		const cities = await readFile('data/geo/cities.csv', 'utf8');
		for (const { geonames_id, name } of await readSettlements())
			expect(cities.includes(`\n${geonames_id},`), name).toBe(false);
	});
});

describe('stations', () => {
	const named = (name: string) => ({
		...{ osm_node: '1', kind: 'station' as const, name, lon: 76.9, lat: 43.3 }
	});

	it('have names in scripts of the map’s fonts; sidings and others are left out', async () => {
		const chinese = await readChineseCharacters();
		const isCovered = (name: string) => [...name].every((sign) => chinese.includes(sign));
		const list = (...rows: string[]) =>
			shapeStations(rows.map(named), isCovered).map(([, , name]) => name);
		expect(list('Алматы-2', 'Navoiy', 'Іле', '霍尔果斯 قورغاس')).toEqual([
			'Алматы-2',
			'Navoiy',
			'Іле',
			'霍尔果斯'
		]);
		expect(list('', '10', '№ 38', 'Rzd. No 48', '331 km', '№11-темір жол айрығы', 'گرگان')).toEqual(
			[]
		);
	});
});

describe('the close level', () => {
	it('is below 260 kB compressed: with the courses, a screen needs at most 400', async () => {
		const sizes = await Promise.all(
			['land', 'water', 'settlements', 'stations'].map(
				async (name) => brotliCompressSync(await readFile(`static/geo/close/${name}.json`)).length
			)
		);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(260_000);
	});
});

import { describe, expect, it } from 'vitest';
import { loadSearchIndex } from '$lib/find/search';
import { createSearch } from '$lib/find/search-engine';
import { citiesAbroad, gazetteer } from '../../../../../tests/user-data';

const { entries } = await loadSearchIndex();
const search = await createSearch(entries);

/** The id in the search, and the spellings of readers in Latin, Cyrillic and Chinese letters. */
const PLACES: readonly [id: string, ...names: string[]][] = [
	['khorgos-cn', 'Khorgos', 'Horgos', 'Korgas', 'Хоргос', 'Қорғас', '霍尔果斯'],
	['alashankou', 'Alashankou', 'Алашанькоу', 'Алашаңқай', '阿拉山口'],
	['dostyk', 'Dostyk', 'Dostyq', 'Достык', 'Достық', '多斯特克'],
	['irkeshtam', 'Irkeshtam', 'Erkech-Tam', 'Иркештам', 'Эркеч-Там', '伊尔克什坦'],
	['torugart', 'Torugart', 'Торугарт', 'Торуғарт', '吐尔尕特'],
	['kulma', 'Kulma', 'Qulma', 'Кульма', 'Қулма', '阔勒买'],
	['1529102', 'Urumqi', 'Ürümqi', 'Урумчи', 'Үрімші', '乌鲁木齐'],
	['1280849', 'Kashgar', 'Kashi', 'Кашгар', 'Қашқар', '喀什'],
	['1790630', "Xi'an", 'Xian', 'Сиань', '西安'],
	['10859300', 'Lianyungang', 'Ляньюньган', '连云港'],
	['1216265', 'Samarkand', 'Samarqand', 'Самарканд', 'Самарқанд', '撒马尔罕'],
	['almalyk', 'Almalyk', 'Olmaliq', 'Алмалык', 'Олмалиқ', '阿尔马雷克'],
	['kant', 'Kant', 'Кант', '坎特'],
	['konayev', 'Konayev', 'Qonayev', 'Конаев', 'Қонаев', '科纳耶夫'],
	['tokmok', 'Tokmok', 'Tokmak', 'Токмок', 'Токмак', '托克马克']
];
const CASES = PLACES.flatMap(([id, ...names]) => names.map((name) => [name, id] as const));

describe('a place is found by every name', () => {
	it.each(CASES)('%s, first in the search', (name, id) => {
		expect(search(name)[0]).toMatchObject({ kind: 'place', id });
	});

	it.each(CASES)('%s, in a table of the reader', (name, id) => {
		const { name: shown, at } = entries.find((entry) => entry.kind === 'place' && entry.id === id)!;
		const found = gazetteer.place(name, null);
		expect(found).toHaveProperty('found');
		if (!('found' in found)) return;
		// Khorgos is on both sides of the border
		const [lon = NaN, lat = NaN] = at!;
		expect(found.found.lonLat[0], shown).toBeCloseTo(lon, -0.3);
		expect(found.found.lonLat[1], shown).toBeCloseTo(lat, -0.3);
	});
});

describe('a place on a border', () => {
	it('is on the side of the country of its row', () => {
		for (const name of ['Khorgos', 'Хоргос', 'Қорғас', '霍尔果斯'])
			expect(gazetteer.place(name, 'KAZ'), name).toMatchObject({
				found: { name: 'Khorgos Gateway dry port' }
			});
		expect(gazetteer.place('Достык', 'KAZ')).toMatchObject({ found: { name: 'Dostyk' } });
		expect(gazetteer.place('Dostyk', 'UZB')).toEqual({ error: 'unknown' });
	});

	it('bug: flows ended in China only', () => {
		for (const name of ['Moscow', 'Москва', 'Yiwu', '义乌', 'Khorgos', 'Dostyk', 'Tashkent'])
			expect(gazetteer.partner(name), name).toHaveProperty('found');
		expect(gazetteer.partner('Atlantis')).toEqual({ error: 'unknown' });
	});

	it('bug: flows did not end in the cities abroad that students and migrants go to', () => {
		for (const { names, others, lonLat } of citiesAbroad)
			for (const name of [...Object.values(names), ...others]) {
				const partner = gazetteer.partner(name);
				expect(partner, name).toHaveProperty('found');
				if (!('found' in partner)) continue;
				const [lon, lat] = partner.found.lonLat;
				// a seat and its region are one point, and Moscow Region is around Moscow
				expect(Math.hypot(lon - lonLat[0], lat - lonLat[1]), name).toBeLessThan(0.4);
			}
		expect(gazetteer.partner('Стамбул')).toMatchObject({ found: { name: 'Istanbul' } });
		expect(gazetteer.partner('Московская обл.')).toMatchObject({
			found: { name: 'Moscow Region' }
		});
		expect(gazetteer.partner('新西伯利亚州')).toMatchObject({
			found: { name: 'Novosibirsk Region' }
		});
		// places of the atlas keep their names
		expect(gazetteer.partner('Moscow')).toMatchObject({ found: { name: 'Moscow' } });
		expect(gazetteer.place('Istanbul', null)).toMatchObject({ found: { country: null } });
	});

	it('bug: flows did not end in China as a whole, in Russia, or in one of the five', () => {
		for (const [name, found] of [
			['China', { name: 'China', country: null }],
			['Россия', { name: 'Russia', country: null }],
			['哈萨克斯坦', { name: 'Kazakhstan', country: 'KAZ' }]
		] as const)
			expect(gazetteer.partner(name), name).toMatchObject({ found });
	});

	it('may be the Chinese side of an exchange', () => {
		expect(gazetteer.partner('Хоргос')).toMatchObject({ found: { name: 'Khorgos (Horgos)' } });
		expect(gazetteer.partner('阿拉山口')).toMatchObject({ found: { name: 'Alashankou' } });
	});
});

it('a name of two places is ambiguous until the country is given', () => {
	expect(gazetteer.place('Manas', null)).toEqual({ error: 'ambiguous' });
	expect(gazetteer.place('Manas', 'KGZ')).toMatchObject({ found: { name: 'Jalal-Abad' } });
});

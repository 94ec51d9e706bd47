import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import {
	findAreaAt,
	findRegionAt,
	listCodesSince,
	readRegionAreas,
	selectFirstAreas
} from './region-areas';

const all = await readRegionAreas();
const areas = selectFirstAreas(all);

describe('readRegionAreas', () => {
	it('has 49 regions of the five countries and 31 provinces, each code once', () => {
		expect(areas.filter(({ country }) => country === 'CHN')).toHaveLength(31);
		expect(areas).toHaveLength(80);
		expect(new Set(areas.map(({ code }) => code)).size).toBe(80);
	});

	it('has eight regions formed since, each with the one that it was a part of', () => {
		const formed = all.filter(({ partOf }) => partOf !== null);
		expect(formed.map(({ slug, formed: date, partOf }) => [slug, date, partOf])).toEqual([
			['turkistan', '2018-06-19', 'KAZ-3251'],
			['shymkent', '2018-06-19', 'KAZ-3251'],
			['east-kazakhstan', '2022-06-08', 'KAZ-3206'],
			['abai', '2022-06-08', 'KAZ-3206'],
			['almaty-region', '2022-06-08', 'KAZ-3207'],
			['jetisu', '2022-06-08', 'KAZ-3207'],
			['karaganda', '2022-06-08', 'KAZ-3203'],
			['ulytau', '2022-06-08', 'KAZ-3203']
		]);
		expect(all).toHaveLength(areas.length + formed.length);
		const divided = areas.filter(({ divided: date }) => date !== null);
		expect(divided.map(({ slug }) => slug)).toEqual([
			'almaty-region',
			'east-kazakhstan',
			'karaganda',
			'turkistan'
		]);
	});

	it('has no ISO code that the source invents or repeats', () => {
		const findIso = (code: string) => areas.find((area) => area.code === code)?.iso;
		expect(findIso('UZB-356')).toBe('UZ-QR');
		// Almaty and its region share one in the source, Tajikistan's districts have none
		expect(['KAZ-3207', 'KAZ-4829', 'TJK-368', 'KAB+00?'].map(findIso)).toEqual([
			null,
			null,
			null,
			null
		]);
	});
});

describe('findRegionAt', () => {
	it.each<[string, string, LonLat]>([
		['Karakalpakstan', 'UZB', [59.6, 42.46]],
		['Almaty', 'KAZ', [76.92, 43.24]],
		['Almaty Region', 'KAZ', [78.0, 44.2]],
		['Bishkek', 'KGZ', [74.59, 42.87]],
		['Sughd', 'TJK', [69.62, 40.28]],
		['Xinjiang', 'CHN', [87.6, 43.8]]
	])('finds %s', (name, country, point) => {
		expect(findRegionAt(areas, country, point)?.names.en).toBe(name);
	});

	it('uses the nearest region of the country within 5 km, and none beyond', () => {
		// Altynkol, on the Kazakh side of a generalised border; a point in the Caspian
		expect(findRegionAt(areas, 'KAZ', [80.41, 44.16])?.names.en).toBe('Almaty Region');
		expect(findRegionAt(areas, 'KAZ', [51.2, 43.5])).toBeNull();
	});

	it('puts no place in two regions', () => {
		const points = areas.map(({ lonLat }) => lonLat);
		for (const point of points) {
			expect(areas.filter((area) => findAreaAt([area], point)).length).toBeLessThan(2);
		}
	});
});

describe('listCodesSince', () => {
	const listCodes = (point: LonLat) =>
		listCodesSince(all, findRegionAt(areas, 'KAZ', point), point);

	it.each<[string, LonLat, string[]]>([
		['Shymkent', [69.6, 42.32], ['KAZ-3251', 'KZ79']],
		['Turkistan', [68.25, 43.3], ['KAZ-3251', 'KZ61']],
		['Semey', [80.25, 50.41], ['KAZ-3206', 'KZ10']],
		['Oskemen', [82.61, 49.95], ['KAZ-3206', 'KZ63']],
		['Taldykorgan', [78.37, 45.02], ['KAZ-3207', 'KZ33']],
		['Konaev', [77.06, 43.87], ['KAZ-3207', 'KZ19']],
		['Zhezkazgan', [67.7, 47.8], ['KAZ-3203', 'KZ62']],
		['Karaganda', [73.1, 49.8], ['KAZ-3203', 'KZ35']],
		['Altynkol, outside its generalised country', [80.41, 44.16], ['KAZ-3207', 'KZ33']],
		['Kostanay', [63.6, 53.2], ['KAZ-3196']]
	])('%s', (_, point, codes) => {
		expect(listCodes(point)).toEqual(codes);
	});
});

import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { findAreaAt, readRegionAreas, findRegionAt } from './region-areas';

const areas = await readRegionAreas();

describe('readRegionAreas', () => {
	it('has 49 regions of the five countries and 31 provinces, each code once', () => {
		expect(areas.filter(({ country }) => country === 'CHN')).toHaveLength(31);
		expect(areas).toHaveLength(80);
		expect(new Set(areas.map(({ code }) => code)).size).toBe(80);
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

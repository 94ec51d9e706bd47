import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { measureDistanceKm } from '../distance';
import { cutLeg } from './cut-leg';

const from: LonLat = [60, 40];
const to: LonLat = [62, 40];

describe('cutLeg', () => {
	it('cuts at a border, to a few metres', () => {
		const parts = cutLeg(from, to, ([lon]) => (lon < 60.5 ? 'west' : 'east'));
		expect([...parts.keys()]).toEqual(['west', 'east']);
		expect(parts.get('west')).toBeCloseTo(measureDistanceKm(from, to) / 4, 1);
		expect((parts.get('west') ?? 0) + (parts.get('east') ?? 0)).toBeCloseTo(
			measureDistanceKm(from, to),
			6
		);
	});

	it('leaves out stretches outside all areas, and returns to an area', () => {
		const parts = cutLeg(from, to, ([lon]) => (lon > 60.5 && lon < 61 ? null : 'home'));
		expect([...parts.keys()]).toEqual(['home']);
		expect(parts.get('home')).toBeCloseTo(measureDistanceKm(from, to) * 0.75, 1);
	});

	it('gives nothing for a leg outside all, and the full length inside one', () => {
		expect(cutLeg(from, to, () => null).size).toBe(0);
		expect(cutLeg(from, to, () => 'home').get('home')).toBeCloseTo(measureDistanceKm(from, to), 9);
	});
});

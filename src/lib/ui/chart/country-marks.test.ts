import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { drawPointOutline } from './country-marks';

it('each country has its own shape, so that lines are distinguishable without colour', () => {
	const shapes = COUNTRY_CODES.map((code) => drawPointOutline(code, 0, 0, 4));
	expect(new Set(shapes).size).toBe(5);
});

import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '$lib/core/domain/palette';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { COUNTRY_COLOURS, drawPointOutline } from './country-marks';

const FILTERS = {
	normal: null,
	deuteranopia: filterDeficiencyDeuter(1),
	protanopia: filterDeficiencyProt(1),
	tritanopia: filterDeficiencyTrit(1)
};
const linear = converter('lrgb');
const difference = differenceCiede2000();

/** The filters need linear light. */
function seen(color: string, vision: keyof typeof FILTERS): Color {
	const light = linear(color)!;
	const { r, g, b } = FILTERS[vision]?.({ ...light, mode: 'rgb' }) ?? light;
	return { mode: 'lrgb', r, g, b };
}

const pairs = COUNTRY_CODES.flatMap((one, index) =>
	COUNTRY_CODES.slice(index + 1).map((other) => [one, other] as const)
);

describe.each(['light', 'dark'] as const)('lines of five countries, %s', (theme) => {
	it('have 3 : 1 on the background of the chart', () => {
		for (const code of COUNTRY_CODES) {
			const contrast = wcagContrast(COUNTRY_COLOURS[code][theme], PALETTES[theme].surface);
			expect(contrast, code).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(Object.keys(FILTERS) as (keyof typeof FILTERS)[])(
		'are distinguishable in %s',
		(vision) => {
			for (const [one, other] of pairs) {
				const [first, second] = [one, other].map((code) =>
					seen(COUNTRY_COLOURS[code][theme], vision)
				);
				expect(difference(first!, second!), `${one} ${other}`).toBeGreaterThan(18);
			}
		}
	);
});

it('each country has its own shape, so that lines are distinguishable without colour', () => {
	const shapes = COUNTRY_CODES.map((code) => drawPointOutline(code, 0, 0, 4));
	expect(new Set(shapes).size).toBe(5);
});

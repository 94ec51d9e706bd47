import { describe, expect, it } from 'vitest';
import { placeCountryTexts, type CountryText } from './country-labels';

/** Where the five lie on the map of a phone. */
const PLACES = {
	Казахстан: 137,
	Узбекистан: 135,
	Туркменистан: 120,
	Таджикистан: 215,
	Кыргызстан: 250
};
const DOWN = [111, 178, 212, 226, 193];

const makeTexts = (figure: string, radiusPx: number): CountryText[] =>
	Object.entries(PLACES).map(([name, x], index) => ({
		...{ id: name, name, figure, at: [x, DOWN[index]!] as const },
		...{ radiusPx, isStrong: radiusPx > 0 }
	}));
const SIZE = { widthPx: 350, heightPx: 280 };

describe('the labels of countries on a map', () => {
	it.each([
		['long figures', '2 228 738 240', 12],
		['gaps', 'нет числа в этой таблице', 0],
		['short figures', '5', 3]
	])('bug: lay over each other on a phone: %s do not', (_, figure, radiusPx) => {
		const placed = placeCountryTexts(makeTexts(figure, radiusPx), SIZE);
		expect(placed.length).toBeGreaterThanOrEqual(4);
		// lines of text are 14 px high
		for (const [index, one] of placed.entries())
			for (const other of placed.slice(index + 1))
				if (one.anchor === other.anchor && Math.abs(one.x - other.x) < 40)
					expect(Math.abs(one.y - other.y)).toBeGreaterThan(14);
	});

	it('stand beside their marks where there is room, and keep what is taken', () => {
		const [text] = makeTexts('5', 12);
		const [placed] = placeCountryTexts([text!], SIZE);
		expect(placed).toMatchObject({ x: 154, y: 111, anchor: 'start', figure: '5' });
		const wall = { left: 150, right: 350, top: 0, bottom: 280 };
		expect(placeCountryTexts([text!], SIZE, [wall])[0]).toMatchObject({ anchor: 'end' });
		expect(placeCountryTexts([text!], SIZE, [{ ...wall, left: 0 }])).toEqual([]);
	});
});

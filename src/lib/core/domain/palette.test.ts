import { describe, expect, it } from 'vitest';
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast as contrastRatio,
	type Color
} from 'culori';
import type { LayerId } from './layers';
import { PALETTES, type Palette, type ThemeName } from './palette';

const grounds = (palette: Palette): string[] => [
	palette.land,
	palette.landChina,
	palette.landOther,
	palette.water
];

// The measured table of the look: marks on land, China, other land, water.
const MEASURED: Record<ThemeName, Record<LayerId, number[]>> = {
	dark: {
		students: [6.9, 7.6, 9.2, 10.3],
		corridors: [8.4, 9.3, 11.2, 12.5],
		institutes: [3.2, 3.6, 4.3, 4.8],
		investment: [3.8, 4.2, 5.1, 5.7],
		ties: [3.2, 3.6, 4.3, 4.8],
		own: [8.8, 9.8, 11.7, 13.1]
	},
	light: {
		students: [3.8, 3.4, 3.4, 3.2],
		corridors: [4.0, 3.6, 3.7, 3.4],
		institutes: [9.8, 8.8, 8.8, 8.2],
		investment: [8.2, 7.4, 7.4, 6.9],
		ties: [8.3, 7.5, 7.5, 7.0],
		own: [4.3, 3.9, 3.9, 3.6]
	},
	print: {
		students: [4.7, 4.1, 4.1, 3.9],
		corridors: [4.5, 4.0, 4.0, 3.8],
		institutes: [11.9, 10.4, 10.4, 10.0],
		investment: [10.0, 8.8, 8.7, 8.4],
		ties: [9.4, 8.3, 8.3, 7.9],
		own: [3.9, 3.5, 3.5, 3.3]
	}
};

const themes = Object.keys(PALETTES) as ThemeName[];

/** Ways of seeing colour: full, and the three kinds of blindness at full severity. */
const FILTERS = {
	normal: null,
	deuteranopia: filterDeficiencyDeuter(1),
	protanopia: filterDeficiencyProt(1),
	tritanopia: filterDeficiencyTrit(1)
};
type Vision = keyof typeof FILTERS;
const VISIONS = Object.keys(FILTERS) as Vision[];

const linear = converter('lrgb');
const difference = differenceCiede2000();

/** Machado, Oliveira and Fernandes 2009 filter linear light, which culori takes for what it is given. */
function seen(color: string, vision: Vision): Color {
	const light = linear(color)!;
	const { r, g, b } = FILTERS[vision]?.({ ...light, mode: 'rgb' }) ?? light;
	const held = (channel: number) => Math.min(1, Math.max(0, channel));
	return { mode: 'lrgb', r: held(r), g: held(g), b: held(b) };
}

/** CIEDE2000: under 1 nobody sees it, 20 is plain at a glance. */
const colorDistance = (first: string, second: string, vision: Vision) =>
	difference(seen(first, vision), seen(second, vision));

describe('distance of colours', () => {
	it.each(VISIONS)('is the one of white and black in %s vision', (vision) => {
		expect(colorDistance('#ffffff', '#000000', vision)).toBeCloseTo(100, 0);
	});

	it('shrinks between red and green for those who do not tell them apart', () => {
		const plain = colorDistance('#c04040', '#508040', 'normal');
		expect(colorDistance('#c04040', '#508040', 'deuteranopia')).toBeLessThan(plain / 2);
	});
});

describe.each(themes)('the %s palette', (theme) => {
	const palette = PALETTES[theme];

	it.each(Object.entries(MEASURED[theme]))('keeps the contrast of %s marks', (layer, wanted) => {
		const mark = palette.layers[layer as LayerId].mark;
		grounds(palette).forEach((ground, index) => {
			expect(Math.abs(contrastRatio(mark, ground) - (wanted[index] ?? 0))).toBeLessThanOrEqual(0.1);
		});
	});

	it('keeps every corridor mode above 3.5 on every ground', () => {
		for (const mode of Object.values(palette.corridorModes))
			for (const ground of grounds(palette))
				expect(contrastRatio(mode, ground)).toBeGreaterThan(3.5);
	});

	it('keeps the words readable', () => {
		for (const ground of [...grounds(palette), palette.surface, palette.surfaceRaised]) {
			expect(contrastRatio(palette.text, ground)).toBeGreaterThanOrEqual(9.9);
			expect(contrastRatio(palette.textSecondary, ground)).toBeGreaterThanOrEqual(5.4);
		}
		expect(contrastRatio(palette.textWater, palette.water)).toBeGreaterThanOrEqual(4.5);
		expect(contrastRatio(palette.textOther, palette.landOther)).toBeGreaterThanOrEqual(4.5);
		expect(contrastRatio(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(7);
		for (const { text } of Object.values(palette.layers))
			expect(contrastRatio(text, palette.land)).toBeGreaterThanOrEqual(4.5);
	});

	it('keeps both ends of the diverging scale plain on every ground, and neither above the other', () => {
		const { rise, fall } = palette.diverging;
		const weakest = [rise, fall].map(({ mark, text }) => {
			const all = [...grounds(palette), palette.surface, palette.surfaceRaised];
			for (const ground of all) expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
			return Math.min(...all.map((ground) => contrastRatio(mark, ground)));
		});
		for (const ratio of weakest) expect(ratio).toBeGreaterThanOrEqual(4.2);
		expect(Math.abs(weakest[0]! - weakest[1]!)).toBeLessThanOrEqual(0.5);
	});

	it.each(VISIONS)('keeps the ends of the diverging scale apart in %s vision', (vision) => {
		const { rise, fall } = palette.diverging;
		expect(colorDistance(rise.mark, fall.mark, vision)).toBeGreaterThanOrEqual(35);
		expect(colorDistance(rise.text, fall.text, vision)).toBeGreaterThanOrEqual(30);
	});

	it.each(VISIONS)('keeps the layers’ hues apart in %s vision', (vision) => {
		const { own, ties, ...ours } = palette.layers;
		const marks = Object.values(ours).map(({ mark }) => mark);
		// circles of no other layer's shape: their colour need not part them alone
		for (const other of marks)
			expect(colorDistance(own.mark, other, vision)).toBeGreaterThanOrEqual(18);
		// thin lines with a dot: plainly not the other lines, and no other layer's shape
		expect(colorDistance(ties.mark, ours.corridors.mark, vision)).toBeGreaterThanOrEqual(40);
		for (const other of [own.mark, ...marks])
			expect(colorDistance(ties.mark, other, vision)).toBeGreaterThanOrEqual(10);
		marks.forEach((mark, index) => {
			for (const other of marks.slice(index + 1))
				expect(colorDistance(mark, other, vision)).toBeGreaterThanOrEqual(20);
		});
	});

	it('keeps countries 3 : 1 on the grounds of charts, and their words 7 : 1, for the stage', () => {
		for (const [code, { mark, text }] of Object.entries(palette.countries))
			for (const ground of [palette.page, palette.surface]) {
				expect(contrastRatio(mark, ground), code).toBeGreaterThanOrEqual(3);
				expect(contrastRatio(text, ground), code).toBeGreaterThanOrEqual(7);
			}
	});

	it.each(VISIONS)('keeps countries apart in %s vision', (vision) => {
		const { CHN, RUS, ...five } = palette.countries;
		const marks = Object.entries(five);
		marks.forEach(([one, { mark }], index) => {
			for (const [other, { mark: second }] of marks.slice(index + 1))
				expect(colorDistance(mark, second, vision), `${one} ${other}`).toBeGreaterThan(18);
			// no chart draws one of the five beside China or Russia without a name at each
			for (const { mark: power } of [CHN, RUS])
				expect(colorDistance(mark, power, vision), one).toBeGreaterThan(13);
		});
		expect(colorDistance(CHN.mark, RUS.mark, vision)).toBeGreaterThanOrEqual(17);
	});

	it('keeps categories, and what is in none, 3 : 1 on every ground', () => {
		expect(palette.categories).toHaveLength(8);
		for (const category of [...palette.categories, palette.textOther])
			for (const ground of [...grounds(palette), palette.surface])
				expect(contrastRatio(category, ground), category).toBeGreaterThanOrEqual(3);
	});

	it.each(VISIONS)('keeps categories apart in %s vision', (vision) => {
		const all = [palette.textOther, ...palette.categories];
		all.forEach((one, index) => {
			for (const other of all.slice(index + 1))
				expect(colorDistance(one, other, vision), `${one} ${other}`).toBeGreaterThan(
					vision === 'normal' ? 21 : 11
				);
		});
	});

	it('keeps controls and the focus ring visible', () => {
		for (const ground of [palette.page, palette.surface]) {
			expect(contrastRatio(palette.control, ground)).toBeGreaterThanOrEqual(3);
			expect(contrastRatio(palette.focus, ground)).toBeGreaterThanOrEqual(7);
		}
	});
});

import { expect, it } from 'vitest';
import { COUNTRIES, getCountryByCode, type CountryCode } from '../core/domain/countries';
import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { getLabelShiftPx } from '../layers/label-layout';
import { MARK_SCALES } from '../layers/model';
import { listStaticSquares } from '../layers/investment/draw-deals';
import { spreadIn, writeFrame } from './frame-labels';
import { framePage } from './map-frame';

const makeMap = (focus: LayerId, country: CountryCode | null = null) => {
	const view = { ...DEFAULT_VIEW, focus, layers: [focus], country };
	const frame = framePage(view, { widthPx: 390, heightPx: 372 });
	return { view, frame, scale: spreadIn(view, MARK_SCALES.phone, frame) };
};

it.each(LAYER_IDS)('bug: a phone wrote Uzbekistan south of Turkmenistan, with %s', (focus) => {
	const { frame, scale } = makeMap(focus);
	const down = (code: 'UZB' | 'TKM') =>
		frame.place(getCountryByCode(code).labelLonLat)[1] + getLabelShiftPx(code, scale)[1];
	expect(down('UZB')).toBeLessThan(down('TKM'));
	// nor Kyrgyzstan in the middle of Kazakhstan
	expect(getLabelShiftPx('KGZ', scale)[1]).toBeGreaterThan(-20);
});

it.each(LAYER_IDS)(
	'bug: around Kazakhstan a phone wrote Kyrgyzstan and Tajikistan north of their place, with %s',
	(focus) => {
		const { scale } = makeMap(focus, 'KAZ');
		for (const code of ['KGZ', 'TJK'] as const)
			expect(getLabelShiftPx(code, scale)[1], code).toBeGreaterThan(-20);
	}
);

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Which side of a line a point is on. */
const findSide = ([fromX, fromY, toX, toY]: Line, x: number, y: number) =>
	Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
const isApart = (one: Line, [fromX, fromY, toX, toY]: Line) =>
	findSide(one, fromX, fromY) !== findSide(one, toX, toY);

it.each(LAYER_IDS)(
	'bug: on a phone the lines from capitals to their names crossed, with %s',
	(focus) => {
		const { view, frame, scale } = makeMap(focus);
		const capitals = writeFrame(view, scale, frame).names.filter(
			({ row }) => row.kind === 'capital'
		);
		expect(capitals.length).toBeGreaterThan(3);
		const lines = capitals.flatMap(({ leader }) => (leader ? [leader] : []));
		for (const one of lines)
			for (const other of lines)
				expect(one !== other && isApart(one, other) && isApart(other, one)).toBe(false);
		// bug: that of Tashkent ran to the Aral Sea
		for (const [fromX, fromY, toX, toY] of lines)
			expect(Math.hypot(toX - fromX, toY - fromY)).toBeLessThan(65);
	}
);

it.each(COUNTRIES.map(({ code }) => code))(
	'bug: in the first picture of %s on a phone names were too large, and Bishkek and Tashkent stood at each other’s places',
	(country) => {
		const { view, frame, scale } = makeMap('students', country);
		const { names } = writeFrame(view, scale, frame);
		expect(names.length).toBeGreaterThan(0);
		for (const { style, spot, at: own } of names) {
			expect(style.sizePx).toBeGreaterThan(11);
			expect(style.sizePx).toBeLessThan(15);
			const { left, right, top, bottom } = spot.box;
			const gapTo = ([x, y]: readonly [number, number]) =>
				Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
			for (const { at } of names) if (at !== own) expect(gapTo(at)).toBeGreaterThan(gapTo(own));
		}
	}
);

it('bug: on a phone names covered the squares of deals', () => {
	const { view, frame, scale } = makeMap('investment');
	const squares = listStaticSquares({ view, frame, scale });
	expect(squares.length).toBeGreaterThan(5);
	for (const { country, y, sidePx } of squares) {
		const middle =
			frame.place(getCountryByCode(country).labelLonLat)[1] + getLabelShiftPx(country, scale)[1];
		const nameHeightPx = 13 * scale.wordFactor * 0.7;
		expect(Math.abs(middle - (y + sidePx / 2)), country).toBeGreaterThan(
			(nameHeightPx + sidePx) / 2
		);
	}
});

import { expect, it } from 'vitest';
import { countryByCode } from '../core/domain/countries';
import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { labelShiftPx } from '../layers/label-layout';
import { MARK_SCALES, REDUCED_SCALE } from '../layers/model';
import { staticSquares } from './draw-deals';
import { spreadIn, writeFrame } from './frame-words';
import { pageFrame } from './map-frame';

const mapOf = (focus: LayerId) => {
	const view = { ...DEFAULT_VIEW, focus, layers: [focus] };
	const frame = pageFrame(view, { widthPx: 390, heightPx: 372 });
	return { view, frame, scale: spreadIn(view, MARK_SCALES.phone, frame) };
};

it.each(LAYER_IDS)('bug: a phone wrote Uzbekistan south of Turkmenistan, with %s', (focus) => {
	const { frame, scale } = mapOf(focus);
	const down = (code: 'UZB' | 'TKM') =>
		frame.place(countryByCode(code).labelLonLat)[1] + labelShiftPx(code, scale)[1];
	expect(down('UZB')).toBeLessThan(down('TKM'));
	// nor Kyrgyzstan in the middle of Kazakhstan
	expect(labelShiftPx('KGZ', scale)[1]).toBeGreaterThan(-20);
});

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Which side of a line a point is on. */
const sideOf = ([fromX, fromY, toX, toY]: Line, x: number, y: number) =>
	Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
const isApart = (one: Line, [fromX, fromY, toX, toY]: Line) =>
	sideOf(one, fromX, fromY) !== sideOf(one, toX, toY);

it.each(LAYER_IDS)(
	'bug: on a phone the lines from capitals to their names crossed, with %s',
	(focus) => {
		const { view, frame, scale } = mapOf(focus);
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

it('bug: in the first picture on a phone names covered the squares of deals', () => {
	const view = { ...DEFAULT_VIEW, year: 2018 };
	const frame = pageFrame(view, { widthPx: 1140, heightPx: 640 });
	const squares = staticSquares(view, frame, spreadIn(view, MARK_SCALES.desktop, frame));
	expect(squares.length).toBeGreaterThan(5);
	const reduced = spreadIn(view, REDUCED_SCALE, frame);
	for (const { country, y, sidePx } of squares) {
		const middle =
			frame.place(countryByCode(country).labelLonLat)[1] + labelShiftPx(country, reduced)[1];
		const nameHeightPx = 13 * REDUCED_SCALE.wordFactor * 0.7;
		expect(Math.abs(middle - (y + sidePx / 2)), country).toBeGreaterThan(
			(nameHeightPx + sidePx) / 2
		);
	}
});

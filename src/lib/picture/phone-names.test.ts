import { expect, it } from 'vitest';
import { countryByCode } from '../core/domain/countries';
import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { labelShiftPx } from '../layers/label-layout';
import { MARK_SCALES } from '../layers/model';
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

it('bug: on a phone the lines from Bishkek and Tashkent to their names crossed', () => {
	const { view, frame, scale } = mapOf('investment');
	const capitals = writeFrame(view, scale, frame).names.filter(({ row }) => row.kind === 'capital');
	expect(capitals.length).toBeGreaterThan(3);
	for (const { row, leader } of capitals) {
		const [fromX, fromY, toX, toY] = leader ?? [0, 0, 0, 0];
		expect(Math.hypot(toX - fromX, toY - fromY), row.text).toBeLessThan(51);
	}
});

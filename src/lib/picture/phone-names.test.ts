import { expect, it } from 'vitest';
import { countryByCode } from '../core/domain/countries';
import { LAYER_IDS } from '../core/domain/layers';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { labelShiftPx } from '../layers/label-layout';
import { MARK_SCALES } from '../layers/model';
import { spreadIn } from './frame-words';
import { pageFrame } from './map-frame';

it.each(LAYER_IDS)('bug: a phone wrote Uzbekistan south of Turkmenistan, with %s', (focus) => {
	const view = { ...DEFAULT_VIEW, focus, layers: [focus] };
	const frame = pageFrame(view, { widthPx: 390, heightPx: 372 });
	const scale = spreadIn(view, MARK_SCALES.phone, frame);
	const down = (code: 'UZB' | 'TKM') =>
		frame.place(countryByCode(code).labelLonLat)[1] + labelShiftPx(code, scale)[1];
	expect(down('UZB')).toBeLessThan(down('TKM'));
	// nor Kyrgyzstan in the middle of Kazakhstan
	expect(labelShiftPx('KGZ', scale)[1]).toBeGreaterThan(-20);
});

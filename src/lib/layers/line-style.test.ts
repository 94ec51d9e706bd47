import { describe, expect, it } from 'vitest';
import { STATUSES } from '../core/domain/filters';
import { CORRIDOR_MODES } from '../core/domain/layers';
import { trackFragmentShader } from './marks/track-layer';
import {
	MODE_WIDTHS_PX,
	STATUS_DASHES,
	APPROXIMATE_DASHES,
	UNVERIFIED_DASHES,
	getStroke
} from './line-style';

const KNOWN = { isApproximate: false, isUnverified: false };

describe('the look of lines', () => {
	it('is dashed by state, dotted where nothing is built, whole in use', () => {
		expect(getStroke('construction', KNOWN)).toEqual({ dash: '7 4', cap: undefined });
		expect(getStroke('agreed', { ...KNOWN, isApproximate: true })).toEqual({
			dash: '0 5',
			cap: 'round'
		});
		expect(getStroke('operational', KNOWN)).toEqual({ dash: undefined, cap: undefined });
		const getDash = (doubts: object) => getStroke('operational', { ...KNOWN, ...doubts }).dash;
		expect(getDash({ isApproximate: true })).toBe(APPROXIMATE_DASHES.join(' '));
		expect(getDash({ isUnverified: true })).toBe(UNVERIFIED_DASHES.join(' '));
		expect(getDash({ isApproximate: true, isUnverified: true })).toBe(
			[...APPROXIMATE_DASHES, ...UNVERIFIED_DASHES].join(' ')
		);
	});

	it('tells every two states apart that the legend tells apart', () => {
		const looks = STATUSES.map((status) => getStroke(status, KNOWN).dash ?? 'whole');
		expect(new Set(looks).size).toBe(STATUSES.length - 1);
		expect(looks[STATUSES.indexOf('planned')]).toBe(looks[STATUSES.indexOf('agreed')]);
	});

	it('is the same where the graphics card draws', () => {
		const halves = CORRIDOR_MODES.map((mode) => MODE_WIDTHS_PX[mode] / 2).join(', ');
		expect(trackFragmentShader).toContain(`float[6](${halves})`);
		const period = STATUS_DASHES.suspended!.reduce((sum, length) => sum + length, 0);
		expect(
			trackFragmentShader.match(new RegExp(`mod\\(vAlong, ${period}\\.0\\)`, 'g'))
		).toHaveLength(3);
		expect(trackFragmentShader).not.toContain('undefined');
	});
});

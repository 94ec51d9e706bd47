import { describe, expect, it } from 'vitest';
import { STATUSES } from '../core/domain/filters';
import { CORRIDOR_MODES } from '../core/domain/layers';
import { trackFragmentShader } from './marks/track-layer';
import { MODE_WIDTHS_PX, STATUS_DASHES, UNCERTAIN_DASHES, getStroke } from './line-style';

describe('the look of lines', () => {
	it('is dashed by state, dotted where nothing is built, whole in use', () => {
		expect(getStroke('construction', false)).toEqual({ dash: '7 4', cap: undefined });
		expect(getStroke('agreed', true)).toEqual({ dash: '0 5', cap: 'round' });
		expect(getStroke('operational', false)).toEqual({ dash: undefined, cap: undefined });
		expect(getStroke('operational', true).dash).toBe(UNCERTAIN_DASHES.join(' '));
	});

	it('tells every two states apart that the legend tells apart', () => {
		const looks = STATUSES.map((status) => getStroke(status, false).dash ?? 'whole');
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

import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { lineOrnaments } from './line-ornaments';
import { pageFrame } from './map-frame';
import { paintMarks } from './image/image-marks';

it('bug: saved pictures had no ticks on railways, no dots on gas lines and no rings on oil lines', () => {
	const points: [number, number][] = [
		[0, 0],
		[60, 0],
		[60, 60]
	];
	expect(lineOrnaments(points, 'rail')).toEqual({
		d: 'M26 -4.2L26 4.2M64.2 18L55.8 18',
		paint: 'stroke'
	});
	expect(lineOrnaments(points, 'gas')?.paint).toBe('fill');
	expect(lineOrnaments(points, 'oil')?.paint).toBe('ring');
	expect(lineOrnaments(points, 'sea')).toBeNull();

	const view = { ...DEFAULT_VIEW, year: 2018 };
	const frame = pageFrame(view, { widthPx: 1140, heightPx: 640 });
	const svg = paintMarks(view, frame, MARK_SCALES.desktop, null);
	for (const mode of ['rail', 'gas', 'oil']) expect(svg).toContain(`class="sign-${mode}"`);
});

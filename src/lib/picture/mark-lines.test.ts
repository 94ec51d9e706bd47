import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { drawMarks } from './draw-marks';
import { paintDrawn } from './image/paint-drawn';
import { drawLineSigns, placeAlong } from '../layers/svg/mark-lines';
import { framePage } from './map-frame';

it('bug: saved pictures had no ticks on railways, no dots on gas lines and no rings on oil lines', () => {
	const places = placeAlong([
		[0, 0],
		[60, 0],
		[60, 60]
	]);
	expect(drawLineSigns('rail', places)).toEqual({
		d: 'M26 -4.2L26 4.2M64.2 18L55.8 18',
		stroke: 'var(--mode-rail)',
		strokeWidth: 1.6
	});
	expect(drawLineSigns('gas', places)).toMatchObject({ fill: 'var(--mode-gas)' });
	expect(drawLineSigns('oil', places)).toMatchObject({ fill: 'var(--case)', strokeWidth: 1.6 });
	expect(drawLineSigns('sea', places)).toBeNull();

	const view = { ...DEFAULT_VIEW, year: 2018 };
	const frame = framePage(view, { widthPx: 1140, heightPx: 640 });
	const svg = paintDrawn(drawMarks({ view, frame, scale: MARK_SCALES.desktop }));
	for (const look of [
		'fill="none" stroke="var(--mode-rail)" stroke-width="1.6"/>',
		'fill="var(--mode-gas)"/>',
		'fill="var(--case)" stroke="var(--mode-oil)" stroke-width="1.6"/>'
	])
		expect(svg).toContain(look);
});

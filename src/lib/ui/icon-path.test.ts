import { describe, expect, it } from 'vitest';
import type { LucideIconNode } from '@lucide/icons';
import { drawIconPath } from './icon-path';

const draw = (...node: LucideIconNode[]) => drawIconPath({ name: 'any', node, size: 24 });

describe('an icon as one path', () => {
	it('joins its paths', () => {
		expect(draw(['path', { d: 'M4 5h16' }], ['path', { d: 'M4 12h16' }])).toBe('M4 5h16M4 12h16');
	});

	it('keeps the lines relative that follow a relative start', () => {
		const join = draw(['path', { d: 'm5 8 6 6' }], ['path', { d: 'm7 10-5 5' }]);
		expect(join).toBe('M5 8l6 6M7 10l-5 5');
		expect(draw(['path', { d: 'm21 21-4.34-4.34' }])).toBe('M21 21l-4.3-4.3');
		expect(draw(['path', { d: 'm3 7v4' }])).toBe('M3 7v4');
	});

	it('draws circles, rectangles and lines', () => {
		expect(draw(['circle', { cx: '11', cy: '11', r: '8' }])).toBe(
			'M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0'
		);
		expect(draw(['rect', { width: '8', height: '4', x: '1', y: '2' }])).toBe('M1 2h8v4h-8v-4z');
		expect(draw(['rect', { width: '8', height: '4', rx: '1' }])).toBe(
			'M1 0h6a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1z'
		);
		expect(draw(['line', { x1: '1', y1: '2', x2: '3', y2: '4' }])).toBe('M1 2L3 4');
		expect(draw(['polyline', { points: '1 2 3 4' }])).toBe('M1 2 3 4');
	});

	it('is rounded to tenths, and separates numbers by a space instead of a decimal point', () => {
		expect(draw(['path', { d: 'M14.837 16.385a6 6 0 1 1-7.223-.97.97.04' }])).toBe(
			'M14.8 16.4a6 6 0 1 1-7.2-1 1 0'
		);
		expect(draw(['path', { d: 'M10.049.51l.54-.049' }])).toBe('M10 .5l.5-0');
	});

	it('reports an element that it cannot draw', () => {
		expect(() => draw(['text', {}])).toThrow('<text>');
	});
});

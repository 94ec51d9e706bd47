import { expect, it } from 'vitest';
import { MARK_SCALES } from '../layers/model';
import { nodeSigns } from './static-nodes';
import { staticShapes } from './static-shapes';

it('draws Russian centres as the hollow triangles of the live map, not as diamonds', () => {
	const [shape, ...more] = staticShapes(
		[{ id: 'a', x: 10, y: 10, kind: 'russian_house', isUnverified: false }],
		[],
		MARK_SCALES.desktop
	);
	expect(more).toEqual([]);
	expect(shape?.class).toBe('diamond russian');
	expect(shape?.d.match(/[ML]/g)).toHaveLength(3);
});

it.each(['phone', 'desktop', 'stage'] as const)(
	'bug: a diamond of the static map was as large on every screen as on a desk: %s',
	(screen) => {
		const site = {
			id: 'a',
			x: 100,
			y: 100,
			kind: 'confucius_institute',
			isUnverified: false
		} as const;
		const scale = MARK_SCALES[screen];
		const [shape] = staticShapes([site], [], scale);
		expect(shape!.d).toMatch(new RegExp(`^M100 ${100 - scale.diamondRadiusPx}L`));
	}
);

it('draws two bars for a crossing and a ring for a port', () => {
	const { bars, rings } = nodeSigns([
		{ x: 20, y: 30, kind: 'crossing' },
		{ x: 40, y: 30, kind: 'port' }
	]);
	expect(bars).toBe('M17.7 24.5v11m4.6 -11v11');
	expect(rings).toMatch(/^M36.3 30a/);
});

import { expect, it } from 'vitest';
import { nodeSigns } from './static-nodes';
import { staticShapes } from './static-shapes';

it('draws Russian centres as the hollow triangles of the live map, not as diamonds', () => {
	const [shape, ...more] = staticShapes(
		[{ x: 10, y: 10, kind: 'russian_house', isUnverified: false }],
		[]
	);
	expect(more).toEqual([]);
	expect(shape?.class).toBe('diamond russian');
	expect(shape?.d.match(/[ML]/g)).toHaveLength(3);
});

it('draws two bars for a crossing and a ring for a port', () => {
	const { bars, rings } = nodeSigns([
		{ x: 20, y: 30, kind: 'crossing' },
		{ x: 40, y: 30, kind: 'port' }
	]);
	expect(bars).toBe('M17.7 24.5v11m4.6 -11v11');
	expect(rings).toMatch(/^M36.3 30a/);
});

import { expect, it } from 'vitest';
import { moveCamera, readMapPlace, type MapPlace, type Shift } from './move-camera';

const box = { left: 396, top: 28, width: 856, height: 560 };
const wide: MapPlace = { box, anchors: [500, 300, 1100, 300] };
const near: MapPlace = { box, anchors: [-800, 100, 1600, 100] };
const put = ({ factor, right, down }: Shift, [x, y]: readonly number[]) => [
	factor * x! + right,
	factor * y! + down
];

it('the camera begins at one map and ends at the next', () => {
	const [first] = moveCamera(wide, near, 0);
	expect(put(first, [500, 300])).toEqual([500, 300]);
	const [, second] = moveCamera(wide, near, 1);
	const [x, y] = put(second, [-800, 100]);
	expect(x).toBeCloseTo(-800);
	expect(y).toBeCloseTo(100);
});

it.each([0.2, 0.5, 0.9])('a place is at one point in both pictures, at %s of the way', (share) => {
	const [first, second] = moveCamera(wide, near, share);
	for (const at of [0, 2]) {
		const [a, b] = [put(first, wide.anchors.slice(at)), put(second, near.anchors.slice(at))];
		expect(a[0]).toBeCloseTo(b[0]!);
		expect(a[1]).toBeCloseTo(b[1]!);
	}
});

it('a map that is only shifted is shifted', () => {
	const beside: MapPlace = { box, anchors: [400, 250, 1000, 250] };
	const [half] = moveCamera(wide, beside, 0.5);
	expect(half).toEqual({ factor: 1, right: -50, down: -25 });
});

it('a picture without a map is known', () => {
	expect(readMapPlace('<svg><g data-map="396 28 856 560 1 2 3 4">')).toEqual({
		box,
		anchors: [1, 2, 3, 4]
	});
	expect(readMapPlace('<svg></svg>')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { measureTextWidth } from '$lib/labels/text-width';
import { layOutPairAxes } from './pair-axes';

const TEXT_PX = 12;
const getWidthPx = (label: string) => TEXT_PX * measureTextWidth(label, 'sans');

describe('the axes of two series against each other', () => {
	it.each([
		['of long figures', [1_689_000_000_000, 250_000_000_000], [123_456_789_012, 5]],
		['of huge figures', [1e308, 4e307], [-1e307, 1e308]],
		['of small figures', [0.00002, 0.00007], [0.1, 0.25]]
	])('bug: labels lay over the first points: none does %s', (_, horizontal, vertical) => {
		for (const widthPx of [240, 326, 640, 1200]) {
			const { left, right, getX, across, up } = layOutPairAxes(horizontal, vertical, widthPx);
			expect(up.length).toBeGreaterThan(1);
			for (const { label } of up) expect(getWidthPx(label)).toBeLessThan(left);
			for (const value of horizontal) {
				expect(getX(value)).toBeGreaterThanOrEqual(left);
				expect(getX(value)).toBeLessThanOrEqual(right);
			}
			expect(across.length).toBeGreaterThan(0);
			const spans = across.map(({ at, label, anchor }) => {
				const before = { start: 0, middle: 0.5, end: 1 }[anchor] * getWidthPx(label);
				return [at - before, at - before + getWidthPx(label)] as const;
			});
			for (const [index, [from, to]] of spans.entries()) {
				expect(to).toBeLessThanOrEqual(widthPx);
				if (index > 0) expect(from).toBeGreaterThan(spans[index - 1]![1]);
			}
		}
	});
});

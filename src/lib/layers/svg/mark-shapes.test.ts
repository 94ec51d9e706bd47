import { describe, expect, it } from 'vitest';
import { PROJECT_STATUSES } from '../../core/domain/project-status';
import type { MarkId } from '../model';
import { drawMark } from './mark-drawing';
import {
	computeRibbonHead,
	drawRibbonOutline,
	drawSquareHatch,
	drawSquareOutline
} from './mark-shapes';

const MARKS: readonly MarkId[] = [
	'ribbon-reported',
	'ribbon-estimate',
	'ribbon-suspect',
	'ribbon-unverified',
	'square-investment',
	'square-construction',
	'square-finance',
	...PROJECT_STATUSES.map((status) => `square-${status}` as const),
	...PROJECT_STATUSES.map((status) => `square-${status}-unverified` as const),
	'square-unverified',
	'chevrons',
	'diamond-confucius',
	'diamond-classroom',
	'diamond-luban',
	'diamond-campus',
	'diamond-russian',
	'line-rail',
	'line-road',
	'line-gas',
	'line-oil',
	'line-power',
	'line-sea',
	'state-operational',
	'state-construction',
	'state-reconstruction',
	'state-planned',
	'state-suspended',
	'state-approximate',
	'node-crossing',
	'node-port',
	'zero',
	'none'
];

/** Intentionally drawn the same: never in one group of a legend. */
const ALIKE: readonly (readonly MarkId[])[] = [
	['square-construction', 'square-building'],
	['square-investment', 'square-completed'],
	['square-unverified', 'square-announced-unverified'],
	['line-sea', 'state-operational']
];

const listNumbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('a ribbon', () => {
	it('has a head ten wider than its body and at least twelve', () => {
		expect(computeRibbonHead(22).widthPx).toBe(32);
		expect(computeRibbonHead(1.6).widthPx).toBe(12);
		expect(computeRibbonHead(1, 7, 9).widthPx).toBe(9);
	});

	it('has the requested length and width', () => {
		const path = drawRibbonOutline(100, 8, { widthPx: 18, lengthPx: 13 });
		expect(path).toBe('M0 -4L87 -4L87 -9L100 0L87 9L87 4L0 4Z');
	});
});

describe('a square', () => {
	it('has its side', () => {
		expect(drawSquareOutline(10)).toBe('M-5 -5h10v10h-10Z');
	});

	it('has no core, which is the sign of a capital on the map', () => {
		for (const mark of MARKS.filter((id) => id.startsWith('square-'))) {
			const filled = drawMark(mark).paths.filter(({ fill }) => fill && fill !== 'var(--case)');
			const sides = filled.flatMap(
				({ d }) => /^M-([\d.]+) -\1h[\d.]+v[\d.]+h-[\d.]+Z$/.exec(d)?.[1] ?? []
			);
			for (const half of sides) expect(Number(half), mark).toBeGreaterThan(3.5);
		}
	});

	it('keeps its hatch inside', () => {
		const lines = drawSquareHatch(20).split('M').slice(1).map(listNumbers);
		expect(lines).toHaveLength(9);
		for (const [x = NaN, y = NaN, right = NaN, down = NaN] of lines) {
			for (const edge of [x, y, x + right, y + down])
				expect(Math.abs(edge)).toBeLessThanOrEqual(10);
		}
	});
});

describe.each(MARKS)('the mark %s', (mark) => {
	it('is drawn within a box', () => {
		const { paths, width, height } = drawMark(mark);
		expect(paths.length).toBeGreaterThan(0);
		expect(width).toBeGreaterThan(0);
		expect(height).toBeGreaterThan(0);
		expect(paths.map((path) => path.d).join()).not.toMatch(/NaN|undefined/);
	});

	it('differs from every other by more than colour', () => {
		const look = (id: MarkId) =>
			JSON.stringify(
				drawMark(id).paths.map(({ d, dash, fill }) => [d, dash, !fill, fill?.startsWith('url')])
			);
		const alike = MARKS.filter((other) => other !== mark && look(other) === look(mark));
		expect(alike.filter((other) => !ALIKE.some((pair) => pair.includes(other)))).toEqual([]);
	});
});

import { expect, it } from 'vitest';
import { stageInk, formatStrokePath, type Stroke } from './stage-ink.svelte';

const line: Stroke = {
	kind: 'line',
	points: [
		[0.1, 0.2],
		[0.5, 0.5]
	]
};

it('strokes belong to a step until they are erased, the last one first', () => {
	stageInk.add('khorgos', line);
	stageInk.add('khorgos', { ...line, kind: 'arrow' });
	stageInk.add('khorgos', { kind: 'line', points: [[0.3, 0.3]] });
	expect(stageInk.of('khorgos').map(({ kind }) => kind)).toEqual(['line', 'arrow']);
	expect(stageInk.of('trade')).toEqual([]);
	stageInk.eraseLast('khorgos');
	expect(stageInk.of('khorgos')).toEqual([line]);
	stageInk.eraseAll('khorgos');
	expect(stageInk.of('khorgos')).toEqual([]);
});

it('a stroke scales with the window, and an arrow ends in a head', () => {
	expect(formatStrokePath(line, 1000, 500)).toBe('M100 100L500 250');
	expect(formatStrokePath(line, 2000, 1000)).toBe('M200 200L1000 500');
	const arrow: Stroke = {
		kind: 'arrow',
		points: [
			[0, 0.5],
			[0.5, 0.5]
		]
	};
	expect(formatStrokePath(arrow, 200, 100)).toBe('M0 50L100 50M74 61L100 50L74 39');
});

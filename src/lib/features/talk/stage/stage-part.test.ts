import { expect, it } from 'vitest';
import { stagePart } from './stage-part.svelte';

it('going forward shows a step part by part, then the next step', () => {
	stagePart.begin('trade');
	expect(stagePart.getShown('trade')).toBe(1);
	expect(stagePart.turn('trade', 2, 1)).toBe(true);
	expect(stagePart.getShown('trade')).toBe(2);
	expect(stagePart.turn('trade', 2, 1)).toBe(false);
	expect(stagePart.turn('trade', 2, -1)).toBe(true);
	expect(stagePart.turn('trade', 2, -1)).toBe(false);
});

it('a step opened directly, from a link or going back is shown whole', () => {
	stagePart.begin('trade');
	expect(stagePart.getShown('khorgos')).toBe(Infinity);
	expect(stagePart.turn('khorgos', 3, 1)).toBe(false);
	stagePart.end();
	expect(stagePart.getShown('trade')).toBe(Infinity);
});

import { expect, it } from 'vitest';
import { stagePart } from './stage-part.svelte';

it('a step that is come to forwards is built a part a key, then the talk goes on', () => {
	stagePart.begin('trade');
	expect(stagePart.shownOf('trade')).toBe(1);
	expect(stagePart.turn('trade', 2, 1)).toBe(true);
	expect(stagePart.shownOf('trade')).toBe(2);
	expect(stagePart.turn('trade', 2, 1)).toBe(false);
	expect(stagePart.turn('trade', 2, -1)).toBe(true);
	expect(stagePart.turn('trade', 2, -1)).toBe(false);
});

it('a step that is jumped to, shared or gone back to stands there whole', () => {
	stagePart.begin('trade');
	expect(stagePart.shownOf('khorgos')).toBe(Infinity);
	expect(stagePart.turn('khorgos', 3, 1)).toBe(false);
	stagePart.end();
	expect(stagePart.shownOf('trade')).toBe(Infinity);
});

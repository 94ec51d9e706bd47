import { expect, it } from 'vitest';
import { findSwipe } from './swipe';

it('a swipe over the text turns the page, a tap or a scroll does not', () => {
	expect(findSwipe([300, 400], [120, 420])).toBe(1);
	expect(findSwipe([100, 400], [260, 380])).toBe(-1);
	expect(findSwipe([100, 400], [110, 402])).toBeNull();
	expect(findSwipe([100, 400], [190, 250])).toBeNull();
});

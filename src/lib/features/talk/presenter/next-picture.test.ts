import { expect, it } from 'vitest';
import type { Talk } from '$lib/story/talk';
import { findNextPicture } from './next-picture';

const parts = [{ text: [0] }, { text: [1] }, { text: [2] }];
const talk = {
	steps: [
		{ id: 'a', builds: parts },
		{ id: 'b', builds: [] },
		{ id: 'c', builds: parts }
	]
} as unknown as Talk;
const describeNext = (index: number, shown: number | null) => {
	const next = findNextPicture(talk, index, shown);
	return next && [next.step.id, next.shown, next.isPart];
};

it('the next part of a step comes before the next step', () => {
	expect(describeNext(0, 1)).toEqual(['a', 2, true]);
	expect(describeNext(0, 3)).toEqual(['b', Infinity, false]);
});

it('the next step is shown with its first part, and a step shown whole has no next part', () => {
	expect(describeNext(1, null)).toEqual(['c', 1, false]);
	expect(describeNext(0, null)).toEqual(['b', Infinity, false]);
});

it('after the last part of the last step there is nothing', () => {
	expect(describeNext(2, 2)).toEqual(['c', 3, true]);
	expect(describeNext(2, 3)).toBeNull();
	expect(describeNext(2, null)).toBeNull();
});

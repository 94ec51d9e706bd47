import { describe, expect, it } from 'vitest';
import { buildParts, listClicks, orderAtOnce, orderOneByOne } from './build-order';

const counts = { text: 2, series: 3, callouts: 1 };

describe('the order in which a step appears', () => {
	it('round-trips, with what no part names at the start', () => {
		const builds = [{ text: [0], series: [0] }, { series: [2] }, { text: [1], callouts: [0] }];
		const clicks = listClicks(builds, counts);
		expect(clicks).toEqual({ text: [0, 2], series: [0, 0, 1], callouts: [2] });
		expect(buildParts(clicks)).toEqual([
			{ text: [0], series: [0, 1] },
			{ series: [2] },
			{ text: [1], callouts: [0] }
		]);
	});

	it('leaves out clicks that show nothing', () => {
		expect(buildParts({ text: [0, 4], series: [], callouts: [] })).toEqual([
			{ text: [0] },
			{ text: [1] }
		]);
	});

	it('is one by one, or all at once', () => {
		const clicks = listClicks([], counts);
		expect(buildParts(orderOneByOne(clicks))).toHaveLength(3);
		expect(buildParts(orderAtOnce(clicks))).toBe(undefined);
	});
});

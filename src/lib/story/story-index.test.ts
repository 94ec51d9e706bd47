import { describe, expect, it } from 'vitest';
import type { Callout } from '../core/domain/callout';
import { isLocator, listCallouts, listStepCallouts } from './story-index';

const callouts: readonly Callout[] = [
	{ lonLat: [71, 51], label: 'Astana' },
	{ lonLat: [80, 44], label: 'Khorgos', part: 1 }
];
const makeStage = (shownParts?: number) => ({
	stage: {
		step: 'own:a',
		isExploring: false,
		callouts,
		...(shownParts !== undefined && { shownParts })
	}
});

describe('the callouts of a step', () => {
	it('bug: all were on the map from the first part on', () => {
		expect(listCallouts(makeStage(1)).map(({ label }) => label)).toEqual(['Astana']);
		expect(listCallouts(makeStage(2))).toBe(callouts);
		expect(listCallouts(makeStage())).toBe(callouts);
	});

	it('are the same list for the same parts, because the map compares it', () => {
		expect(listCallouts(makeStage(1))).toBe(listCallouts(makeStage(1)));
	});

	it('are all in the frame of the step, whatever is shown', () => {
		expect(listStepCallouts(makeStage(1))).toBe(callouts);
		expect(listCallouts({ stage: { ...makeStage().stage, isExploring: true } })).toEqual([]);
	});
});

describe('the map of a step with a chart', () => {
	const isSmall = (layout: 'both' | 'locator', shownParts?: number) =>
		isLocator({ stage: { ...makeStage(shownParts).stage, layout, largeFrom: 1 } });

	it('is not small where it takes turns with the chart', () => {
		expect([1, 2, 3].map((parts) => isSmall('locator', parts))).toEqual([false, false, false]);
	});

	it('stands beside the chart where the step is shown whole', () => {
		expect(isSmall('locator')).toBe(true);
		expect(isSmall('both')).toBe(false);
	});
});

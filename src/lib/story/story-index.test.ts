import { describe, expect, it } from 'vitest';
import type { Callout } from '../core/domain/callout';
import { listCallouts, listStepCallouts } from './story-index';

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

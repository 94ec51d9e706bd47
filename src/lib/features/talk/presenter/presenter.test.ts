import { describe, expect, it } from 'vitest';
import type { StageMessage } from '../stage/stage-channel';
import {
	hear,
	findLeadingStage,
	SILENCE_MILLISECONDS,
	dropSilentStages,
	type SeenStages
} from './presenter.svelte';

const reported = (stage: string, usedAt: number): StageMessage => ({
	kind: 'report',
	stage,
	usedAt,
	report: {
		step: 'astana-2013',
		link: '/2013',
		isExploring: false,
		isMoved: false,
		isBlack: false,
		talk: null
	}
});
const [first, second] = ['stage0001', 'stage0002'];

describe('stages that a presenter sees', () => {
	const both = [reported(first, 10), reported(second, 20)].reduce<SeenStages>(
		(stages, message) => hear(stages, message, 1000),
		[]
	);

	it('are controlled by the one used last', () => {
		expect(findLeadingStage(both)?.id).toBe(second);
		const used = hear(both, reported(first, 30), 1500);
		expect(findLeadingStage(used)?.id).toBe(first);
		expect(used).toHaveLength(2);
	});

	it('are removed when they close or stay silent', () => {
		const one = hear(both, { kind: 'closed', stage: second }, 1500);
		expect(findLeadingStage(one)?.id).toBe(first);
		expect(dropSilentStages(one, 1000 + SILENCE_MILLISECONDS - 1)).toHaveLength(1);
		expect(findLeadingStage(dropSilentStages(one, 1000 + SILENCE_MILLISECONDS))).toBeNull();
	});

	it('keep their last picture after later reports', () => {
		const picture = new Blob(['x'], { type: 'image/jpeg' });
		const shown = hear(both, { kind: 'picture', stage: first, link: '/2013', picture }, 1100);
		const later = hear(shown, reported(first, 99), 1200);
		expect(findLeadingStage(later)?.picture).toEqual({ link: '/2013', picture });
		expect(hear([], { kind: 'picture', stage: first, link: '/', picture }, 1)).toEqual([]);
	});
});

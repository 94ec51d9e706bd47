import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../stage/sample-report';
import type { StageMessage } from '../stage/stage-channel';
import {
	dropClosedStages,
	findLeadingStage,
	findLine,
	hear,
	RELOAD_MILLISECONDS,
	SILENCE_MILLISECONDS,
	type SeenStages
} from './seen-stages';

const reported = (stage: string, usedAt: number): StageMessage => ({
	kind: 'report',
	stage,
	usedAt,
	report: SAMPLE_REPORT
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

	it('are removed when they say that they close', () => {
		const one = hear(both, { kind: 'closed', stage: second }, 1500);
		expect(findLeadingStage(one)?.id).toBe(first);
	});

	const silent = 1000 + SILENCE_MILLISECONDS;

	it('that crashed are removed once they are silent and their locks are gone', () => {
		expect(dropClosedStages(both, new Set(), silent - 1)).toHaveLength(2);
		expect(dropClosedStages(both, new Set(), silent)).toEqual([]);
		expect(dropClosedStages(both, null, silent)).toEqual([]);
	});

	it('are not closed while their timers are throttled: an open window holds its lock', () => {
		const there = dropClosedStages(both, new Set([second]), silent + 600_000);
		expect(there.map(({ id }) => id)).toEqual([second]);
	});

	it('keep their last picture after later reports', () => {
		const box = { left: 0.3, top: 0, width: 0.7, height: 0.9 };
		const picture = new Blob(['x'], { type: 'image/jpeg' });
		const shown = hear(both, { kind: 'picture', stage: first, link: '/2013', box, picture }, 1100);
		const later = hear(shown, reported(first, 99), 1200);
		expect(findLeadingStage(later)?.picture).toEqual({ link: '/2013', box, picture });
		expect(hear([], { kind: 'picture', stage: first, link: '/', box, picture }, 1)).toEqual([]);
	});
});

describe('the line to the audience’s screen', () => {
	const at = { isOpen: false, canTalk: true, left: null, startedAt: 1000, now: 2000 };

	it('is looked for before it is said that there is none', () => {
		expect(findLine(at)).toBe('looking');
		expect(findLine({ ...at, now: 9000 })).toBe('none');
		expect(findLine({ ...at, canTalk: false })).toBe('impossible');
	});

	it('is not called closed while the stage is reloaded', () => {
		const left = { at: 5000, isSure: true };
		expect(findLine({ ...at, left, now: 6000 })).toBe('looking');
		expect(findLine({ ...at, left, now: 5000 + RELOAD_MILLISECONDS })).toBe('closed');
		expect(findLine({ ...at, left, isOpen: true, now: 6000 })).toBe('open');
	});

	it('is not called closed if the browser cannot tell: the screen only does not answer', () => {
		expect(findLine({ ...at, left: { at: 5000, isSure: false }, now: 90_000 })).toBe('silent');
	});

	it('stays open when one of two stages closes', () => {
		const both = [reported(first, 10), reported(second, 20)].reduce<SeenStages>(
			(stages, message) => hear(stages, message, 1000),
			[]
		);
		const one = hear(both, { kind: 'closed', stage: second }, 1500);
		expect(findLine({ ...at, isOpen: findLeadingStage(one) !== null })).toBe('open');
	});
});

import { describe, expect, it } from 'vitest';
import { newStageId, parseMessage, type StageMessage, type StageReport } from './stage-channel';
import {
	hear,
	leadingStage,
	SILENCE_MILLISECONDS,
	stillThere,
	type SeenStages
} from '../presenter/presenter.svelte';
import { reportOf } from './stage-line.svelte';
import { viewOfStep } from '$lib/state/stage-path';

const report: StageReport = {
	step: 'astana-2013',
	link: '/2013',
	isExploring: false,
	isMoved: false,
	isBlack: false,
	talk: null
};
const reported = (
	stage: string,
	usedAt: number,
	rest: Partial<StageReport> = {}
): StageMessage => ({
	kind: 'report',
	stage,
	usedAt,
	report: { ...report, ...rest }
});
const [first, second] = ['stage0001', 'stage0002'];

describe('messages between stage and presenter', () => {
	it('are received as sent', () => {
		const messages: StageMessage[] = [
			{ kind: 'greeting' },
			{ kind: 'closed', stage: newStageId() },
			{ kind: 'command', stage: first, command: { act: 'next' } },
			{ kind: 'command', stage: first, command: { act: 'go', step: 'own:astana' } },
			{
				kind: 'picture',
				stage: first,
				link: '/2013',
				picture: new Blob(['x'], { type: 'image/jpeg' })
			},
			reported(first, 5),
			reported(first, 5, {
				talk: {
					title: 'T',
					author: '',
					steps: [{ id: 'a', title: 'A', text: '', notes: '', link: '/2016', sources: [] }]
				}
			})
		];
		for (const message of messages) expect(parseMessage(message)).toEqual(message);
	});

	it.each([
		null,
		'next',
		{ kind: 'command', stage: first, command: { act: 'format-disk' } },
		{ kind: 'command', stage: first, command: { act: 'go', step: '../x' } },
		{ kind: 'command', command: { act: 'next' } },
		{ kind: 'closed', stage: '__proto__' },
		{ kind: 'picture', stage: first, link: '/', picture: '<img>' },
		{
			kind: 'picture',
			stage: first,
			link: '/',
			picture: new Blob(['<svg>'], { type: 'image/svg+xml' })
		},
		reported(first, NaN),
		reported(first, 5, { link: 'https://x.org' }),
		{ kind: 'report', stage: first, usedAt: 5, report: { step: 'a' } }
	])('that are invalid are ignored: %o', (data) => {
		expect(parseMessage(data)).toBeNull();
	});

	it('report the step, the view, and whether it was moved', () => {
		const own = viewOfStep('astana-2013')!;
		expect(reportOf(own, false, null)).toMatchObject({ step: 'astana-2013', isMoved: false });
		const moved = {
			...own,
			camera: { center: [70, 42] as [number, number], zoom: 5, bearing: 0, pitch: 0 }
		};
		const moving = reportOf(moved, true, null)!;
		expect(moving).toMatchObject({ isMoved: true, isBlack: true, talk: null });
		expect(moving.link).toMatch(/^\/2013\?.*at=70,42,5$/);
		expect(
			parseMessage({ kind: 'report', stage: first, usedAt: 1, report: moving })
		).not.toBeNull();
		expect(reportOf({ ...own, stage: null }, false, null)).toBeNull();
	});
});

describe('stages that a presenter sees', () => {
	const both = [reported(first, 10), reported(second, 20)].reduce<SeenStages>(
		(stages, message) => hear(stages, message, 1000),
		[]
	);

	it('are controlled by the one used last', () => {
		expect(leadingStage(both)?.id).toBe(second);
		const used = hear(both, reported(first, 30), 1500);
		expect(leadingStage(used)?.id).toBe(first);
		expect(used).toHaveLength(2);
	});

	it('are removed when they close or stay silent', () => {
		const one = hear(both, { kind: 'closed', stage: second }, 1500);
		expect(leadingStage(one)?.id).toBe(first);
		expect(stillThere(one, 1000 + SILENCE_MILLISECONDS - 1)).toHaveLength(1);
		expect(leadingStage(stillThere(one, 1000 + SILENCE_MILLISECONDS))).toBeNull();
	});

	it('keep their last picture after later reports', () => {
		const picture = new Blob(['x'], { type: 'image/jpeg' });
		const shown = hear(both, { kind: 'picture', stage: first, link: '/2013', picture }, 1100);
		const later = hear(shown, reported(first, 99), 1200);
		expect(leadingStage(later)?.picture).toEqual({ link: '/2013', picture });
		expect(hear([], { kind: 'picture', stage: first, link: '/', picture }, 1)).toEqual([]);
	});
});

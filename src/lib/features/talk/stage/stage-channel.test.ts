import { describe, expect, it } from 'vitest';
import { createStageId, parseMessage, type StageMessage, type StageReport } from './stage-channel';
import { buildReport } from './stage-line.svelte';
import { findStepView } from '$lib/state/stage-path';

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
const first = 'stage0001';

describe('messages between stage and presenter', () => {
	it('are received as sent', () => {
		const messages: StageMessage[] = [
			{ kind: 'greeting' },
			{ kind: 'closed', stage: createStageId() },
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
		const own = findStepView('astana-2013')!;
		expect(buildReport(own, false, null)).toMatchObject({ step: 'astana-2013', isMoved: false });
		const moved = {
			...own,
			camera: { center: [70, 42] as [number, number], zoom: 5, bearing: 0, pitch: 0 }
		};
		const moving = buildReport(moved, true, null)!;
		expect(moving).toMatchObject({ isMoved: true, isBlack: true, talk: null });
		expect(moving.link).toMatch(/^\/2013\?.*at=70,42,5$/);
		expect(
			parseMessage({ kind: 'report', stage: first, usedAt: 1, report: moving })
		).not.toBeNull();
		expect(buildReport({ ...own, stage: null }, false, null)).toBeNull();
	});
});

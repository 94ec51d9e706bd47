import { describe, expect, it } from 'vitest';
import { createStageId, parseMessage, type StageMessage, type StageReport } from './stage-channel';
import { SAMPLE_REPORT } from './sample-report';
import { buildReport } from './stage-line.svelte';
import { findStepView } from '$lib/state/stage-path';

const report = SAMPLE_REPORT;
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
const projector = report.window;
const stroke = {
	kind: 'line' as const,
	colour: 'blue' as const,
	points: [[0, 1] as const, [0.5, 0.5] as const]
};

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
				box: { left: 0.3, top: 0, width: 0.7, height: 0.9 },
				picture: new Blob(['x'], { type: 'image/jpeg' })
			},
			{ kind: 'command', stage: first, command: { act: 'point', at: [0.2, 0.7] } },
			{ kind: 'command', stage: first, command: { act: 'point', at: null } },
			{ kind: 'command', stage: first, command: { act: 'draw', stroke } },
			{ kind: 'command', stage: first, command: { act: 'auto', settings: null } },
			{
				kind: 'command',
				stage: first,
				command: { act: 'auto', settings: { seconds: 20, loops: true } }
			},
			{ kind: 'ink', stage: first, strokes: [stroke] },
			reported(first, 5),
			reported(first, 5, { parts: 2, auto: { isPaused: false, turnsAt: 90 } }),
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
		{ kind: 'command', stage: first, command: { act: 'point', at: [1.2, 0] } },
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
		expect(buildReport(own, false, null, projector)).toMatchObject({
			step: 'astana-2013',
			isMoved: false
		});
		const moved = {
			...own,
			camera: { center: [70, 42] as [number, number], zoom: 5, bearing: 0, pitch: 0 }
		};
		const moving = buildReport(moved, true, null, projector)!;
		expect(moving).toMatchObject({ isMoved: true, isBlack: true, talk: null });
		expect(moving.link).toMatch(/^\/2013\?.*at=70,42,5$/);
		expect(
			parseMessage({ kind: 'report', stage: first, usedAt: 1, report: moving })
		).not.toBeNull();
		expect(buildReport({ ...own, stage: null }, false, null, projector)).toBeNull();
	});
});

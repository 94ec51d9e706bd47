import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint, waitForPaint } from './after-paint';

let frames: FrameRequestCallback[] = [];
let nowMs = 0;

beforeEach(() => {
	frames = [];
	nowMs = 0;
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Draws a frame, and waits for what follows it. */
async function paint(): Promise<void> {
	for (const frame of frames.splice(0)) frame(nowMs);
	await new Promise((done) => setTimeout(done, 20));
}

describe('what follows an act', () => {
	it('waits for the paint that answers it, and comes in the order it was asked for', async () => {
		const done: string[] = [];
		afterPaint(() => done.push('map'));
		afterPaint(() => done.push('tables'));
		await Promise.resolve();
		expect(done).toEqual([]);
		await paint();
		expect(done).toEqual(['map', 'tables']);
	});

	it('lets the page be painted and touched between long pieces', async () => {
		const done: string[] = [];
		const piece = (name: string) => () => {
			nowMs += 30;
			done.push(name);
		};
		afterPaint(piece('map'));
		afterPaint(piece('tables'));
		await paint();
		expect(done).toEqual(['map']);
		await paint();
		expect(done).toEqual(['map', 'tables']);
	});

	it('is done once, however often it was asked for, and not once it is cancelled', async () => {
		const piece = vi.fn();
		afterPaint(piece);
		afterPaint(piece);
		const cancelled = vi.fn();
		afterPaint(cancelled)();
		await paint();
		expect(piece).toHaveBeenCalledOnce();
		expect(cancelled).not.toHaveBeenCalled();
	});

	it('goes on after a piece that failed, which is reported', async () => {
		const report = vi.fn();
		vi.stubGlobal('reportError', report);
		const next = vi.fn();
		afterPaint(() => {
			throw new Error('broken');
		});
		afterPaint(next);
		await paint();
		expect(report).toHaveBeenCalledWith(new Error('broken'));
		expect(next).toHaveBeenCalledOnce();
	});

	it('comes without a frame where nothing is drawn', async () => {
		await expect(waitForPaint()).resolves.toBeUndefined();
	});
});

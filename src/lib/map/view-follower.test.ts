import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { ViewFollower } from './view-follower';

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
	frames = [];
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

async function paint(): Promise<void> {
	for (const frame of frames.splice(0)) frame(0);
	await new Promise((done) => setTimeout(done, 20));
}

function follow(...views: ViewState[]) {
	const shown: ViewState[] = [];
	const follower = new ViewFollower((view) => shown.push(view));
	for (const view of views) follower.follow(view);
	return { shown, follower };
}

const LATER = { ...DEFAULT_VIEW, year: 2009 };
const COUNTRY = { ...LATER, country: 'KAZ' as const };

it('another year is shown at once', () => {
	expect(follow(DEFAULT_VIEW, LATER).shown).toEqual([DEFAULT_VIEW, LATER]);
});

it('anything else after the next paint, and then the latest', async () => {
	const { shown } = follow(DEFAULT_VIEW, COUNTRY, { ...COUNTRY, year: 2010 });
	expect(shown).toEqual([DEFAULT_VIEW]);
	await paint();
	expect(shown).toEqual([DEFAULT_VIEW, { ...COUNTRY, year: 2010 }]);
});

it('nothing is shown on a map that has been removed', async () => {
	const { shown, follower } = follow(DEFAULT_VIEW, COUNTRY);
	follower.stop();
	await paint();
	expect(shown).toEqual([DEFAULT_VIEW]);
});

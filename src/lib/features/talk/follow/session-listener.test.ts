import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToSession, type FollowState } from './session-listener';

class TestSource {
	onmessage: ((event: MessageEvent<string>) => void) | null = null;
	onerror = null;
	readyState = 1;
	hear: Record<string, (event: MessageEvent<string>) => void> = {};
	addEventListener = (type: string, hear: unknown) =>
		void (this.hear[type] = hear as (event: MessageEvent<string>) => void);
	close = () => void (this.readyState = 2);
	say = (step: string) => this.onmessage?.(new MessageEvent('message', { data: step }));
	live = (data: string) => this.hear['alive']?.(new MessageEvent('alive', { data }));
	explore = (data: string) => this.hear['explored']?.(new MessageEvent('explored', { data }));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
	const [sources, states, steps]: [TestSource[], FollowState[], string[]] = [[], [], []];
	const explored: string[] = [];
	const listener = listenToSession('/follow/room', {
		onstep: (step) => steps.push(step),
		onexplored: (link) => explored.push(link),
		onstate: (state) => states.at(-1) !== state && states.push(state),
		open: () => {
			sources.push(new TestSource());
			return sources.at(-1) as never;
		}
	});
	return { sources, states, steps, explored, listener };
}

it('says within ten seconds that nothing arrives, and recovers by itself', () => {
	const { sources, states, steps } = listen();
	sources[0]!.say('khorgos');
	for (let beat = 0; beat < 5; beat += 1) {
		vi.advanceTimersByTime(3_000);
		sources[0]!.live('stage');
	}
	expect(states).toEqual(['live']);
	vi.advanceTimersByTime(10_000);
	expect(states).toEqual(['live', 'lost']);
	expect(sources.length).toBeGreaterThan(1);
	sources.at(-1)!.say('xian-2023');
	expect(states.at(-1)).toBe('live');
	expect(steps).toEqual(['khorgos', 'xian-2023']);
});

it('passes on which view the speaker explores, also after a lost connection', () => {
	const { sources, states, steps, explored } = listen();
	sources[0]!.say('khorgos');
	sources[0]!.explore('/2018/tajikistan');
	vi.advanceTimersByTime(10_000);
	sources.at(-1)!.say('khorgos');
	sources.at(-1)!.explore('/2018/tajikistan');
	expect(states).toEqual(['live', 'lost', 'live']);
	expect(steps).toEqual(['khorgos', 'khorgos']);
	expect(explored).toEqual(['/2018/tajikistan', '/2018/tajikistan']);
});

it('says that the speaker’s screen is silent while the server answers, or has lost touch with it', () => {
	const { sources, states } = listen();
	sources[0]!.say('khorgos');
	sources[0]!.live('silent');
	vi.advanceTimersByTime(3_000);
	sources[0]!.live('apart');
	vi.advanceTimersByTime(3_000);
	sources[0]!.live('stage');
	expect(states).toEqual(['live', 'silent', 'apart', 'live']);
	expect(sources).toHaveLength(1);
});

it('asks a server that refused again after three seconds, and ever more rarely', () => {
	const { sources, states } = listen();
	sources[0]!.readyState = 2;
	vi.advanceTimersByTime(4_000);
	expect(sources).toHaveLength(2);
	vi.advanceTimersByTime(10 * 60_000);
	expect(states).toEqual(['lost']);
	expect(sources.length).toBeLessThan(30);
	expect(sources.length).toBeGreaterThan(15);
});

it('tries at once when the network is back, and no more when it is closed', () => {
	const { sources, listener } = listen();
	vi.advanceTimersByTime(10 * 60_000);
	const before = sources.length;
	listener.retry();
	expect(sources).toHaveLength(before + 1);
	listener.close();
	vi.advanceTimersByTime(60_000);
	expect(sources).toHaveLength(before + 1);
});

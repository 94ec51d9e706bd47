/** What every store of live sessions does: run with the memory of a process, and with Redis in a release check. */
import { expect, it, vi } from 'vitest';
import { LIMITS } from '../../scripts/live-session/limits.mjs';
import type { Post, SessionStore } from '../../scripts/live-session/session-store';

export type Limits = typeof LIMITS;

const KEY = 'secret00000000000000';
const ADDRESS = '198.51.100.7';
const makePost = (post: Partial<Post> = {}): Post => ({
	key: KEY,
	step: 'khorgos',
	explored: '',
	talk: null,
	...post
});
/** A session's name from its code. */
const name = (code: string): string => code.padEnd(24, 'x');

export function testSessionStore(makeStore: (limits: Limits) => Promise<SessionStore>): void {
	const open = (limits: Partial<Limits> = {}) => makeStore({ ...LIMITS, ...limits });

	it('opens a session for the stage that posts first, and takes posts of no other', async () => {
		const store = await open();
		const [session, explored] = [name('abcdefgh'), '/2018/tajikistan'];
		expect(await store.check(session, 0)).toBeNull();
		expect(await store.post(session, makePost(), ADDRESS)).toBe('created');
		expect(await store.post(session, makePost({ step: 'xian', explored }), ADDRESS)).toBe('known');
		const stranger = makePost({ key: 'another0000000000000', step: 'a' });
		expect(await store.post(session, stranger, ADDRESS)).toBe('wrong key');
		expect(await store.post('abcdefghzzzzzzzzzzzz', makePost(), ADDRESS)).toBe('code taken');
		const state = await store.check(session, 3);
		expect(state).toMatchObject({ step: 'xian', explored, isOwn: false, listenerCount: 3 });
		expect(state!.silentMilliseconds).toBeLessThan(LIMITS.silenceMilliseconds);
		expect(await store.findName('abcdefgh')).toBe(session);
		expect(await store.findName('abcdefgj')).toBeNull();
	});

	it('keeps talks until there are too many letters of them', async () => {
		const store = await open({ talks: 20 });
		const post = (code: string, talk: string) =>
			store.post(name(code), makePost({ talk }), ADDRESS);
		expect(await post('aaaaaaaa', 'talk=abcde')).toBe('created');
		expect(await post('aaaaaaaa', 'talk=abcdefghi'), 'in place of its first').toBe('known');
		expect(await post('bbbbbbbb', 'talk=abc')).toBe('full');
		expect(await store.readTalk(name('aaaaaaaa'))).toBe('talk=abcdefghi');
		expect((await store.check(name('aaaaaaaa'), 0))!.isOwn).toBe(true);
		expect(await store.readTalk(name('bbbbbbbb'))).toBe('');
		await store.post(name('aaaaaaaa'), makePost({ step: 'next' }), ADDRESS);
		expect(await store.readTalk(name('aaaaaaaa')), 'steps leave it').toBe('talk=abcdefghi');
	});

	it('forgets sessions that nobody follows before it refuses another', async () => {
		const store = await open({ sessions: 2, unusedMilliseconds: 0 });
		for (const code of ['aaaaaaaa', 'bbbbbbbb'])
			expect(await store.post(name(code), makePost(), ADDRESS)).toBe('created');
		await store.check(name('aaaaaaaa'), 1);
		expect(await store.post(name('cccccccc'), makePost(), ADDRESS)).toBe('created');
		expect(await store.check(name('bbbbbbbb'), 0)).toBeNull();
		await store.check(name('cccccccc'), 1);
		expect(await store.post(name('dddddddd'), makePost(), ADDRESS)).toBe('full');
	});

	it('limits the sessions that an address opens, and its wrong codes', async () => {
		const store = await open({ tries: { 'opened session': 1, 'wrong code': 2 } });
		expect(await store.post(name('aaaaaaaa'), makePost(), ADDRESS)).toBe('created');
		expect(await store.post(name('bbbbbbbb'), makePost(), ADDRESS)).toBe('too many');
		expect(await store.post(name('aaaaaaaa'), makePost(), ADDRESS), 'its own').toBe('known');
		expect(await store.post(name('bbbbbbbb'), makePost(), '198.51.100.8')).toBe('created');
		await store.countTry('wrong code', ADDRESS);
		expect(await store.getWaitSeconds('wrong code', ADDRESS)).toBe(0);
		await store.countTry('wrong code', ADDRESS);
		expect(await store.getWaitSeconds('wrong code', ADDRESS)).toBeGreaterThan(500);
		expect(await store.getWaitSeconds('wrong code', '198.51.100.8')).toBe(0);
	});

	it('rings for a new step and for a stage that is back, not for a sign of life', async () => {
		const store = await open({ silenceMilliseconds: 0 });
		const patient = await open();
		const heard: string[] = [];
		const [a, b] = [name('aaaaaaaa'), name('bbbbbbbb')];
		// stores that share their sessions ring together
		patient.onnews = (session) => session === a && heard.push(a);
		store.onnews = (session) => session === b && heard.push(b);
		const post = (to: SessionStore, code: string, step: string) =>
			to.post(name(code), makePost({ step }), ADDRESS);
		await post(patient, 'aaaaaaaa', 'khorgos');
		await post(patient, 'aaaaaaaa', 'khorgos');
		await post(patient, 'aaaaaaaa', 'xian');
		await vi.waitFor(() => expect(heard).toHaveLength(2));
		await post(store, 'bbbbbbbb', 'khorgos');
		await vi.waitFor(async () => {
			expect((await store.check(name('bbbbbbbb'), 0))!.silentMilliseconds).toBeGreaterThan(0);
		});
		await post(store, 'bbbbbbbb', 'khorgos');
		await vi.waitFor(() => expect(heard).toEqual([a, a, b, b]));
	});

	it('ends a session some time after its last post', async () => {
		const store = await open({ sessionMilliseconds: 200 });
		await store.post(name('aaaaaaaa'), makePost({ talk: 'talk=abc' }), ADDRESS);
		expect(await store.check(name('aaaaaaaa'), 0)).not.toBeNull();
		await vi.waitFor(async () => expect(await store.check(name('aaaaaaaa'), 1)).toBeNull(), 5_000);
		expect(await store.readTalk(name('aaaaaaaa'))).toBe('');
		expect(await store.post(name('aaaaaaaa'), makePost(), ADDRESS)).toBe('created');
	});
}

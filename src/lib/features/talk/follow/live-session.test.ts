import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveSession } from './live-session.svelte';

/** What the server answers to posts; 0 is no answer. */
let status = 204;
const posted: { url: string; body: { step: string; explored: string; talk?: string } }[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	status = 204;
	posted.length = 0;
	vi.stubGlobal('fetch', async (url: string, options?: RequestInit) => {
		if (options?.method !== 'POST') return new Response(null, { status: 204 });
		posted.push({ url, body: JSON.parse(String(options.body)) });
		if (status === 0) throw new TypeError('Failed to fetch');
		return new Response(null, { status });
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('says within ten seconds that the server does not answer, and recovers by itself', async () => {
	const session = new LiveSession();
	await session.open('khorgos', null);
	expect(session.state).toBe('open');
	status = 0;
	await vi.advanceTimersByTimeAsync(10_000);
	expect(session.state).toBe('lost');
	expect(session.isOpen).toBe(true);
	status = 204;
	await vi.advanceTimersByTimeAsync(4_000);
	expect(session.state).toBe('open');
	expect(posted.at(-1)!.body.step).toBe('khorgos');
	session.close();
	const count = posted.length;
	await vi.advanceTimersByTimeAsync(60_000);
	expect(posted).toHaveLength(count);
});

it('says that some phones may not follow, until the parts of the server are connected again', async () => {
	const session = new LiveSession();
	status = 202;
	await session.open('khorgos', null);
	expect(session.state).toBe('apart');
	expect(session.isOpen, 'others follow').toBe(true);
	status = 204;
	await vi.advanceTimersByTimeAsync(4_000);
	expect(session.state).toBe('open');
	session.close();
});

it('gives its talk again to a server that was restarted', async () => {
	const session = new LiveSession();
	status = 201;
	await session.open('own:a', 'talk=abc');
	status = 204;
	await session.post('own:b', true, '');
	expect(posted.filter(({ body }) => body.talk)).toHaveLength(1);
	status = 201;
	await session.post('own:c', true, '');
	expect(posted.at(-1)).toMatchObject({ body: { step: 'own:c', talk: 'talk=abc' } });
	expect(new Set(posted.map(({ url }) => url.split('/').at(2))).size).toBe(1);
	session.close();
});

it('repeats the explored view with each sign of life, until the speaker is at a step again', async () => {
	const session = new LiveSession();
	await session.open('khorgos', null);
	await session.post('khorgos', false, '/2018/tajikistan');
	await vi.advanceTimersByTimeAsync(7_000);
	expect(posted.map(({ body }) => body.explored)).toEqual([
		'',
		...Array(3).fill('/2018/tajikistan')
	]);
	await session.post('khorgos', false, '');
	expect(posted.at(-1)!.body).toMatchObject({ step: 'khorgos', explored: '' });
	session.close();
});

it('draws another code if another room has its own', async () => {
	const session = new LiveSession();
	const { name } = session;
	status = 409;
	await session.open('khorgos', null);
	expect(session.state).toBe('impossible');
	expect(session.name).not.toBe(name);
	expect(posted).toHaveLength(2);
});

/** The live-session server of `npm start`, through which phones follow a talk: tested over HTTP, as a stage and a phone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LIMITS, Tries } from '../../scripts/live-session/limits.mjs';
import { MemorySessions } from '../../scripts/live-session/memory-sessions.mjs';
import { makeLiveSessionServer } from '../../scripts/live-session/server.mjs';
import { serve } from '../../scripts/serve.mjs';

const site = mkdtempSync(join(tmpdir(), 'atlas-relay-'));
const ROOM = 'abcdefgh23456789abcd';
const KEY = 'secret00000000000000';
const OTHER_KEY = 'another0000000000000';

let served: Awaited<ReturnType<typeof serve>>;
const at = (path: string) => `http://127.0.0.1:${served.port}/atlas${path}`;
const post = (session: string, body: unknown, headers: Record<string, string> = {}) =>
	fetch(at(`/follow/${session}`), { method: 'POST', body: JSON.stringify(body), headers }).then(
		({ status }) => status
	);

beforeAll(async () => {
	writeFileSync(join(site, 'index.html'), 'first');
	writeFileSync(join(site, '404.html'), 'nothing here');
	served = await serve(site, { port: 4700, basePath: '/atlas' });
});
afterAll(async () => {
	await served.close();
	rmSync(site, { recursive: true });
});

/** What a phone receives, until `count` steps have arrived. */
async function hear(
	session: string,
	count: number,
	then: () => Promise<unknown>
): Promise<string[]> {
	const answer = await fetch(at(`/ru/follow/${session}`));
	expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
	expect(answer.headers.get('cache-control')).toBe('no-store');
	const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
	const steps: string[] = [];
	for (let isFirst = true; steps.length < count; isFirst = false) {
		const { value = '', done } = await reader.read();
		if (done) break;
		steps.push(...[...value.matchAll(/data: (\S+)\n\n/g)].map(([, step = '']) => step));
		if (isFirst) await then();
	}
	await reader.cancel();
	return steps;
}

test('a stage finds the live-session server, and a phone receives the current and later steps', async () => {
	expect((await fetch(at('/follow'))).status).toBe(204);
	expect(await post(ROOM, { key: KEY, step: 'question' }), 'a new room').toBe(201);
	expect(await post(ROOM, { key: KEY, step: 'question' }), 'a sign of life').toBe(204);
	const steps = await hear(ROOM, 3, async () => {
		await post(ROOM, { key: KEY, step: 'khorgos' });
		await post(ROOM, { key: KEY, step: 'xian-2023' });
	});
	expect(steps).toEqual(['question', 'khorgos', 'xian-2023']);
});

test('a phone hears which view the speaker explores, until the speaker is at a step again', async () => {
	const room = 'exppqrersexppqrers23';
	const explored = '/2018/tajikistan?layers=students,corridors&at=71.2,38.6,6';
	expect(await post(room, { key: KEY, step: 'khorgos', explored })).toBe(201);
	const heard = await hear(room, 3, async () => {
		// a sign of life is no news
		await post(room, { key: KEY, step: 'khorgos', explored });
		await post(room, { key: KEY, step: 'khorgos' });
	});
	expect(heard).toEqual(['khorgos', explored, 'khorgos']);
	for (const other of [
		'https://example.org/',
		'//example.org/',
		'/a b',
		'/<b>',
		'/x\n\ndata: y',
		7
	])
		expect(await post(room, { key: KEY, step: 'khorgos', explored: other }), String(other)).toBe(
			400
		);
});

test('only the stage that opened a session may post to it, from the same host, and only a step’s name', async () => {
	expect(await post(ROOM, { key: OTHER_KEY, step: 'khorgos' })).toBe(403);
	expect(await post(ROOM, { key: KEY, step: 'khorgos' }, { origin: 'https://example.org' })).toBe(
		400
	);
	expect(await post(ROOM, { key: KEY, step: 'khorgos' }, { origin: 'null' })).toBe(400);
	for (const step of ['', 'a b', 'data: x\n\n', '<b>', 'x'.repeat(100), 7])
		expect(await post(ROOM, { key: KEY, step }), String(step)).toBe(400);
	expect(await post(ROOM, { key: KEY, step: 'a', more: 'x'.repeat(5000) })).toBe(400);
	expect(await post('short', { key: KEY, step: 'a' })).toBe(405);
});

test('a speaker’s own talk reaches only the phones of its session', async () => {
	const [session, talk] = ['owntawkaowntawka2345', 'talk=abc_-9&data=xyz'];
	const of = (name: string) => fetch(at(`/follow/${name}/talk`));
	expect((await of(session)).status).toBe(404);
	expect(await post(`${session}/talk`, { key: KEY, step: 'own:first', talk })).toBe(201);
	const answer = await of(session);
	expect(await answer.text()).toBe(talk);
	expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(await hear(session, 2, () => post(session, { key: KEY, step: 'own:second' }))).toEqual([
		'own:first',
		'own:second'
	]);
	expect(await post(`${session}/talk`, { key: OTHER_KEY, step: 'own:a', talk })).toBe(403);
	for (const wrong of ['', '<b>', 'talk=', 'talk=a&data=', 7, undefined])
		expect(await post(`${session}/talk`, { key: KEY, step: 'own:a', talk: wrong })).toBe(400);
	const long = `talk=${'a'.repeat(5_000_000)}`;
	expect(await post(`${session}/talk`, { key: KEY, step: 'own:a', talk: long })).toBe(400);
	expect(await (await of(session)).text()).toBe(talk);
});

/** What the server answers to a code from an address, which the proxy of this machine names. */
const tryCode = (code: string, from = '198.51.100.7') =>
	fetch(at(`/kk/follow/code/${code}`), { headers: { 'x-forwarded-for': from } });

test('a typed code leads to its room, however many readers of one address join', async () => {
	const own = 'jkmnpqrsjkmnpqrsjkmn';
	expect(await post(ROOM, { key: KEY, step: 'question' })).toBe(204);
	expect(await post(`${own}/talk`, { key: KEY, step: 'own:a', talk: 'talk=abc' })).toBe(201);
	for (let reader = 0; reader <= LIMITS.tries['wrong code']; reader += 1) {
		const answer = await tryCode('ABCDEFGH');
		expect(await answer.json()).toEqual({ session: ROOM, isOwn: false });
	}
	expect(await (await tryCode('jkmnpqrs')).json()).toEqual({ session: own, isOwn: true });
});

test('wrong codes are limited by address, and a phone that scanned the code is let in all the same', async () => {
	const from = '198.51.100.8';
	const statuses = [];
	for (let index = 0; index <= LIMITS.tries['wrong code']; index += 1)
		statuses.push((await tryCode(index % 2 ? 'ZZZZZZZZ' : 'not-a-code', from)).status);
	expect(statuses.slice(0, -1).every((status) => status === 404)).toBe(true);
	expect(statuses.at(-1)).toBe(429);
	const refused = await tryCode('ABCDEFGH', from);
	expect(refused.status, 'or the limit would not slow anybody down').toBe(429);
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
	expect((await tryCode('ABCDEFGH', '198.51.100.9')).status, 'from elsewhere').toBe(200);
	expect(await hear(ROOM, 1, async () => undefined)).toEqual(['question']);
});

test('the count of wrong codes ends with its window and keeps a limited number of addresses', () => {
	vi.useFakeTimers();
	const codes = new Tries('wrong code', {
		...LIMITS,
		tries: { ...LIMITS.tries, 'wrong code': 2 },
		addresses: 3
	});
	const [first = '', ...others] = ['a', 'b', 'c', 'd'];
	codes.add(first);
	codes.add(first);
	expect(codes.getWaitSeconds(first)).toBe(LIMITS.triesMilliseconds / 1000);
	vi.advanceTimersByTime(LIMITS.triesMilliseconds);
	expect(codes.getWaitSeconds(first)).toBe(0);
	for (const address of [first, first, ...others]) codes.add(address);
	expect(codes.getWaitSeconds(first), 'forgotten for the fourth').toBe(0);
	vi.useRealTimers();
});

test('a room’s code cannot be taken over by another room', async () => {
	expect(await post('abcdefghzzzzzzzzzzzz', { key: OTHER_KEY, step: 'a' })).toBe(409);
	expect(await post('abcdefgh', { key: KEY, step: 'a' }), 'a code is no name').toBe(405);
	expect((await fetch(at('/follow/abcdefgh'))).status).toBe(404);
});

test('a phone hears within ten seconds that the stage is gone, and when it is back', async () => {
	expect(LIMITS.heartbeatMilliseconds + LIMITS.silenceMilliseconds).toBeLessThan(10_000);
	const limits = {
		...LIMITS,
		heartbeatMilliseconds: 40,
		silenceMilliseconds: 150
	};
	const answerLive = makeLiveSessionServer(new MemorySessions(limits), limits);
	const server = createServer((request, response) => answerLive(request, response, request.url!));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/follow/${ROOM}`;
	const beat = () =>
		fetch(url, { method: 'POST', body: JSON.stringify({ key: KEY, step: 'khorgos' }) });
	await beat();
	const reader = (await fetch(url)).body!.pipeThrough(new TextDecoderStream()).getReader();
	let heard = '';
	const hearUntil = async (words: string) => {
		while (!heard.includes(words)) heard += (await reader.read()).value ?? '';
	};
	await hearUntil('event: alive\ndata: stage\n\n');
	await hearUntil('event: alive\ndata: silent\n\n');
	heard = '';
	await beat();
	await hearUntil('data: khorgos\n\n');
	await reader.cancel();
	server.closeAllConnections();
	server.close();
});

test('an unopened session has nothing to follow, and an address opens a limited number', async () => {
	expect((await fetch(at('/follow/nobodynobodynobody22'))).status).toBe(404);
	const open = (index: number, from: string) =>
		post(
			`room${String(index).padStart(4, '9')}000000000000`,
			{ key: KEY, step: 'a' },
			{ 'x-forwarded-for': from }
		);
	const indexes = Array.from({ length: LIMITS.tries['opened session'] + 1 }, (_, index) => index);
	const opened = await Promise.all(indexes.map((index) => open(index, '198.51.100.20')));
	expect(opened.sort()).toEqual([...indexes.slice(1).map(() => 201), 429]);
	expect(await open(50, '198.51.100.21'), 'from elsewhere').toBe(201);
});

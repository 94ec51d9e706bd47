/** The live-session server of `npm start`, through which phones follow a talk: tested over HTTP, as a stage and a phone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const site = mkdtempSync(join(tmpdir(), 'atlas-relay-'));
const ROOM = 'abcdefgh12';
const KEY = 'secret0000';

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
	expect(await post(ROOM, { key: KEY, step: 'question' })).toBe(204);
	const steps = await hear(ROOM, 3, async () => {
		await post(ROOM, { key: KEY, step: 'khorgos' });
		await post(ROOM, { key: KEY, step: 'xian-2023' });
	});
	expect(steps).toEqual(['question', 'khorgos', 'xian-2023']);
});

test('a phone hears which view the speaker explores, until the speaker is at a step again', async () => {
	const room = 'explorers12';
	const explored = '/2018/tajikistan?layers=students,corridors&at=71.2,38.6,6';
	expect(await post(room, { key: KEY, step: 'khorgos', explored })).toBe(204);
	const heard = await hear(room, 3, () => post(room, { key: KEY, step: 'khorgos' }));
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
	expect(await post(ROOM, { key: 'another000', step: 'khorgos' })).toBe(403);
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
	const [session, talk] = ['owntalk0001', 'talk=abc_-9&data=xyz'];
	const of = (name: string) => fetch(at(`/follow/${name}/talk`));
	expect((await of(session)).status).toBe(404);
	expect(await post(`${session}/talk`, { key: KEY, step: 'own:first', talk })).toBe(204);
	const answer = await of(session);
	expect(await answer.text()).toBe(talk);
	expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(await hear(session, 2, () => post(session, { key: KEY, step: 'own:second' }))).toEqual([
		'own:first',
		'own:second'
	]);
	expect(await post(`${session}/talk`, { key: 'another000', step: 'own:a', talk })).toBe(403);
	for (const wrong of ['', '<b>', 'talk=', 'talk=a&data=', 7, undefined])
		expect(await post(`${session}/talk`, { key: KEY, step: 'own:a', talk: wrong })).toBe(400);
	const long = `talk=${'a'.repeat(5_000_000)}`;
	expect(await post(`${session}/talk`, { key: KEY, step: 'own:a', talk: long })).toBe(400);
	expect(await (await of(session)).text()).toBe(talk);
});

test('an unopened session has nothing to follow, and the number of sessions is limited', async () => {
	expect((await fetch(at('/follow/nobody0000'))).status).toBe(404);
	const opened = await Promise.all(
		Array.from({ length: 60 }, (_, index) => post(`room0000${index}`, { key: KEY, step: 'a' }))
	);
	expect(opened.filter((status) => status === 204).length).toBeLessThanOrEqual(50);
	expect(opened).toContain(503);
});

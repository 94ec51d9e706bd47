/** Two live-session servers behind nginx, as docs/operations.md says: one is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startNginx } from '../../scripts/nginx.mjs';
import { startRedis } from '../../scripts/redis.mjs';
import { findFreePorts } from '../../scripts/serve.mjs';
import { getHeaders } from '../../scripts/site-headers.mjs';
import { follow, post, ROOM } from './phones';

const TIMEOUT = { timeout: 20_000, interval: 20 };
const PHONES = 20;
const MOST_SECONDS = 5;

const site = mkdtempSync(join(tmpdir(), 'atlas-no-pages-'));
let nginx: Awaited<ReturnType<typeof startNginx>>;
let redis: Awaited<ReturnType<typeof startRedis>>;
let servers: ChildProcess[] = [];
let url = '';

beforeAll(async () => {
	const port = await findFreePorts(4940, 4);
	redis = await startRedis(port + 3);
	const ports = [port + 1, port + 2];
	servers = await Promise.all(
		ports.map(async (each) => {
			const options = ['scripts/live-session/main.mjs', '--port', String(each)];
			const server = spawn(process.execPath, options, {
				stdio: ['ignore', 'pipe', 'inherit'],
				env: { ...process.env, RELAY_REDIS_URL: redis.url }
			});
			await once(server.stdout!, 'data');
			return server;
		})
	);
	nginx = await startNginx(site, port, ports);
	url = `http://127.0.0.1:${port}`;
}, 600_000);
afterAll(async () => {
	for (const server of servers) server.kill('SIGKILL');
	await Promise.all([nginx?.stop(), redis?.stop()]);
	rmSync(site, { recursive: true });
});

it('passes steps, talks and codes on with the atlas’s headers, and writes no talk to a disk', async () => {
	const written: string[] = [];
	const watching = watch(nginx.work, { recursive: true }, (_event, file) => {
		if (!/\.(log|conf)$/.test(file ?? '')) written.push(String(file));
	});
	const talk = `talk=${'a'.repeat(3_000_000)}`;
	await vi.waitFor(async () => expect(await post(url, { step: 'own:a', talk })).toBe(201), TIMEOUT);
	const answer = await fetch(`${url}/ru/follow/${ROOM}/talk`);
	expect(await answer.text()).toBe(talk);
	expect(Object.fromEntries(answer.headers)).toMatchObject({
		...getHeaders('/follow'),
		'cache-control': 'no-store'
	});
	const statuses = [];
	for (let index = 0; index < 3; index += 1)
		statuses.push((await fetch(`${url}/follow/code/ABCDEFGH`)).status);
	expect(statuses).toEqual([200, 200, 200]);
	watching.close();
	expect(written).toEqual([]);
});

it('a process that is killed: its phones are back within five seconds, at the current step', async () => {
	expect(await post(url, { step: 'own:b' })).toBe(204);
	const phones = await Promise.all(Array.from({ length: PHONES }, () => follow(url)));
	const waitForStep = (step: string) =>
		vi.waitFor(() => {
			expect(phones.every(({ heard, hasEnded }) => hasEnded || heard.includes(step))).toBe(true);
		}, TIMEOUT);
	await waitForStep('own:b');
	servers[0]!.kill('SIGKILL');
	// what the page does: a stage posts again, and a phone asks again
	await vi.waitFor(async () => expect(await post(url, { step: 'own:c' })).toBe(204), TIMEOUT);
	await waitForStep('own:c');
	const lost = phones.filter(({ hasEnded }) => hasEnded);
	expect(lost.length).toBeGreaterThan(0);
	expect(lost.length, 'the others are on the other process').toBeLessThan(PHONES);
	for (const { retryMilliseconds } of lost) {
		expect(retryMilliseconds).toBeGreaterThan(0);
		expect(retryMilliseconds).toBeLessThanOrEqual((MOST_SECONDS * 1000) / 2);
	}
	for (const phone of await Promise.all(lost.map(() => follow(url)))) {
		expect(phone.status).toBe(200);
		await vi.waitFor(
			() => expect(phone.heard[0], 'the first that it hears').toBe('own:c'),
			TIMEOUT
		);
	}
});

/** Live sessions that processes share through a real Redis, started as its unit file says. */
import { readdirSync, readlinkSync } from 'node:fs';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../scripts/live-session/limits.mjs';
import { SharedSessions } from '../../scripts/live-session/shared-sessions.mjs';
import { startRedis } from '../../scripts/redis.mjs';
import { findFreePorts } from '../../scripts/serve.mjs';
import { follow, post, ROOM, startServer } from './phones';
import { testSessionStore, type Limits } from './store-contract';

const TIMEOUT = { timeout: 20_000, interval: 20 };
type Redis = Awaited<ReturnType<typeof startRedis>>;

let redis: Redis;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
	redis = await startRedis(await findFreePorts(4900, 1));
}, 600_000);
afterAll(async () => {
	await Promise.all(closing.map((close) => close()));
	await redis?.stop();
});

/** An empty Redis, as an operator sees it. */
async function openRedis({ url }: Redis) {
	const client = createClient({ url });
	client.on('error', () => undefined);
	await client.connect();
	closing.push(async () => client.destroy());
	return client;
}

async function openSessions(limits: Limits = LIMITS, { url }: Redis = redis) {
	const store = new SharedSessions(url, () => undefined, limits);
	await vi.waitFor(async () => {
		await store.check(ROOM, 0);
		expect(store.isApart).toBe(false);
	}, TIMEOUT);
	return store;
}

/** Two processes with a Redis, in it nothing. */
async function startTwo(limits: Limits = LIMITS, its: Redis = redis) {
	await (await openRedis(its)).flushAll();
	const start = async () => {
		const server = await startServer(await openSessions(limits, its), limits);
		closing.push(server.close);
		return server.url;
	};
	return { first: await start(), second: await start() };
}

describe('a store in Redis', () => {
	testSessionStore(async (limits) => {
		await (await openRedis(redis)).flushAll();
		const store = await openSessions(limits);
		closing.push(() => store.close());
		return store;
	});
});

it('a phone hears the stage through another process, which has its code and talk, too', async () => {
	const { first, second } = await startTwo();
	expect(await post(first, { step: 'own:a', talk: 'talk=abc' })).toBe(201);
	const phones = await Promise.all([follow(first), follow(second)]);
	expect(await post(second, { step: 'own:b' }), 'a stage, too, may come to any').toBe(204);
	for (const phone of phones)
		await vi.waitFor(() => expect(phone.heard).toEqual(['own:a', 'own:b']), TIMEOUT);
	expect(await (await fetch(`${second}/follow/${ROOM}/talk`)).text()).toBe('talk=abc');
	const found = await fetch(`${second}/follow/code/ABCDEFGH`);
	expect(await found.json()).toEqual({ session: ROOM, isOwn: true });
	expect(await post(second, { key: 'another0000000000000', step: 'a' })).toBe(403);
});

it('a stranger’s tries and a room’s joins are counted over all processes', async () => {
	const tries = { 'wrong code': 4, 'opened session': 2 };
	const { first, second } = await startTwo({ ...LIMITS, listeners: 2, tries });
	const guess = async (url: string) => (await fetch(`${url}/follow/code/ZZZZZZZZ`)).status;
	const guessed = [];
	for (const url of [first, second, first, second, first]) guessed.push(await guess(url));
	expect(guessed).toEqual([404, 404, 404, 404, 429]);

	expect(await post(first, { step: 'a' })).toBe(201);
	const open = (url: string, room: string) => post(url, { step: 'a' }, '198.51.100.1', room);
	expect(await open(second, 'bbbbbbbb23456789abcd')).toBe(201);
	expect(await open(first, 'cccccccc23456789abcd')).toBe(429);

	await follow(first);
	await follow(second);
	const join = async () => (await follow(first)).status;
	await vi.waitFor(async () => expect(await join()).toBe(503), TIMEOUT);
	expect((await follow(second)).status).toBe(503);
});

it('without Redis a room goes on within its process and says so, and is whole again with it', async () => {
	const port = await findFreePorts(4920, 1);
	const own = await startRedis(port);
	const { first, second } = await startTwo({ ...LIMITS, silenceMilliseconds: 300 }, own);
	expect(await post(first, { step: 'own:a', talk: 'talk=abc' })).toBe(201);
	const [here, elsewhere] = await Promise.all([follow(first), follow(second)]);
	await own.end('SIGKILL');
	await vi.waitFor(async () => expect(await post(first, { step: 'own:b' })).toBe(202), TIMEOUT);
	await vi.waitFor(() => expect(here.heard).toContain('own:b'), TIMEOUT);
	await vi.waitFor(() => expect(elsewhere.heard.at(-1)).toBe('apart'), TIMEOUT);
	const stranger = { key: 'another0000000000000', step: 'a' };
	for (const url of [first, second]) expect(await post(url, stranger)).toBe(403);
	expect(await (await fetch(`${first}/follow/${ROOM}/talk`)).text()).toBe('talk=abc');

	const again = await startRedis(port, own.password);
	closing.push(again.stop);
	// an empty one: a stranger who is first is no stage all the same
	await vi.waitFor(async () => expect(await post(second, stranger)).toBe(403), TIMEOUT);
	await vi.waitFor(async () => expect(await post(first, { step: 'own:c' })).toBe(201), TIMEOUT);
	await vi.waitFor(() => expect(elsewhere.heard).toContain('own:c'), TIMEOUT);
	expect(here.heard).toContain('own:c');
	await own.stop();
});

it('every key expires after six hours or sooner, and nothing is on a disk', async () => {
	const { first, second } = await startTwo();
	const marker = 'a'.repeat(1_000_000);
	expect(await post(first, { step: 'own:a', talk: `talk=${marker}` })).toBe(201);
	await fetch(`${second}/follow/code/ZZZZZZZZ`);
	const phone = await follow(second);
	const client = await openRedis(redis);
	await vi.waitFor(async () => expect(await client.keys('*listeners*')).toHaveLength(1), TIMEOUT);
	const keys = await client.keys('*');
	expect(keys.length).toBeGreaterThanOrEqual(8);
	for (const key of keys) {
		const seconds = await client.ttl(key);
		expect(seconds, key).toBeGreaterThanOrEqual(0);
		expect(seconds, key).toBeLessThanOrEqual(LIMITS.sessionMilliseconds / 1000);
	}
	for (const command of ['SAVE', 'BGSAVE', 'BGREWRITEAOF', 'CONFIG'])
		await expect(client.sendCommand([command]), command).rejects.toThrow('unknown command');
	const written = readdirSync(`/proc/${redis.pid}/fd`)
		.map((file) => readlinkSync(`/proc/${redis.pid}/fd/${file}`))
		.filter((path) => path.startsWith('/') && !path.startsWith('/dev/'));
	expect(written).toEqual([]);
	phone.leave();
	await redis.end();
	expect(readdirSync(redis.folder)).toEqual([]);
	await redis.stop();
	redis = await startRedis(await findFreePorts(4910, 1));
});

it('answers nobody without the password, and only on a private address', async () => {
	const { hostname, port } = new URL(redis.url);
	const stranger = createClient({ url: `redis://${hostname}:${port}`, RESP: 2 });
	stranger.on('error', () => undefined);
	await stranger.connect().catch(() => undefined);
	await expect(stranger.sendCommand(['KEYS', '*'])).rejects.toThrow('NOAUTH');
	stranger.destroy();
	expect(redis.options[redis.options.indexOf('--bind') + 1]).toBe('127.0.0.1');
});

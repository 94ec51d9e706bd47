/** What a stranger cannot do to the live sessions of others. */
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createConnection } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { Audience } from '../../scripts/live-session/audience.mjs';
import { LIMITS } from '../../scripts/live-session/limits.mjs';
import { MemorySessions } from '../../scripts/live-session/memory-sessions.mjs';
import { follow, KEY, post, ROOM, startServer } from '../followers/phones';

const OTHER_ROOM = 'jkmnpqrs23456789abcd';
let close = async (): Promise<void> => undefined;
afterEach(() => close());

async function start(limits: Partial<typeof LIMITS> = {}): Promise<string> {
	const all = { ...LIMITS, ...limits };
	const server = await startServer(new MemorySessions(all), all);
	close = server.close;
	for (const room of [ROOM, OTHER_ROOM])
		expect(await post(server.url, { step: 'khorgos' }, '198.51.100.1', room)).toBe(201);
	return server.url;
}

test('a room that is full refuses, others do not, and a place is free again when a phone leaves', async () => {
	const url = await start({ listeners: 2 });
	const [first] = await Promise.all([follow(url), follow(url)]);
	expect((await follow(url)).status).toBe(503);
	expect((await follow(url, '198.51.100.2', OTHER_ROOM)).status).toBe(200);
	first.leave();
	await vi.waitFor(async () => expect((await follow(url)).status).toBe(200), { timeout: 10_000 });
});

test('the phones of a killed process find room on another, while they are still counted on the first', () => {
	const [followers, killed] = [10_000, 5_000];
	expect(LIMITS.listeners).toBeGreaterThanOrEqual(followers + killed);
	expect(LIMITS.listenersInProcess).toBeGreaterThanOrEqual(followers);
});

test('one address does not take the places of all others in the process', async () => {
	const url = await start({ listenersByAddress: 2, listenersInProcess: 4 });
	const join = async (from: string) => (await follow(url, from)).status;
	const statuses = [];
	for (const from of ['a', 'a', 'a', 'b', 'c', 'd']) statuses.push(await join(from));
	expect(statuses).toEqual([200, 200, 503, 200, 200, 503]);
});

/** A phone's connection, of which so many bytes are unread. */
const connect = (writableLength: number) =>
	Object.assign(new EventEmitter(), {
		...{ writableLength, writeHead: vi.fn(), write: vi.fn(), end: vi.fn(), destroy: vi.fn() }
	});

test('a phone that reads nothing is let go, and the others hear each step', async () => {
	const store = new MemorySessions();
	const takeStep = (step: string) =>
		store.post(ROOM, { key: KEY, step, explored: '', talk: null }, '198.51.100.1');
	await takeStep('khorgos');
	const audience = new Audience(ROOM, store, LIMITS, () => undefined);
	expect(await audience.open()).toBe(true);
	const [reading, idle] = [connect(LIMITS.unread), connect(LIMITS.unread + 1)];
	for (const phone of [reading, idle]) audience.add(phone as unknown as ServerResponse);
	await takeStep('xian-2023');
	await audience.check();
	expect(String(reading.write.mock.lastCall)).toBe('data: xian-2023\n\n');
	expect(reading.destroy).not.toHaveBeenCalled();
	expect(idle.destroy).toHaveBeenCalledOnce();
	audience.close();
	for (const phone of [reading, idle]) phone.emit('close');
});

test('talks are received a few at a time, and one that does not arrive does not keep its place', async () => {
	const url = await start({ talksByAddress: 1, postMilliseconds: 2_000 });
	const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
	const ended = new Promise((done) => socket.once('close', done));
	socket.on('error', () => undefined);
	await new Promise((done) =>
		socket.write(
			`POST /follow/${ROOM}/talk HTTP/1.1\r\nhost: atlas\r\nx-forwarded-for: 203.0.113.5\r\ncontent-length: 900000\r\n\r\n{`,
			done
		)
	);
	const talk = (from: string) => post(url, { step: 'own:a', talk: 'talk=abc' }, from);
	const waiting = { timeout: 10_000, interval: 5 };
	await vi.waitFor(async () => expect(await talk('203.0.113.5')).toBe(503), waiting);
	expect(await post(url, { step: 'a' }, '203.0.113.5'), 'steps pass').toBe(204);
	expect(await talk('198.51.100.1'), 'those of others pass').toBe(204);
	await ended;
	expect(await talk('203.0.113.5')).toBe(204);
});

/** A stage and phones of a live session, over HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeLiveSessionServer } from '../../scripts/live-session/server.mjs';
import type { SessionStore } from '../../scripts/live-session/session-store';
import type { Limits } from './store-contract';

export const ROOM = 'abcdefgh23456789abcd';
export const KEY = 'secret00000000000000';

/** A live-session server on a port of its own. */
export async function startServer(store: SessionStore, limits?: Limits) {
	const answer = makeLiveSessionServer(store, limits);
	const server = createServer((request, response) => answer(request, response, request.url!));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
			await store.close();
		}
	};
}

interface Posted {
	key?: string;
	step: string;
	explored?: string;
	talk?: string;
}

/** @returns the status of the answer */
export async function post(
	url: string,
	{ key = KEY, ...posted }: Posted,
	from = '198.51.100.1',
	room = ROOM
): Promise<number> {
	const { status } = await fetch(`${url}/follow/${room}${posted.talk ? '/talk' : ''}`, {
		method: 'POST',
		headers: { 'x-forwarded-for': from },
		body: JSON.stringify({ key, ...posted })
	});
	return status;
}

/** A phone that follows; it collects what it hears. */
export async function follow(url: string, from = '198.51.100.2', room = ROOM) {
	const heard: string[] = [];
	const stop = new AbortController();
	const answer = await fetch(`${url}/follow/${room}`, {
		headers: { 'x-forwarded-for': from },
		signal: stop.signal
	});
	const phone = {
		status: answer.status,
		heard,
		hasEnded: false,
		/** After which a browser asks again. */
		retryMilliseconds: 0,
		leave: () => stop.abort()
	};
	void (async () => {
		const texts = answer.body!.pipeThrough(new TextDecoderStream());
		for await (const text of texts) {
			phone.retryMilliseconds ||= Number(/^retry: (\d+)/.exec(text)?.[1] ?? 0);
			heard.push(...[...text.matchAll(/data: (\S+)\n/g)].map(([, data = '']) => data));
		}
	})()
		.catch(() => undefined)
		.finally(() => (phone.hasEnded = true));
	return phone;
}

/**
 * Lets phones follow a talk live where a host runs `serve.mjs` or `live-session/main.mjs`: the stage posts
 * its step to a session every few seconds, and every phone that opened the session receives it (server-sent
 * events). Nothing is written to disk. Only the names of steps pass through, the links of views that the
 * speaker explores, and a speaker's own talk once the speaker shares it with the session. A host of plain
 * files has no live-session server; the stage checks and says so.
 *
 * A session's name cannot be guessed; it is in the QR code. Its first eight letters are the code that a
 * reader can type instead: `/follow/code/<code>` answers with the name. Such tries and new
 * sessions are counted by address; a phone that scanned the code is not.
 */
import { getHeaders } from '../site-headers.mjs';
import { Audience } from './audience.mjs';
import { findAddress, LIMITS, Places } from './limits.mjs';
import { MemorySessions } from './memory-sessions.mjs';
import { readCode, readPath, readPost } from './requests.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./session-store').SessionStore} SessionStore
 */

/** @type {Record<import('./session-store').Outcome, number>} */
const STATUSES = {
	known: 204,
	// also after a restart: the stage sends its talk again
	created: 201,
	'wrong key': 403,
	'code taken': 409,
	'too many': 429,
	full: 503
};
/** Accepted, but processes have lost touch: phones of the others do not hear it. */
const APART = 202;

/**
 * @param {SessionStore} [store] @param {typeof LIMITS} [limits] others in tests
 * @returns {(request: Request, response: Response, path: string) => boolean} true if it answers
 */
export function makeLiveSessionServer(store = new MemorySessions(), limits = LIMITS) {
	/** @type {Map<string, Audience>} */
	const audiences = new Map();
	const places = new Places(limits.listenersInProcess, limits.listenersByAddress);
	const talkPlaces = new Places(limits.talksAtOnce, limits.talksByAddress);

	store.onnews = (name) => void audiences.get(name)?.check();

	/** @param {Response} response @param {number} status @param {Record<string, string>} [headers] @param {string} [text] */
	const answer = (response, status, headers, text) =>
		response
			.writeHead(status, { ...getHeaders('/follow'), 'cache-control': 'no-store', ...headers })
			.end(text);

	/** @param {Response} response @param {string} type @param {string} text */
	const answerText = (response, type, text) =>
		answer(response, 200, { 'content-type': `${type}; charset=utf-8` }, text);

	/** @param {Request} request @param {string} name @param {boolean} isTalk @returns {Promise<number>} status */
	async function takePost(request, name, isTalk) {
		const address = findAddress(request);
		if (isTalk && !talkPlaces.take(address)) return STATUSES.full;
		const tooLong = setTimeout(() => request.destroy(), limits.postMilliseconds);
		const post = await readPost(request, isTalk, limits).finally(() => {
			clearTimeout(tooLong);
			if (isTalk) talkPlaces.free(address);
		});
		if (!post) return 400;
		const outcome = await store.post(name, post, address);
		return outcome === 'known' && store.isApart ? APART : STATUSES[outcome];
	}

	/** @param {string} name */
	function findAudience(name) {
		const known = audiences.get(name);
		if (known) return known;
		const audience = new Audience(name, store, limits, () => {
			if (audiences.get(name) === audience) audiences.delete(name);
		});
		audiences.set(name, audience);
		return audience;
	}

	/** @param {Request} request @param {Response} response @param {string} name */
	async function listen(request, response, name) {
		const audience = findAudience(name);
		if (!(await audience.open())) return answer(response, 404);
		const address = findAddress(request);
		if (response.destroyed) return;
		if (audience.isFull || !places.take(address)) return answer(response, 503);
		response.on('close', () => places.free(address));
		audience.add(response);
	}

	/** @param {Request} request @param {Response} response @param {string} typed */
	async function giveName(request, response, typed) {
		const address = findAddress(request);
		const waitSeconds = await store.getWaitSeconds('wrong code', address);
		if (waitSeconds > 0) return answer(response, 429, { 'retry-after': String(waitSeconds) });
		const code = readCode(typed);
		const name = code && (await store.findName(code));
		const state = name && (await store.check(name, audiences.get(name)?.listenerCount ?? 0));
		if (state) {
			const found = JSON.stringify({ session: name, isOwn: state.isOwn });
			return answerText(response, 'application/json', found);
		}
		await store.countTry('wrong code', address);
		answer(response, 404);
	}

	/** @param {Response} response @param {string} name */
	async function giveTalk(response, name) {
		const talk = await store.readTalk(name);
		if (talk) answerText(response, 'text/plain', talk);
		else answer(response, 404);
	}

	/** @param {Request} request @param {Response} response @param {NonNullable<ReturnType<typeof readPath>>} path */
	async function respond(request, response, { typed, name, isTalk }) {
		if (request.method === 'POST' && name !== undefined)
			answer(response, await takePost(request, name, isTalk));
		else if (request.method !== 'GET') answer(response, 405);
		else if (typed !== undefined) await giveName(request, response, typed);
		else if (name === undefined) answer(response, 204);
		else if (isTalk) await giveTalk(response, name);
		else await listen(request, response, name);
	}

	return (request, response, whole) => {
		const path = readPath(whole);
		if (!path) return false;
		// the page closed while it was posting
		respond(request, response, path).catch(() => response.destroy());
		return true;
	};
}

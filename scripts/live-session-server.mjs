/**
 * Lets phones follow a talk live where a host runs `serve.mjs`: the stage posts its step to a session,
 * and every phone that opened the session receives it (server-sent events). Nothing is written to
 * disk. Only the names of steps pass through, the links of views that the speaker explores, and a
 * speaker's own talk once the speaker shares it with the session. A host of plain files has no live-session server; the stage checks and says so.
 */
import { getHeaders } from './site-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ key: string, step: string, explored: string, postedAt: number, talk: string, listeners: Set<Response> }} Session
 */

/**
 * `/follow`, where a stage checks for a live-session server, `/follow/<session>`, and `/follow/<session>/talk`, the
 * speaker's own talk; a language's folder may precede it.
 */
const PATH = /^(?:\/[a-z]{2})?\/follow(?:\/([a-z0-9]{8,40})(\/talk)?)?$/;
const STEP = /^(?:own:)?[a-z0-9][a-z0-9-]{0,79}$/;
/** Path and query of a view of the atlas, never of another site; empty at a step. */
const EXPLORED = /^(?:\/(?!\/)[!#-;=?-[\]-~]{0,2500})?$/;
/** A packed talk as in a link, without markup. */
const TALK = /^talk=[\w-]+(?:&data=[\w-]+)?$/;
const KEY = /^[a-z0-9]{8,40}$/;

const MOST_SESSIONS = 50;
const MOST_LISTENERS = 400;
const LONGEST_BODY = 3000;
/** Of one packed talk, and of the talks of all sessions. */
const LONGEST_TALK = 4_000_000;
const MOST_OF_TALKS = 40_000_000;
const SESSION_MILLISECONDS = 6 * 3600_000;
/** Proxies close connections that are silent for a minute. */
const SIGN_OF_LIFE_MILLISECONDS = 20_000;

/** @param {Request} request @param {number} most @returns {Promise<unknown>} the posted value; null if it is not small JSON */
async function readBody(request, most) {
	let text = '';
	let letters = 0;
	for await (const piece of request) {
		letters += piece.length;
		// read a body that is a little too long to its end, so that the sender gets the answer
		if (letters <= most) text += piece;
		else if (letters > 2 * LONGEST_TALK) return null;
	}
	if (letters > most) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** A page of another site cannot post: browsers send the origin of a request. @param {Request} request */
const isOwnPage = ({ headers }) => !headers.origin || headers.origin.endsWith(`://${headers.host}`);

/** The step, then the view that is explored from it, if any. @param {Pick<Session, 'step' | 'explored'>} session */
const news = ({ step, explored }) =>
	`data: ${step}\n\n` + (explored && `event: explored\ndata: ${explored}\n\n`);

/** @returns {(request: Request, response: Response, path: string) => boolean} true if it answers */
export function makeLiveSessionServer() {
	/** @type {Map<string, Session>} */
	const sessions = new Map();

	function forgetOld() {
		for (const [name, { postedAt, listeners }] of sessions) {
			if (Date.now() - postedAt < SESSION_MILLISECONDS) continue;
			for (const listener of listeners) listener.end();
			sessions.delete(name);
		}
	}

	/** @param {Response} response @param {number} status */
	const answer = (response, status) =>
		response.writeHead(status, { ...getHeaders('/follow'), 'cache-control': 'no-store' }).end();

	const lettersOfTalks = () =>
		[...sessions.values()].reduce((sum, { talk }) => sum + talk.length, 0);

	/**
	 * A talk comes with the step at which its session is opened.
	 * @param {Request} request @param {string} name @param {boolean} isTalk @returns {Promise<number>} status
	 */
	async function post(request, name, isTalk) {
		const body = await readBody(request, LONGEST_BODY + (isTalk ? LONGEST_TALK : 0));
		if (!isOwnPage(request) || typeof body !== 'object' || body === null) return 400;
		/** @type {{ key?: unknown, step?: unknown, talk?: unknown, explored?: unknown }} */
		const { key, step, talk, explored = '' } = body;
		if (typeof key !== 'string' || typeof step !== 'string') return 400;
		if (!KEY.test(key) || !STEP.test(step)) return 400;
		if (typeof explored !== 'string' || !EXPLORED.test(explored)) return 400;
		if (isTalk && (typeof talk !== 'string' || !TALK.test(talk))) return 400;
		forgetOld();
		const session = sessions.get(name) ?? {
			key,
			step,
			explored,
			postedAt: 0,
			talk: '',
			listeners: new Set()
		};
		if (session.key !== key) return 403;
		if (!sessions.has(name) && sessions.size >= MOST_SESSIONS) return 503;
		if (isTalk) {
			const others = lettersOfTalks() - session.talk.length;
			if (others + String(talk).length > MOST_OF_TALKS) return 503;
			session.talk = String(talk);
		}
		Object.assign(session, { step, explored, postedAt: Date.now() });
		sessions.set(name, session);
		for (const listener of session.listeners) listener.write(news(session));
		return 204;
	}

	/** @param {Response} response @param {Session | undefined | ''} session */
	function giveTalk(response, session) {
		if (!session || !session.talk) return answer(response, 404);
		response
			.writeHead(200, {
				...getHeaders('/follow'),
				'content-type': 'text/plain; charset=utf-8',
				'cache-control': 'no-store'
			})
			.end(session.talk);
	}

	/** @param {Response} response @param {Session} session */
	function listen(response, session) {
		response.writeHead(200, {
			...getHeaders('/follow'),
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		});
		response.write(news(session));
		session.listeners.add(response);
		const timer = setInterval(() => response.write(':\n\n'), SIGN_OF_LIFE_MILLISECONDS);
		response.on('close', () => {
			clearInterval(timer);
			session.listeners.delete(response);
		});
	}

	return (request, response, path) => {
		const found = PATH.exec(path);
		if (!found) return false;
		const [, name, ofTalk] = found;
		const session = name && sessions.get(name);
		if (!name) answer(response, request.method === 'GET' ? 204 : 405);
		else if (request.method === 'POST')
			post(request, name, ofTalk !== undefined).then(
				(code) => answer(response, code),
				// the page closed while it was posting
				() => response.destroy()
			);
		else if (ofTalk && request.method === 'GET') giveTalk(response, session);
		else if (!session || request.method !== 'GET') answer(response, session ? 405 : 404);
		else if (session.listeners.size >= MOST_LISTENERS) answer(response, 503);
		else listen(response, session);
		return true;
	};
}

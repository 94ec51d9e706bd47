/**
 * Lets phones follow a talk live where a host runs `serve.mjs`: the stage posts its step to a session
 * every few seconds, and every phone that opened the session receives it (server-sent events). Nothing
 * is written to disk. Only the names of steps pass through, the links of views that the speaker explores,
 * and a speaker's own talk once the speaker shares it with the session. A host of plain files has no
 * live-session server; the stage checks and says so.
 *
 * A session's name cannot be guessed; it is in the QR code. Its first eight letters are the code that a
 * reader can type instead: `/follow/code/<code>` answers with the name. Only such tries are limited.
 */
import { findAddress, LIMITS, WrongCodes } from './live-session-limits.mjs';
import { getHeaders } from './site-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ key: string, step: string, explored: string, postedAt: number, talk: string, listeners: Set<Response> }} Session
 */

/**
 * `/follow`, where a page checks for a live-session server, `/follow/<session>`, `/follow/<session>/talk`,
 * the speaker's own talk, and `/follow/code/<code>`; a language's folder may precede it.
 */
const PATH = /^(?:\/[a-z]{2})?\/follow(?:\/(?:code\/([^/]{1,40})|([a-z0-9]{20,40})(\/talk)?))?$/;
const STEP = /^(?:own:)?[a-z0-9][a-z0-9-]{0,79}$/;
/** Path and query of a view of the atlas, never of another site; empty at a step. */
const EXPLORED = /^(?:\/(?!\/)[!#-;=?-[\]-~]{0,2500})?$/;
/** A packed talk as in a link, without markup. */
const TALK = /^talk=[\w-]+(?:&data=[\w-]+)?$/;
const KEY = /^[a-z0-9]{20,40}$/;
/** Small letters of `CODE_LETTERS` in `src/lib/features/talk/follow/room-code.ts`. */
const CODE = /^[a-hj-np-z2-9]{8}$/;
const CODE_LENGTH = 8;

/** @param {Request} request @param {number} most @returns {Promise<unknown>} the posted value; null if it is not small JSON */
async function readBody(request, most) {
	let text = '';
	let letters = 0;
	for await (const piece of request) {
		letters += piece.length;
		// read a body that is a little too long to its end, so that the sender gets the answer
		if (letters <= most) text += piece;
		else if (letters > 2 * LIMITS.talk) return null;
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

/**
 * @param {typeof LIMITS} [limits] others in tests
 * @returns {(request: Request, response: Response, path: string) => boolean} true if it answers
 */
export function makeLiveSessionServer(limits = LIMITS) {
	/** @type {Map<string, Session>} */
	const sessions = new Map();
	const wrongCodes = new WrongCodes(limits);

	/** @param {Session} session */
	const isSilent = ({ postedAt }) => Date.now() - postedAt > limits.silenceMilliseconds;

	/** An event, because a page does not see comments. @param {Session} session */
	const heartbeat = (session) =>
		`event: alive\ndata: ${isSilent(session) ? 'silent' : 'stage'}\n\n`;

	/** @param {(session: Session) => boolean} isOld */
	function forget(isOld) {
		for (const [name, session] of sessions) {
			if (!isOld(session)) continue;
			for (const listener of session.listeners) listener.end();
			sessions.delete(name);
		}
	}

	function forgetOld() {
		const since = Date.now();
		forget(({ postedAt }) => since - postedAt >= limits.sessionMilliseconds);
		if (sessions.size < limits.sessions) return;
		forget(
			({ postedAt, listeners }) =>
				listeners.size === 0 && since - postedAt >= limits.unusedMilliseconds
		);
	}

	/** @param {Response} response @param {number} status @param {Record<string, string>} [headers] */
	const answer = (response, status, headers) =>
		response
			.writeHead(status, { ...getHeaders('/follow'), 'cache-control': 'no-store', ...headers })
			.end();

	/** @param {Response} response @param {string} type @param {string} text */
	const answerText = (response, type, text) =>
		response
			.writeHead(200, {
				...getHeaders('/follow'),
				'content-type': `${type}; charset=utf-8`,
				'cache-control': 'no-store'
			})
			.end(text);

	const lettersOfTalks = () =>
		[...sessions.values()].reduce((sum, { talk }) => sum + talk.length, 0);

	/** @param {string} code in small letters @returns {string | undefined} the session's name */
	const findName = (code) => [...sessions.keys()].find((name) => name.startsWith(code));

	/** Why a new session cannot be opened; 0 if it can. @param {string} name */
	function refuse(name) {
		if (findName(name.slice(0, CODE_LENGTH)) !== undefined) return 409;
		return sessions.size >= limits.sessions ? 503 : 0;
	}

	/**
	 * A talk comes with the step at which its session is opened.
	 * @param {Request} request @param {string} name @param {boolean} isTalk
	 * @returns {Promise<number>} status: 201 if the server did not know the session, also after a restart
	 */
	async function post(request, name, isTalk) {
		const body = await readBody(request, limits.body + (isTalk ? limits.talk : 0));
		if (!isOwnPage(request) || typeof body !== 'object' || body === null) return 400;
		/** @type {{ key?: unknown, step?: unknown, talk?: unknown, explored?: unknown }} */
		const { key, step, talk, explored = '' } = body;
		if (typeof key !== 'string' || typeof step !== 'string') return 400;
		if (!KEY.test(key) || !STEP.test(step)) return 400;
		if (typeof explored !== 'string' || !EXPLORED.test(explored)) return 400;
		if (isTalk && (typeof talk !== 'string' || !TALK.test(talk))) return 400;
		forgetOld();
		const known = sessions.get(name);
		if (known && known.key !== key) return 403;
		const refusal = known ? 0 : refuse(name);
		if (refusal) return refusal;
		/** @type {Session} */
		const session = known ?? {
			key,
			step: '',
			explored: '',
			postedAt: 0,
			talk: '',
			listeners: new Set()
		};
		if (isTalk) {
			const others = lettersOfTalks() - session.talk.length;
			if (others + String(talk).length > limits.talks) return 503;
			session.talk = String(talk);
		}
		const isNews = session.step !== step || session.explored !== explored || isSilent(session);
		Object.assign(session, { step, explored, postedAt: Date.now() });
		sessions.set(name, session);
		if (isNews) for (const listener of session.listeners) listener.write(news(session));
		return known ? 204 : 201;
	}

	/** @param {Response} response @param {Session} session */
	function listen(response, session) {
		response.writeHead(200, {
			...getHeaders('/follow'),
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		});
		response.write(`retry: ${limits.heartbeatMilliseconds}\n${news(session)}`);
		session.listeners.add(response);
		const timer = setInterval(
			() => response.write(heartbeat(session)),
			limits.heartbeatMilliseconds
		);
		response.on('close', () => {
			clearInterval(timer);
			session.listeners.delete(response);
		});
	}

	/** @param {Request} request @param {Response} response @param {string} typed */
	function giveName(request, response, typed) {
		const address = findAddress(request);
		const waitSeconds = wrongCodes.getWaitSeconds(address);
		if (waitSeconds > 0) return answer(response, 429, { 'retry-after': String(waitSeconds) });
		const code = typed.toLowerCase();
		const name = CODE.test(code) ? findName(code) : undefined;
		const session = name === undefined ? undefined : sessions.get(name);
		if (session) {
			const found = { session: name, isOwn: session.talk !== '' };
			return answerText(response, 'application/json', JSON.stringify(found));
		}
		wrongCodes.add(address);
		return answer(response, 404);
	}

	/** @param {Response} response @param {Session} session @param {boolean} isTalk */
	function give(response, session, isTalk) {
		if (!isTalk && session.listeners.size >= limits.listeners) answer(response, 503);
		else if (!isTalk) listen(response, session);
		else if (session.talk) answerText(response, 'text/plain', session.talk);
		else answer(response, 404);
	}

	return (request, response, path) => {
		const found = PATH.exec(path);
		if (!found) return false;
		const [, code, name, ofTalk] = found;
		const isTalk = ofTalk !== undefined;
		const session = name === undefined ? undefined : sessions.get(name);
		if (request.method === 'POST' && name !== undefined)
			post(request, name, isTalk).then(
				(status) => answer(response, status),
				// the page closed while it was posting
				() => response.destroy()
			);
		else if (request.method !== 'GET') answer(response, 405);
		else if (code !== undefined) giveName(request, response, code);
		else if (name === undefined) answer(response, 204);
		else if (!session) answer(response, 404);
		else give(response, session, isTalk);
		return true;
	};
}

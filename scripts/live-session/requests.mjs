/** What is asked of the live-session server, checked letter by letter. */
import { LIMITS } from './limits.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */

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
/** A session's name begins with its code. */
export const CODE_LENGTH = 8;

/** @param {string} path @returns {{ typed?: string, name?: string, isTalk: boolean } | null} null if it is another's */
export function readPath(path) {
	const found = PATH.exec(path);
	return found && { typed: found[1], name: found[2], isTalk: found[3] !== undefined };
}

/** @param {string} typed @returns {string | null} the code in small letters; null if it cannot be one */
export function readCode(typed) {
	const code = typed.toLowerCase();
	return CODE.test(code) ? code : null;
}

/** A page of another site cannot post: browsers send the origin of a request. @param {Request} request */
const isOwnPage = ({ headers }) => !headers.origin || headers.origin.endsWith(`://${headers.host}`);

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

/**
 * @param {Request} request @param {boolean} isTalk
 * @returns {Promise<import('./session-store').Post | null>} null if it is not one
 */
export async function readPost(request, isTalk, limits = LIMITS) {
	const body = await readBody(request, limits.body + (isTalk ? limits.talk : 0));
	if (!isOwnPage(request) || typeof body !== 'object' || body === null) return null;
	/** @type {{ key?: unknown, step?: unknown, talk?: unknown, explored?: unknown }} */
	const { key, step, talk, explored = '' } = body;
	if (typeof key !== 'string' || !KEY.test(key)) return null;
	if (typeof step !== 'string' || !STEP.test(step)) return null;
	if (typeof explored !== 'string' || !EXPLORED.test(explored)) return null;
	if (!isTalk) return { key, step, explored, talk: null };
	return typeof talk === 'string' && TALK.test(talk) ? { key, step, explored, talk } : null;
}

/** Live sessions in the memory of one process. */
import { LIMITS, Tries } from './limits.mjs';
import { CODE_LENGTH } from './requests.mjs';

/**
 * @typedef {import('./session-store').SessionStore} SessionStore
 * @typedef {import('./session-store').Post} Post
 * @typedef {import('./session-store').Outcome} Outcome
 * @typedef {Omit<Post, 'talk'> & { talk: string, postedAt: number, listenerCount: number }} Session
 */

/** @implements {SessionStore} */
export class MemorySessions {
	/** @type {SessionStore['onnews']} */
	onnews = () => undefined;
	isApart = false;
	/** @type {Map<string, Session>} */
	#sessions = new Map();
	#limits;
	#tries;

	constructor(limits = LIMITS) {
		this.#limits = limits;
		this.#tries = {
			'wrong code': new Tries('wrong code', limits),
			'opened session': new Tries('opened session', limits)
		};
	}

	/** @type {SessionStore['post']} */
	async post(name, { key, step, explored, talk }, address) {
		this.#forget((session) => this.#isOver(session));
		const known = this.#sessions.get(name);
		if (known && known.key !== key) return 'wrong key';
		const refusal = known ? null : this.#refuse(name, address);
		if (refusal) return refusal;
		if (talk !== null && this.#countOtherTalks(name) + talk.length > this.#limits.talks)
			return 'full';
		if (!known) this.#tries['opened session'].add(address);
		const isNews =
			known?.step !== step ||
			known.explored !== explored ||
			Date.now() - known.postedAt > this.#limits.silenceMilliseconds;
		this.keep(name, { key, step, explored, talk });
		if (isNews) this.onnews(name);
		return known ? 'known' : 'created';
	}

	/** Keeps a session as it is, in the place of the oldest if there are too many. @param {string} name @param {Post} post */
	keep(name, { talk, ...post }, postedAt = Date.now()) {
		const { listenerCount = 0, talk: before = '' } = this.#sessions.get(name) ?? {};
		const session = { ...post, postedAt, listenerCount, talk: talk ?? before };
		this.#sessions.delete(name);
		for (const [oldest] of this.#sessions) {
			const letters = this.#countOtherTalks(name) + session.talk.length;
			if (this.#sessions.size < this.#limits.sessions && letters <= this.#limits.talks) break;
			this.#sessions.delete(oldest);
		}
		this.#sessions.set(name, session);
	}

	/** @param {string} name @returns {string} of its stage; empty if there is no such session */
	getKey(name) {
		return this.#find(name)?.key ?? '';
	}

	/** @type {SessionStore['check']} */
	async check(name, listenerCount) {
		const session = this.#find(name);
		if (!session) return null;
		session.listenerCount = listenerCount;
		const { step, explored, postedAt, talk } = session;
		const silentMilliseconds = Date.now() - postedAt;
		return { step, explored, silentMilliseconds, isOwn: talk !== '', listenerCount };
	}

	/** @type {SessionStore['readTalk']} */
	async readTalk(name) {
		return this.#find(name)?.talk ?? '';
	}

	/** @type {SessionStore['findName']} */
	async findName(code) {
		return [...this.#sessions.keys()].find((name) => name.startsWith(code)) ?? null;
	}

	/** @type {SessionStore['countTry']} */
	async countTry(kind, address) {
		this.#tries[kind].add(address);
	}

	/** @type {SessionStore['getWaitSeconds']} */
	async getWaitSeconds(kind, address) {
		return this.#tries[kind].getWaitSeconds(address);
	}

	async close() {
		this.#sessions.clear();
	}

	/** Why a new session cannot be opened. @param {string} name @param {string} address @returns {Outcome | null} */
	#refuse(name, address) {
		const code = name.slice(0, CODE_LENGTH);
		if ([...this.#sessions.keys()].some((other) => other.startsWith(code))) return 'code taken';
		if (this.#tries['opened session'].getWaitSeconds(address) > 0) return 'too many';
		const { sessions, unusedMilliseconds } = this.#limits;
		if (this.#sessions.size >= sessions)
			this.#forget(
				({ postedAt, listenerCount }) =>
					listenerCount === 0 && Date.now() - postedAt >= unusedMilliseconds
			);
		return this.#sessions.size >= sessions ? 'full' : null;
	}

	/** @param {Session} session */
	#isOver = ({ postedAt }) => Date.now() - postedAt >= this.#limits.sessionMilliseconds;

	/** @param {string} name */
	#find(name) {
		const session = this.#sessions.get(name);
		return session && !this.#isOver(session) ? session : undefined;
	}

	/** @param {(session: Session) => boolean} isOld */
	#forget(isOld) {
		for (const [name, session] of this.#sessions) if (isOld(session)) this.#sessions.delete(name);
	}

	/** @param {string} name @returns {number} bytes of the talks of the other sessions */
	#countOtherTalks(name) {
		let sum = 0;
		for (const [other, { talk }] of this.#sessions) if (other !== name) sum += talk.length;
		return sum;
	}
}

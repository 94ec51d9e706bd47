/**
 * Live sessions that processes share through Redis, and that go on within each process while Redis does
 * not answer. The process keeps in memory what it has posted and passes on, so that a session survives,
 * and only its stage can post to it.
 */
import { LIMITS } from './limits.mjs';
import { MemorySessions } from './memory-sessions.mjs';
import { RedisSessions } from './redis-sessions.mjs';

/** @typedef {import('./session-store').SessionStore} SessionStore */

/** @implements {SessionStore} */
export class SharedSessions {
	/** Until Redis has answered. */
	isApart = true;
	#redis;
	#memory;
	#log;
	#hasSpoken = false;

	/** @param {string} url of Redis @param {(line: string) => void} log */
	constructor(url, log, limits = LIMITS) {
		this.#log = log;
		this.#memory = new MemorySessions(limits);
		this.#redis = new RedisSessions(url, (error) => this.#lose(error), limits);
		this.#redis.connect().catch((error) => this.#lose(error));
	}

	/** @param {SessionStore['onnews']} onnews */
	set onnews(onnews) {
		this.#redis.onnews = onnews;
		this.#memory.onnews = onnews;
	}

	get onnews() {
		return this.#redis.onnews;
	}

	/** @type {SessionStore['post']} */
	post(name, post, address) {
		return this.#ask(
			async () => {
				const outcome = await this.#redis.post(name, post, address, this.#memory.getKey(name));
				if (outcome === 'known' || outcome === 'created') this.#memory.keep(name, post);
				return outcome;
			},
			() => this.#memory.post(name, post, address)
		);
	}

	/** @type {SessionStore['check']} */
	check(name, listenerCount) {
		return this.#ask(
			async () => {
				const state = await this.#redis.check(name, listenerCount);
				if (state) {
					const { key, step, explored, silentMilliseconds } = state;
					const postedAt = Date.now() - silentMilliseconds;
					this.#memory.keep(name, { key, step, explored, talk: null }, postedAt);
				}
				return state;
			},
			() => this.#memory.check(name, listenerCount)
		);
	}

	/** @type {SessionStore['readTalk']} */
	readTalk(name) {
		return this.#ask(
			() => this.#redis.readTalk(name),
			() => this.#memory.readTalk(name)
		);
	}

	/** @type {SessionStore['findName']} */
	findName(code) {
		return this.#ask(
			() => this.#redis.findName(code),
			() => this.#memory.findName(code)
		);
	}

	/** @type {SessionStore['countTry']} */
	countTry(kind, address) {
		return this.#ask(
			() => this.#redis.countTry(kind, address),
			() => this.#memory.countTry(kind, address)
		);
	}

	/** @type {SessionStore['getWaitSeconds']} */
	getWaitSeconds(kind, address) {
		return this.#ask(
			() => this.#redis.getWaitSeconds(kind, address),
			() => this.#memory.getWaitSeconds(kind, address)
		);
	}

	async close() {
		await Promise.all([this.#redis.close(), this.#memory.close()]);
	}

	/**
	 * @template T
	 * @param {() => Promise<T>} askRedis @param {() => Promise<T>} askMemory while Redis does not answer
	 */
	async #ask(askRedis, askMemory) {
		try {
			const answer = await askRedis();
			if (this.isApart) this.#log('Live sessions are shared through Redis.');
			this.isApart = false;
			return answer;
		} catch (error) {
			this.#lose(error);
			return askMemory();
		}
	}

	/** @param {unknown} error */
	#lose(error) {
		const reason = error instanceof Error ? error.message || error.name : error;
		// said once, not with every call
		if (!this.isApart || !this.#hasSpoken)
			this.#log(`Redis does not answer (${reason}): live sessions go on within this process.`);
		this.#hasSpoken = true;
		this.isApart = true;
	}
}

/**
 * Live sessions in Redis or Valkey, for any number of processes. Each call fails while the server does
 * not answer. `post.lua` and `check.lua` run in the server, each as one step: processes that post and read
 * at the same time see the same limits. Every key expires.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient, defineScript } from '@redis/client';
import { LIMITS } from './limits.mjs';
import { CODE_LENGTH } from './requests.mjs';

/** @typedef {import('./session-store').SessionStore} SessionStore */

const CHANNEL = 'atlas:news';
/** A server that hangs counts as gone after this: a stage waits four seconds for the answer to a post. */
const SILENCE_MILLISECONDS = 3_000;
const RETRY_MILLISECONDS = 500;

/** @param {string} file */
const readScript = (file) =>
	defineScript({
		SCRIPT: readFileSync(new URL(file, import.meta.url), 'utf8'),
		NUMBER_OF_KEYS: 0,
		/** @param {import('@redis/client').CommandParser} parser @param {string[]} values */
		parseCommand: (parser, ...values) => parser.push(...values),
		/** @param {unknown} reply */
		transformReply: (reply) => reply
	});

/** @param {string} url */
const createSessionClient = (url) =>
	createClient({
		url,
		scripts: { post: readScript('post.lua'), check: readScript('check.lua') },
		disableOfflineQueue: true,
		pingInterval: SILENCE_MILLISECONDS / 3,
		socket: {
			connectTimeout: SILENCE_MILLISECONDS,
			socketTimeout: SILENCE_MILLISECONDS,
			reconnectStrategy: RETRY_MILLISECONDS
		}
	});

/** @typedef {NonNullable<Awaited<ReturnType<SessionStore['check']>>> & { key: string }} KeyedState */

/** @implements {SessionStore} */
export class RedisSessions {
	/** @type {SessionStore['onnews']} */
	onnews = () => undefined;
	isApart = false;
	#client;
	#limits;
	#process = randomUUID();

	/** @param {string} url @param {(error: Error) => void} onerror */
	constructor(url, onerror, limits = LIMITS) {
		this.#limits = limits;
		this.#client = createSessionClient(url);
		this.#client.on('error', onerror);
	}

	/** Resolves once connected; until then every call fails. */
	async connect() {
		await this.#client.connect();
		await this.#client.subscribe(CHANNEL, (name) => this.onnews(name));
	}

	/**
	 * @param {string} name @param {import('./session-store').Post} post @param {string} address
	 * @param {string} [knownKey] of the session's stage, if this process knows it though Redis may not
	 */
	async post(name, { key, step, explored, talk }, address, knownKey = '') {
		const code = name.slice(0, CODE_LENGTH);
		const limits = JSON.stringify(this.#limits);
		const posted = [name, code, address, key, knownKey, step, explored, talk ?? '', limits];
		return /** @type {import('./session-store').Outcome} */ (
			String(await this.#client.post(...posted))
		);
	}

	/** @param {string} name @param {number} ownCount @returns {Promise<KeyedState | null>} */
	async check(name, ownCount) {
		const believed = this.#limits.processMilliseconds;
		const found = await this.#client.check(name, this.#process, String(ownCount), String(believed));
		if (!Array.isArray(found)) return null;
		const [step, explored, silentMilliseconds, hasTalk, listenerCount, key] = found;
		return {
			step: String(step),
			explored: String(explored),
			silentMilliseconds: Number(silentMilliseconds),
			isOwn: hasTalk === 1,
			listenerCount: Number(listenerCount),
			key: String(key)
		};
	}

	/** @type {SessionStore['readTalk']} */
	async readTalk(name) {
		return (await this.#client.get(`atlas:talk:${name}`)) ?? '';
	}

	/** @type {SessionStore['findName']} */
	async findName(code) {
		return this.#client.get(`atlas:code:${code}`);
	}

	/** @type {SessionStore['countTry']} */
	async countTry(kind, address) {
		const counted = `atlas:${kind}:${address}`;
		await this.#client
			.multi()
			.incr(counted)
			.pExpire(counted, this.#limits.triesMilliseconds, 'NX')
			.exec();
	}

	/** @type {SessionStore['getWaitSeconds']} */
	async getWaitSeconds(kind, address) {
		const counted = `atlas:${kind}:${address}`;
		const count = Number(await this.#client.get(counted));
		if (count < this.#limits.tries[kind]) return 0;
		return Math.max(0, Math.ceil((await this.#client.pTTL(counted)) / 1000));
	}

	async close() {
		this.#client.destroy();
	}
}

/** The phones that follow one session through this process. */
import { getHeaders } from '../site-headers.mjs';

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./session-store').SessionStore} SessionStore
 * @typedef {import('./session-store').SessionState} SessionState
 * @typedef {typeof import('./limits.mjs').LIMITS} Limits
 */

/** The step, then the view that is explored from it, if any. @param {SessionState} state */
const formatNews = ({ step, explored }) =>
	`data: ${step}\n\n` + (explored && `event: explored\ndata: ${explored}\n\n`);

export class Audience {
	/** @type {Set<Response>} */
	#listeners = new Set();
	/** @type {SessionState | null} */
	#state = null;
	#checkedAt = 0;
	/** @type {Promise<void> | null} */
	#checking = null;
	/** News came while the state was read. */
	#isStale = false;
	#name;
	#store;
	#limits;
	#onclose;
	#timer;

	/** @param {string} name @param {SessionStore} store @param {Limits} limits @param {() => void} onclose nobody follows, or there is no such session */
	constructor(name, store, limits, onclose) {
		this.#name = name;
		this.#store = store;
		this.#limits = limits;
		this.#onclose = onclose;
		this.#timer = setInterval(() => this.#tick(), limits.checkMilliseconds);
	}

	/** Of this process. */
	get listenerCount() {
		return this.#listeners.size;
	}

	get isFull() {
		return (this.#state?.listenerCount ?? 0) >= this.#limits.listeners;
	}

	/** @returns {Promise<boolean>} whether there is such a session */
	async open() {
		if (!this.#state) await this.check();
		return this.#state !== null;
	}

	/**
	 * Reads the state of the session and passes on what is new. Reads are one after another, so that an
	 * earlier state never follows a later one, and a stage in a hurry does not keep the process busy.
	 */
	check() {
		this.#isStale = true;
		this.#checking ??= this.#read().finally(() => (this.#checking = null));
		return this.#checking;
	}

	/** @param {Response} response */
	add(response) {
		if (!this.#state) throw new Error('A session is checked before it is followed.');
		const [least = 0, most = 0] = this.#limits.retryMilliseconds;
		response.writeHead(200, {
			...getHeaders('/follow'),
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		});
		const retryMilliseconds = Math.round(least + Math.random() * (most - least));
		response.write(`retry: ${retryMilliseconds}\n${formatNews(this.#state)}`);
		this.#listeners.add(response);
		// one more, until the store has counted again
		this.#state.listenerCount += 1;
		const timer = setInterval(
			() => this.#write(response, this.#formatHeartbeat()),
			this.#limits.heartbeatMilliseconds
		);
		response.on('close', () => {
			clearInterval(timer);
			this.#listeners.delete(response);
		});
	}

	close() {
		clearInterval(this.#timer);
		for (const listener of this.#listeners) listener.end();
		this.#onclose();
	}

	#tick() {
		// a phone that waits for the first check is not among the listeners yet
		if (this.#listeners.size === 0 && !this.#checking) this.close();
		else void this.check();
	}

	async #read() {
		while (this.#isStale) {
			this.#isStale = false;
			const wasSilent = this.#isSilent();
			const before = this.#state;
			const state = await this.#store.check(this.#name, this.#listeners.size);
			// a store that was restarted knows the session again with the stage's next post
			if (!state && before && !wasSilent) continue;
			[this.#state, this.#checkedAt] = [state, Date.now()];
			if (!state) return this.close();
			const isNews = before?.step !== state.step || before.explored !== state.explored;
			if (isNews || (wasSilent && !this.#isSilent())) this.#tell(formatNews(state));
		}
	}

	/** @param {string} text */
	#tell(text) {
		const bytes = Buffer.from(text);
		for (const listener of this.#listeners) this.#write(listener, bytes);
	}

	/** A phone that reads nothing is let go: what it leaves unread would fill the memory. @param {Response} listener @param {Buffer | string} text */
	#write(listener, text) {
		if (listener.writableLength > this.#limits.unread) listener.destroy();
		else listener.write(text);
	}

	#isSilent() {
		if (!this.#state) return false;
		const silentMilliseconds = this.#state.silentMilliseconds + Date.now() - this.#checkedAt;
		return silentMilliseconds > this.#limits.silenceMilliseconds;
	}

	/** An event, because a page does not see comments. */
	#formatHeartbeat() {
		const silent = this.#store.isApart ? 'apart' : 'silent';
		return `event: alive\ndata: ${this.#isSilent() ? silent : 'stage'}\n\n`;
	}
}

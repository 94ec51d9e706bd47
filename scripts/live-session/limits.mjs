/** Every limit of the live-session server, and the count of tries by address. */

/** @typedef {import('node:http').IncomingMessage} Request */

export const LIMITS = {
	sessions: 200,
	/** Of one session, in all processes: those of a process that was killed are counted twice at first. */
	listeners: 20_000,
	/** Of all sessions in one process. */
	listenersInProcess: 12_000,
	/** In one process. A campus may share one address; a stranger does not take the room of all. */
	listenersByAddress: 4_000,
	/** Bytes of a posted step with the link of an explored view, of one packed talk, and of the talks of all sessions. */
	body: 3000,
	talk: 4_000_000,
	talks: 40_000_000,
	/** Talks that one process receives at the same time, of all and of one address, and the longest that one may take. */
	talksAtOnce: 16,
	talksByAddress: 4,
	postMilliseconds: 60_000,
	/** After the last post of its stage. */
	sessionMilliseconds: 6 * 3600_000,
	/** A stage posts every three seconds; after this it counts as gone. */
	silenceMilliseconds: 6_500,
	/** A full server forgets a session that nobody follows, once its stage has been silent for this long. */
	unusedMilliseconds: 10 * 60_000,
	/** Phones that hear nothing for nine seconds say that the connection is lost. */
	heartbeatMilliseconds: 3_000,
	/**
	 * A phone whose process died asks another after at least the first and at most the second: five
	 * thousand do not ask in the same instant, and all are back within five seconds.
	 */
	retryMilliseconds: [500, 2_500],
	/** So often a process compares a session that it passes on with the store, in case it missed news. */
	checkMilliseconds: 1_000,
	/** Processes that have not checked for this long have no listeners any more. */
	processMilliseconds: 3_000,
	/** Bytes that a phone may leave unread before its connection is closed. */
	unread: 64_000,
	/** Tries by address, in a window of time; further ones wait for its end. */
	tries: { 'wrong code': 100, 'opened session': 20 },
	triesMilliseconds: 10 * 60_000,
	/** Addresses counted at the same time; the oldest is forgotten first. */
	addresses: 5_000
};

/**
 * The address of a reader; for IPv6 the network, of which one reader has all addresses. A proxy on this
 * machine names the reader last in `X-Forwarded-For`; others are not believed.
 * @param {Request} request @returns {string}
 */
export function findAddress({ socket, headers }) {
	const direct = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	const forwarded = String(headers['x-forwarded-for'] ?? '')
		.split(',')
		.at(-1);
	const isProxied = (direct === '127.0.0.1' || direct === '::1') && forwarded;
	const address = isProxied ? forwarded.trim().slice(0, 45) : direct;
	return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

/** Counts tries of one kind by address, for a limited number of addresses. */
export class Tries {
	/** @type {Map<string, { count: number, since: number }>} */
	#counts = new Map();
	#limits;
	#most;

	/** @param {import('./session-store').Try} kind */
	constructor(kind, limits = LIMITS) {
		this.#limits = limits;
		this.#most = limits.tries[kind];
	}

	/** @param {string} address @returns {number} seconds that the address must wait; 0 if it may try */
	getWaitSeconds(address) {
		const entry = this.#counts.get(address);
		if (!entry) return 0;
		const leftMilliseconds = entry.since + this.#limits.triesMilliseconds - Date.now();
		if (leftMilliseconds <= 0) this.#counts.delete(address);
		return leftMilliseconds <= 0 || entry.count < this.#most
			? 0
			: Math.ceil(leftMilliseconds / 1000);
	}

	/** @param {string} address */
	add(address) {
		const entry = this.#counts.get(address) ?? { count: 0, since: Date.now() };
		entry.count += 1;
		this.#counts.set(address, entry);
		const [oldest] = this.#counts.keys();
		if (this.#counts.size > this.#limits.addresses && oldest !== undefined)
			this.#counts.delete(oldest);
	}
}

/** Places in this process, of which one address does not take all. */
export class Places {
	/** @type {Map<string, number>} */
	#taken = new Map();
	#sum = 0;
	#most;
	#mostByAddress;

	/** @param {number} most @param {number} mostByAddress */
	constructor(most, mostByAddress) {
		this.#most = most;
		this.#mostByAddress = mostByAddress;
	}

	/** @param {string} address @returns {boolean} whether there was one */
	take(address) {
		const taken = this.#taken.get(address) ?? 0;
		if (this.#sum >= this.#most || taken >= this.#mostByAddress) return false;
		this.#taken.set(address, taken + 1);
		this.#sum += 1;
		return true;
	}

	/** @param {string} address */
	free(address) {
		const left = (this.#taken.get(address) ?? 1) - 1;
		if (left > 0) this.#taken.set(address, left);
		else this.#taken.delete(address);
		this.#sum -= 1;
	}
}

/** Every limit of the live-session server, and the count of wrong codes by address. */

/** @typedef {import('node:http').IncomingMessage} Request */

export const LIMITS = {
	sessions: 50,
	/** Of one session. A campus may share one address, so there is no limit by address. */
	listeners: 400,
	/** Bytes of a posted step with the link of an explored view, of one packed talk, and of the talks of all sessions. */
	body: 3000,
	talk: 4_000_000,
	talks: 40_000_000,
	/** After the last post of its stage. */
	sessionMilliseconds: 6 * 3600_000,
	/** A stage posts every three seconds; after this it counts as gone. */
	silenceMilliseconds: 6_500,
	/** A full server forgets a session that nobody follows, once its stage has been silent for this long. */
	unusedMilliseconds: 10 * 60_000,
	/** Phones that hear nothing for nine seconds say that the connection is lost. */
	heartbeatMilliseconds: 3_000,
	/** Codes that no session has, by address, in a window of time; further tries wait for its end. */
	wrongCodes: 100,
	wrongCodesMilliseconds: 10 * 60_000,
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

/** Counts wrong codes by address, for a limited number of addresses. */
export class WrongCodes {
	/** @type {Map<string, { count: number, since: number }>} */
	#counts = new Map();
	#limits;

	constructor(limits = LIMITS) {
		this.#limits = limits;
	}

	/** @param {string} address @returns {number} seconds that the address must wait; 0 if it may try */
	getWaitSeconds(address) {
		const entry = this.#counts.get(address);
		if (!entry) return 0;
		const leftMilliseconds = entry.since + this.#limits.wrongCodesMilliseconds - Date.now();
		if (leftMilliseconds <= 0) this.#counts.delete(address);
		return leftMilliseconds <= 0 || entry.count < this.#limits.wrongCodes
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

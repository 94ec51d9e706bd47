/** One visitor: requests a page's first view over a few persistent connections, as a browser does. */
import { Agent, get } from 'node:http';

/** Browsers open six connections to a host with HTTP/1.1. */
const CONNECTIONS = 6;
const TIMEOUT_MS = 60_000;

/**
 * @typedef {object} Visit
 * @property {number} pageMs until the page itself was complete
 * @property {number} wholeMs until everything was
 * @property {number} bytes of bodies, as sent
 * @property {string[]} faults
 */

/** @param {string} url @param {Agent} agent @returns {Promise<{ bytes: number, fault: string | null }>} */
function fetchOnce(url, agent) {
	return new Promise((done) => {
		let bytes = 0;
		/** @param {string | null} fault */
		const end = (fault) => done({ bytes, fault: fault && `${new URL(url).pathname}: ${fault}` });
		const headers = { 'accept-encoding': 'gzip, br' };
		const request = get(url, { agent, headers, timeout: TIMEOUT_MS }, (response) => {
			response.on('data', (chunk) => (bytes += chunk.length));
			response.on('end', () => end(response.statusCode === 200 ? null : `${response.statusCode}`));
			response.on('error', (error) => end(error.message));
		});
		request.on('timeout', () => request.destroy(new Error('no answer')));
		request.on('error', (error) => end(error.message));
	});
}

/**
 * @param {string} origin
 * @param {string} page its path
 * @param {readonly string[]} files what the page requests, in order
 * @returns {Promise<Visit>}
 */
export async function visit(origin, page, files) {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const start = performance.now();
	const first = await fetchOnce(origin + page, agent);
	const pageMs = performance.now() - start;
	const rest = await Promise.all(files.map((file) => fetchOnce(origin + file, agent)));
	const wholeMs = performance.now() - start;
	agent.destroy();
	const all = [first, ...rest];
	return {
		pageMs,
		wholeMs,
		bytes: all.reduce((total, { bytes }) => total + bytes, 0),
		faults: all.flatMap(({ fault }) => fault ?? [])
	};
}

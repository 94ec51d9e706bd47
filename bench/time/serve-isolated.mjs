/** Serves a folder with cross-origin isolation, which gives pages a precise clock. */
import { createServer } from 'node:http';
import { siteHandler } from '../../scripts/serve.mjs';

const isolation = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp'
};

/**
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveIsolated(folder) {
	const answer = siteHandler(folder);
	const server = createServer((request, response) => {
		const writeHead = response.writeHead.bind(response);
		// after the site's headers, to override one of them
		response.writeHead = (/** @type {number} */ status, /** @type {any} */ headers) =>
			writeHead(status, { ...headers, ...isolation });
		answer(request, response);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}

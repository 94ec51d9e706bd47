/** Serves a folder so that its pages are isolated from all others: their clock then has fine steps. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { findAnswer } from '../../site-files.mjs';

const isolation = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp'
};

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveIsolated(folder) {
	const server = createServer((request, response) => {
		const { status, headers, file } = findAnswer(folder, '', request.url ?? '/');
		response.writeHead(status, { ...headers, ...isolation });
		if (!file) return void response.end();
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}

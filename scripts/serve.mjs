/**
 * Serves a built site as a plain web server would: static files, clean addresses, the compressed
 * copies that the build made. Only loopback addresses unless told otherwise.
 * `node scripts/serve.mjs [FOLDER] [--port N] [--base /atlas] [--host ADDRESS]`
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findAnswer } from './site-files.mjs';

/** Both, for a browser may take `localhost` to be either. */
const loopback = ['127.0.0.1', '::1'];

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('node:http').Server} Server
 */

/** @param {string} folder @param {string} basePath @param {Request} request @param {Response} response */
function respond(folder, basePath, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const { status, headers, file } = findAnswer(folder, basePath, request.url ?? '/', {
		encodings: String(request.headers['accept-encoding'] ?? ''),
		knownTags: String(request.headers['if-none-match'] ?? '')
	});
	response.writeHead(status, headers);
	if (!file || request.method === 'HEAD') {
		response.end();
		return;
	}
	createReadStream(file)
		.on('error', () => response.destroy())
		.pipe(response);
}

/** @param {Server} server @param {number} port @param {string} host @returns {Promise<string>} '' or an error code */
function listen(server, port, host) {
	return new Promise((done) => {
		/** @param {NodeJS.ErrnoException} error */
		const fail = (error) => done(error.code ?? 'unknown');
		server.once('error', fail);
		server.listen(port, host, () => {
			server.off('error', fail);
			done('');
		});
	});
}

/** @param {Server[]} servers */
async function closeAll(servers) {
	await Promise.all(
		servers.map((server) => {
			server.closeAllConnections();
			return new Promise((done) => server.close(done));
		})
	);
}

/**
 * Listens on one port of every host; null if the port is taken on any of them.
 * @param {(request: Request, response: Response) => void} handler
 * @param {number} port
 * @param {string[]} hosts
 */
async function listenEverywhere(handler, port, hosts) {
	/** @type {Server[]} */
	const servers = [];
	for (const host of hosts) {
		const server = createServer(handler);
		const problem = await listen(server, port, host);
		if (!problem) servers.push(server);
		// a machine without IPv6 has no ::1, and that is fine
		else if (problem !== 'EADDRNOTAVAIL' && problem !== 'EAFNOSUPPORT') {
			await closeAll(servers);
			if (problem === 'EADDRINUSE' || problem === 'EACCES') return null;
			throw new Error(`cannot listen on ${host}:${port}: ${problem}`);
		}
	}
	if (servers.length === 0) throw new Error(`none of ${hosts.join(', ')} exists here`);
	return servers;
}

/**
 * Serves `folder` on `port` or the next free one of the hundred after it.
 * @param {string} folder
 * @param {{ port?: number, basePath?: string, hosts?: string[], fixedPort?: boolean }} [options]
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, options = {}) {
	const { port: wanted = 4173, basePath = '', hosts = loopback, fixedPort = false } = options;
	const root = resolve(folder);
	/** @param {Request} request @param {Response} response */
	const handler = (request, response) => respond(root, basePath, request, response);
	for (let port = wanted; port <= wanted + (fixedPort ? 0 : 100); port += 1) {
		const servers = await listenEverywhere(handler, port, hosts);
		if (!servers) continue;
		const address = `http://localhost:${port}${basePath ? `${basePath}/` : ''}`;
		return { address, port, close: () => closeAll(servers) };
	}
	throw new Error(fixedPort ? `port ${wanted} is taken` : `no free port from ${wanted} on`);
}

/**
 * The first of `count` free ports in a row, for servers that another program starts.
 * @param {number} from
 * @param {number} count
 * @returns {Promise<number>}
 */
export async function findFreePorts(from, count) {
	let start = from;
	for (let port = from; port < from + 1000; port += 1) {
		const servers = await listenEverywhere(() => undefined, port, loopback);
		if (servers) await closeAll(servers);
		else start = port + 1;
		if (port - start + 1 === count) return start;
	}
	throw new Error(`no ${count} free ports from ${from} on`);
}

async function main() {
	const { parseArgs } = await import('node:util');
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			port: { type: 'string', default: '4173' },
			base: { type: 'string', default: '' },
			host: { type: 'string' }
		}
	});
	const { address, close } = await serve(positionals[0] ?? 'build', {
		port: Number(values.port),
		basePath: values.base,
		hosts: values.host ? [values.host] : loopback
	});
	console.log(address);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.on(signal, () => close().then(() => process.exit(0)));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	main().catch((error) => {
		console.error(error.message);
		process.exit(1);
	});
}

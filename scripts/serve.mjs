/**
 * Serves a site as a plain web server would: static files, clean URLs, the compressed copies
 * that a release has, and compression for a site without them. Files are read by sirv; what a host
 * of the atlas adds is here. Serves only loopback addresses by default.
 * `node scripts/serve.mjs [FOLDER] [--port N] [--base /atlas] [--host ADDRESS]`
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { LANGUAGES } from './messages/languages.mjs';
import { openSessionStore } from './live-session/open-store.mjs';
import { makeLiveSessionServer } from './live-session/server.mjs';
import { answerNetwork } from './network-addresses.mjs';
import { getHeaders } from './site-headers.mjs';

/** Both, because a browser may resolve `localhost` to either. */
const loopback = ['127.0.0.1', '::1'];

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('node:http').Server} Server
 * @typedef {(request: Request, response: Response) => void} Handler
 */

/** Text types, which browsers may decode wrongly without a charset. */
const TEXT = /^text\/|json$|javascript$|xml$|manifest/;

/** @param {string} path @returns {string} the type of the file that answers, with its charset */
function getContentType(path) {
	const type = lookup(path) ?? (/\.[^/.]+$/.test(path) ? 'application/octet-stream' : 'text/html');
	return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/** @param {string} url of a request @returns {string | null} its path, null if it is invalid */
function getPath(url) {
	try {
		// one leading slash: `//host/x` in a redirect would go to another host
		const path = decodeURIComponent(`/${(url.split('?')[0] ?? '').replace(/^\/+/, '')}`);
		return path.includes('\0') || path.includes('\\') ? null : path;
	} catch {
		return null;
	}
}

/** Languages that a reader may request before their pages are built. @param {string} site @param {string} path */
function isBeingBuilt(site, path) {
	const language = LANGUAGES.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
	return language !== undefined && !existsSync(join(site, language, 'index.html'));
}

const BEING_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta http-equiv="refresh" content="5"><title>Being built · Soft Power Atlas</title>
<body style="font:1.25rem/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem">
<p>The pages in this language are being built. They are here in a minute or two; this page looks by itself.
<p><a href="../">The atlas in English</a> is there already.
`;

/**
 * @typedef {object} SiteOptions
 * @property {string} [basePath] '' or like `/atlas`
 * @property {string[]} [hosts] where it is served
 * @property {boolean} [isCompressed] text that has no compressed copy is compressed as it is sent
 * @property {(path: string) => Promise<boolean>} [makeFile] makes a file that is missing when it is
 * first asked for; false if there is no such file
 * @property {import('./live-session/session-store').SessionStore} [sessions] where live sessions are kept
 */

/**
 * @param {string} site its folder @param {SiteOptions} [options]
 * @returns {Handler}
 */
export function createSiteHandler(
	site,
	{
		basePath = '',
		hosts = loopback,
		isCompressed = false,
		makeFile = async () => false,
		sessions
	} = {}
) {
	/** @type {ReturnType<typeof compression>} */
	const compress = isCompressed ? compression() : (_request, _response, next) => next();
	const files = sirv(site, {
		// read from the disk each time: languages are added while the site is served
		dev: true,
		etag: true,
		gzip: true,
		brotli: true,
		extensions: ['html'],
		setHeaders(response, path) {
			for (const [name, value] of Object.entries(getHeaders(path))) response.setHeader(name, value);
			response.setHeader('content-type', getContentType(path));
		}
	});

	/** @param {Response} response @param {string} location */
	const redirect = (response, location) =>
		response.writeHead(308, { location, 'cache-control': 'no-cache' }).end();

	/** @param {Response} response @param {number} status @param {string} [path] */
	function missing(response, status, path = '') {
		if (isBeingBuilt(site, path)) {
			response.writeHead(503, { 'content-type': getContentType('.html'), 'retry-after': '5' });
			response.end(BEING_BUILT);
			return;
		}
		// in the language of the requested folder, if it has one
		const own = LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? '';
		const page = [join(site, own, '404.html'), join(site, '404.html')].find(existsSync);
		response.writeHead(status, { ...getHeaders(''), 'content-type': getContentType('.html') });
		if (page) createReadStream(page).pipe(response);
		else response.end();
	}

	const answerLive = makeLiveSessionServer(sessions);

	return (request, response) => {
		const whole = getPath(request.url ?? '/');
		if (
			whole?.startsWith(`${basePath}/`) &&
			(answerNetwork(request, response, whole.slice(basePath.length), hosts) ||
				answerLive(request, response, whole.slice(basePath.length)))
		)
			return;
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [, ...queryParts] = (request.url ?? '/').split('?');
		const query = queryParts.length > 0 ? `?${queryParts.join('?')}` : '';
		// an invalid URL gets a page, not an empty window
		if (whole === null) return missing(response, 400);
		if (basePath && whole === basePath) return redirect(response, `${basePath}/${query}`);
		if (!whole.startsWith(`${basePath}/`)) return missing(response, 404);

		const path = whole.slice(basePath.length);
		const bare = path.replace(/\/+$/, '');
		const isFolder = bare !== '' && existsSync(join(site, bare, 'index.html'));
		// pages use relative links, so each page has one URL
		if (path !== '/' && path.endsWith('/') !== isFolder && (isFolder || path.endsWith('/'))) {
			if (isFolder || existsSync(join(site, `${bare}.html`))) {
				return redirect(response, basePath + encodeURI(isFolder ? `${bare}/` : bare) + query);
			}
			return missing(response, 404, path);
		}
		request.url = encodeURI(path) + query;
		compress(request, response, () => {
			files(request, response, async () => {
				const answerMissing = () => missing(response, 404, path);
				if (await makeFile(path)) files(request, response, answerMissing);
				else answerMissing();
			});
		});
	};
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
			// first of all no more are accepted
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			return closed;
		})
	);
}

/**
 * Listens on one port of every host; null if the port is taken on any of them.
 * @param {Handler} handler @param {number} port @param {string[]} hosts
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
	if (servers.length === 0)
		throw new Error(`none of ${hosts.join(', ')} is an address of this machine`);
	return servers;
}

/**
 * Serves `folder` on `port` or the next free one of the hundred after it.
 * @param {string} folder
 * @param {SiteOptions & { port?: number, fixedPort?: boolean }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, options = {}) {
	const { port: firstPort = 4173, basePath = '', hosts = loopback, fixedPort = false } = options;
	const sessions = await openSessionStore();
	const handler = createSiteHandler(resolve(folder), { ...options, sessions });
	for (let port = firstPort; port <= firstPort + (fixedPort ? 0 : 100); port += 1) {
		const servers = await listenEverywhere(handler, port, hosts);
		if (!servers) continue;
		const url = `http://localhost:${port}${basePath ? `${basePath}/` : ''}`;
		const close = async () => {
			await closeAll(servers);
			await sessions.close();
		};
		return { url, port, close };
	}
	await sessions.close();
	throw new Error(
		fixedPort ? `port ${firstPort} is taken` : `no free port from ${firstPort} upwards`
	);
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
	throw new Error(`fewer than ${count} free ports from ${from} upwards`);
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
	const { url, close } = await serve(positionals[0] ?? 'build', {
		port: Number(values.port),
		basePath: values.base,
		hosts: values.host ? [values.host] : loopback,
		isCompressed: true
	});
	console.log(url);
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

/**
 * `/network`: the addresses at which other devices in the network reach this server, for the code of
 * a talk that is presented at `localhost`. Only this computer is told.
 */
import { networkInterfaces } from 'node:os';
import { getHeaders } from './site-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** A language's folder may precede it. */
const PATH = /^(?:\/[a-z]{2})?\/network$/;
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
const ANY = ['0.0.0.0', '::'];

/**
 * @param {readonly string[]} hosts at which a server listens @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]} those of them that other devices can reach, IPv4 only: they fit in a small code
 */
export function listNetworkHosts(hosts, interfaces = networkInterfaces()) {
	const own = Object.values(interfaces)
		.flatMap((each) => each ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => address);
	const isOpen = hosts.some((host) => ANY.includes(host));
	return own.filter((address) => isOpen || hosts.includes(address));
}

/**
 * @param {Request} request @param {Response} response @param {string} path @param {readonly string[]} hosts
 * @returns {boolean} true if it answers
 */
export function answerNetwork(request, response, path, hosts) {
	if (!PATH.test(path)) return false;
	const { remoteAddress = '', localPort } = request.socket;
	const isAllowed = request.method === 'GET' && LOOPBACK.test(remoteAddress);
	const origins = listNetworkHosts(hosts).map((host) => `http://${host}:${localPort}`);
	response.writeHead(isAllowed ? 200 : 404, {
		...getHeaders('/follow'),
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store'
	});
	response.end(isAllowed ? JSON.stringify({ origins }) : '');
	return true;
}

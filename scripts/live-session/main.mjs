/**
 * The live-session server alone, for a host whose web server has the files: docs/operations.md.
 * `node scripts/live-session/main.mjs [--port N] [--host ADDRESS] [--base /atlas]`
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { openSessionStore } from './open-store.mjs';
import { makeLiveSessionServer } from './server.mjs';

/** Connections that wait to be accepted: all phones of a process that died come within two seconds. */
const BACKLOG = 4096;

async function main() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4301' },
			host: { type: 'string', default: '127.0.0.1' },
			base: { type: 'string', default: '' }
		}
	});
	const store = await openSessionStore();
	const answer = makeLiveSessionServer(store);
	const server = createServer((request, response) => {
		const [path = ''] = (request.url ?? '').split('?');
		const isAnswered =
			path.startsWith(`${values.base}/`) &&
			answer(request, response, path.slice(values.base.length));
		if (!isAnswered) response.writeHead(404).end();
	});
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.on(signal, () => {
			server.close();
			server.closeAllConnections();
			void store.close().then(() => process.exit(0));
		});
	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen({ port: Number(values.port), host: values.host, backlog: BACKLOG }, () =>
			done(0)
		);
	});
	console.log(`http://${values.host}:${values.port}${values.base}/follow`);
}

main().catch((error) => {
	console.error(`The live-session server did not start: ${error.message}`);
	process.exit(1);
});

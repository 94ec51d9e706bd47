/** The web server answers like any static host: tested over HTTP. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForPicture } from '../../scripts/previews.mjs';
import { findFreePorts, serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
const site = join(folder, 'site');
const files = {
	'../secret.txt': 'secret',
	'index.html': 'first',
	'404.html': 'nothing here',
	'2016.html': 'the year',
	'2016.html.gz': gzipSync('the year'),
	'2016.html.br': brotliCompressSync('the year'),
	'2016/kazakhstan.html': 'the country',
	'docs/index.html': 'docs',
	'_app/immutable/a.js': 'export {}',
	'geo/land.json': '{}',
	'geo/long.json': JSON.stringify('a long text '.repeat(500)),
	'ru/index.html': 'первая',
	'ru/404.html': 'ничего'
};

let root: Awaited<ReturnType<typeof serve>>;
let below: Awaited<ReturnType<typeof serve>>;
/** Like that of `npm start`. */
let started: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	for (const [file, contents] of Object.entries(files)) {
		mkdirSync(join(site, file, '..'), { recursive: true });
		writeFileSync(join(site, file), contents);
	}
	root = await serve(site, { port: 4600 });
	below = await serve(site, { port: 4600, basePath: '/atlas' });
	started = await serve(site, {
		...{ port: 4600, isCompressed: true },
		makeFile: async (path) => {
			if (path !== '/previews/2016.png') return false;
			mkdirSync(join(site, 'previews'));
			writeFileSync(join(site, path), 'a picture');
			return true;
		}
	});
});
afterAll(async () => {
	await Promise.all([root.close(), below.close(), started.close()]);
	rmSync(folder, { recursive: true });
});

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** Sends a request with the exact path, which a browser would normalise. */
function ask(
	path: string,
	{
		port = root.port,
		method = 'GET',
		headers = {}
	}: { port?: number; method?: string; headers?: Record<string, string> } = {}
): Promise<Answer> {
	return new Promise((done, fail) => {
		const asking = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				done({
					status: answer.statusCode!,
					headers: answer.headers,
					body: Buffer.concat(chunks)
				})
			);
		});
		asking.on('error', fail).end();
	});
}

const shown = async (path: string, port = root.port) => {
	const { status, body } = await ask(path, { port });
	return [status, body.toString()];
};
const fetchRedirect = async (path: string, port = root.port) => {
	const { status, headers } = await ask(path, { port });
	return [status, headers.location];
};

describe('addresses', () => {
	test.each([
		['/', 'first'],
		['/2016', 'the year'],
		['/2016?layers=students', 'the year'],
		['/2016/kazakhstan', 'the country'],
		['/docs/', 'docs'],
		['/_app/immutable/a.js', 'export {}'],
		['/ru/', 'первая']
	])('%s is a file', async (path, text) => {
		expect(await shown(path)).toEqual([200, text]);
	});

	test('one page has one address', async () => {
		expect(await fetchRedirect('/2016/?a=b')).toEqual([308, '/2016?a=b']);
		expect(await fetchRedirect('/docs')).toEqual([308, '/docs/']);
		expect(await fetchRedirect('//docs')).toEqual([308, '/docs/']);
		expect(await fetchRedirect('/ru')).toEqual([308, '/ru/']);
	});

	test('none redirects to another host', async () => {
		for (const path of ['//example.org/', '//example.org', '///example.org/%2e%2e']) {
			const { headers } = await ask(path);
			expect(headers.location ?? '/', path).toMatch(/^\/(?!\/)/);
		}
	});

	test('a base path precedes every address', async () => {
		const { port } = below;
		expect(await shown('/atlas/2016', port)).toEqual([200, 'the year']);
		expect(await shown('/atlas/', port)).toEqual([200, 'first']);
		expect(await fetchRedirect('/atlas', port)).toEqual([308, '/atlas/']);
		expect(await fetchRedirect('/atlas/2016/', port)).toEqual([308, '/atlas/2016']);
		expect(await shown('/2016', port)).toEqual([404, 'nothing here']);
		expect(await shown('/atlas2016', port)).toEqual([404, 'nothing here']);
	});

	test('a missing page is in the language of its folder', async () => {
		expect(await shown('/nowhere')).toEqual([404, 'nothing here']);
		expect(await shown('/nowhere/')).toEqual([404, 'nothing here']);
		expect(await shown('/ru/nowhere')).toEqual([404, 'ничего']);
	});

	test('a language that is being built has a notice', async () => {
		for (const path of ['/kk', '/kk/', '/kk/2016']) {
			const { status, headers, body } = await ask(path);
			expect([status, headers['retry-after']], path).toEqual([503, '5']);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body.toString()).toContain('being built');
		}
	});

	test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/2016/../../secret.txt'])(
		'%s does not leave the folder',
		async (path) => expect(await shown(path)).toEqual([404, 'nothing here'])
	);

	test('a name longer than any file name is a missing page', async () => {
		for (const path of [`/${'x'.repeat(5000)}`, '/2016.html/x'])
			expect(await shown(path)).toEqual([404, 'nothing here']);
	});

	test.each(['/%', '/a%00b', '/..%5csecret.txt'])('%s is a bad request', async (path) =>
		expect(await shown(path)).toEqual([400, 'nothing here'])
	);
});

describe('headers', () => {
	test('a compressed copy is sent to browsers that accept it', async () => {
		const brotli = await ask('/2016', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
		expect(brotli.headers).toMatchObject({
			'content-encoding': 'br',
			'content-type': 'text/html; charset=utf-8'
		});
		const zipped = await ask('/2016', { headers: { 'accept-encoding': 'gzip' } });
		expect(zipped.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(zipped.body).toString()).toBe('the year');
		const plain = await ask('/2016');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.headers.vary).toBe('Accept-Encoding');
	});

	test('bug: npm start sent text as it is, and its pages named pictures that were missing', async () => {
		const { port } = started;
		const headers = { 'accept-encoding': 'gzip, deflate, br' };
		const long = await ask('/geo/long.json', { port, headers });
		expect(long.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(long.body).toString()).toBe(files['geo/long.json']);
		expect((await ask('/geo/long.json', { headers })).headers['content-encoding']).toBeUndefined();
		// a compressed copy is sent as it is
		expect(brotliDecompressSync((await ask('/2016', { port, headers })).body).toString()).toBe(
			'the year'
		);
		expect(await shown('/previews/2016.png', port)).toEqual([200, 'a picture']);
		expect(await shown('/previews/nowhere.png', port)).toEqual([404, 'nothing here']);
	});

	test('npm start prints its address before the pictures of views: a request waits for its own', async () => {
		let end = (_code: number): void => undefined;
		const drawing = new Promise<number>((done) => (end = done));
		const { port, close } = await serve(site, {
			port: 4600,
			makeFile: (path) => waitForPicture(site, path, drawing)
		});
		const answers = Promise.all([
			shown('/views/khorgos-dark.webp', port),
			shown('/views/nowhere.webp', port)
		]);
		// what is no picture of a view waits for none
		expect(await shown('/2016', port)).toEqual([200, 'the year']);
		expect(await shown('/nowhere', port)).toEqual([404, 'nothing here']);
		mkdirSync(join(site, 'views'));
		writeFileSync(join(site, 'views/khorgos-dark.webp'), 'a picture');
		end(0);
		expect(await answers).toEqual([
			[200, 'a picture'],
			[404, 'nothing here']
		]);
		await close();
	});

	test('a file has its media type', async () => {
		for (const [path, type] of [
			['/', 'text/html; charset=utf-8'],
			['/_app/immutable/a.js', 'text/javascript; charset=utf-8'],
			['/geo/land.json', 'application/json; charset=utf-8']
		] as const)
			expect((await ask(path)).headers['content-type'], path).toBe(type);
	});

	test('only hashed names are cached forever', async () => {
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toMatch(/immutable/);
		for (const path of ['/2016', '/geo/land.json', '/nowhere'])
			expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
	});

	test('an unchanged file is not sent again', async () => {
		const tag = String((await ask('/2016')).headers.etag);
		const again = await ask('/2016', { headers: { 'if-none-match': tag } });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		const other = await ask('/2016', { headers: { 'if-none-match': '"another"' } });
		expect(other.status).toBe(200);
	});

	test('only GET and HEAD are answered', async () => {
		const head = await ask('/2016', { method: 'HEAD' });
		expect([head.status, head.body.length]).toEqual([200, 0]);
		const post = await ask('/2016', { method: 'POST' });
		expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
	});
});

describe('server', () => {
	test('moves to the next port when one is taken, and closes', async () => {
		const first = await serve(site, { port: 4700 });
		const second = await serve(site, { port: first.port });
		expect(second.port).toBeGreaterThan(first.port);
		await expect(serve(site, { port: first.port, fixedPort: true })).rejects.toThrow(/taken/);
		expect(await (await fetch(`${second.url}/2016`)).text()).toBe('the year');
		await Promise.all([first.close(), second.close()]);
		await expect(fetch(first.url)).rejects.toThrow();
	});

	test('free ports in a row skip those that are taken', async () => {
		const { port, close } = await serve(site, { port: 4801 });
		expect(await findFreePorts(port - 1, 2)).toBeGreaterThan(port);
		await close();
	});

	test('a file added while the site is served is available immediately', async () => {
		expect((await ask('/later')).status).toBe(404);
		writeFileSync(join(site, 'later.html'), 'later');
		expect(await shown('/later')).toEqual([200, 'later']);
	});

	test('a request outside the folder is answered with 404', async () => {
		const text = await new Promise<string>((done) => {
			let received = '';
			const socket = connect(root.port, '127.0.0.1', () =>
				socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
			);
			socket.on('data', (chunk) => (received += chunk.toString()));
			socket.on('end', () => done(received));
		});
		expect(text).toMatch(/^HTTP\/1\.1 404/);
		expect(text).not.toContain('secret');
	});
});

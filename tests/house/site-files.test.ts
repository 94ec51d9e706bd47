/** The web server answers a built site as any static host would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePorts, serve } from '../../scripts/serve.mjs';
import { findAnswer } from '../../scripts/site-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
const site = join(folder, 'site');

beforeAll(() => {
	mkdirSync(join(site, '2016'), { recursive: true });
	mkdirSync(join(site, '_app/immutable'), { recursive: true });
	mkdirSync(join(site, 'docs'));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(site, 'index.html'), 'first');
	writeFileSync(join(site, '404.html'), 'nothing here');
	writeFileSync(join(site, '2016.html'), 'the year');
	writeFileSync(join(site, '2016.html.gz'), gzipSync('the year'));
	writeFileSync(join(site, '2016/kazakhstan.html'), 'the republic');
	writeFileSync(join(site, 'docs/index.html'), 'docs');
	writeFileSync(join(site, '_app/immutable/a.js'), 'export {}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const answer = (url: string, asked = {}, basePath = '') => findAnswer(site, basePath, url, asked);
const fileOf = (url: string, basePath = '') =>
	answer(url, {}, basePath).file?.slice(site.length).replaceAll('\\', '/');

describe('addresses', () => {
	test.each([
		['/', '/index.html'],
		['/2016', '/2016.html'],
		['/2016?layers=students', '/2016.html'],
		['/2016/kazakhstan', '/2016/kazakhstan.html'],
		['/docs/', '/docs/index.html'],
		['/_app/immutable/a.js', '/_app/immutable/a.js'],
		['/nowhere', '/404.html']
	])('%s is %s', (url, file) => expect(fileOf(url)).toBe(file));

	test('one page has one address', () => {
		expect(answer('/2016/?a=b').headers.location).toBe('/2016?a=b');
		expect(answer('/docs').headers.location).toBe('/docs/');
		expect(answer('//docs').headers.location).toBe('/docs/');
	});

	test('a base path stands before every address', () => {
		expect(fileOf('/atlas/2016', '/atlas')).toBe('/2016.html');
		expect(answer('/atlas', {}, '/atlas').headers.location).toBe('/atlas/');
		expect(answer('/2016', {}, '/atlas').status).toBe(404);
		expect(answer('/atlas2016', {}, '/atlas').status).toBe(404);
	});

	test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/2016/../../secret.txt'])(
		'%s does not leave the folder',
		(url) => expect(answer(url)).toMatchObject({ status: 404, file: join(site, '404.html') })
	);

	test('a name longer than any file has is no page', () => {
		for (const url of [`/${'x'.repeat(5000)}`, '/2016.html/x']) {
			expect(answer(url)).toMatchObject({ status: 404, file: join(site, '404.html') });
		}
	});

	test.each(['/%', '/a%00b', '/..%5csecret.txt'])('%s is a bad request', (url) =>
		expect(answer(url)).toMatchObject({ status: 400, file: join(site, '404.html') })
	);
});

describe('headers', () => {
	test('a compressed copy goes to those who take it', () => {
		const zipped = answer('/2016', { encodings: 'gzip, deflate, br' });
		expect(zipped.headers).toMatchObject({
			'content-encoding': 'gzip',
			'content-type': 'text/html; charset=utf-8'
		});
		expect(answer('/2016', { encodings: 'gzip;q=0' }).headers['content-encoding']).toBeUndefined();
		expect(answer('/2016').headers.vary).toBe('Accept-Encoding');
	});

	test('only hashed names are kept for good', () => {
		expect(answer('/_app/immutable/a.js').headers['cache-control']).toMatch(/immutable/);
		expect(answer('/2016').headers['cache-control']).toBe('no-cache');
	});

	test('an unchanged file is not sent again', () => {
		const { etag } = answer('/2016').headers;
		expect(answer('/2016', { knownTags: `"x", ${etag}` })).toMatchObject({
			status: 304,
			file: null
		});
	});
});

describe('server', () => {
	test('answers, moves to the next port when one is taken, and closes', async () => {
		const first = await serve(site, { port: 4600 });
		const second = await serve(site, { port: first.port });
		expect(second.port).toBeGreaterThan(first.port);
		await expect(serve(site, { port: first.port, fixedPort: true })).rejects.toThrow(/taken/);

		const response = await fetch(`http://127.0.0.1:${second.port}/2016`);
		expect(await response.text()).toBe('the year');
		const head = await fetch(`${second.address}/2016`, { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await fetch(`${second.address}/2016`, { method: 'POST' })).status).toBe(405);
		expect((await fetch(`${second.address}/nowhere`)).status).toBe(404);

		await Promise.all([first.close(), second.close()]);
		await expect(fetch(first.address)).rejects.toThrow();
	});

	test('free ports in a row leave out those that are taken', async () => {
		const { port, close } = await serve(site, { port: 4801 });
		expect(await findFreePorts(port - 1, 2)).toBeGreaterThan(port);
		await close();
	});

	test('a request line that climbs out of the folder is answered with 404', async () => {
		const { port, close } = await serve(site, { port: 4700 });
		const text = await new Promise<string>((done) => {
			let received = '';
			const socket = connect(port, '127.0.0.1', () =>
				socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
			);
			socket.on('data', (chunk) => (received += chunk.toString()));
			socket.on('end', () => done(received));
		});
		expect(text).toMatch(/^HTTP\/1\.1 404/);
		expect(text).not.toContain('secret');
		await close();
	});
});

/** The nginx example, run with a release, and the file for static hosts. */
import {
	chmodSync,
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../scripts/compress.mjs';
import { startNginx } from '../../scripts/nginx.mjs';
import { findFreePorts, serve } from '../../scripts/serve.mjs';
import { getHeaders } from '../../scripts/site-headers.mjs';
import { computeHeaders, parseHeadersFile } from './headers-file';

const site = resolve('build');
/** A hashed script: all languages share their folder. */
const script = `/_app/immutable/entry/${readdirSync(`${site}/_app/immutable/entry`).find((name) => name.endsWith('.js'))}`;
const paths = [
	'/',
	'/2018',
	'/2016/kazakhstan',
	'/embed',
	'/embed/2016',
	'/oembed/2016.json',
	'/2016/kazakhstan.csv',
	'/2016/central-asia.json',
	'/series/students.csv',
	'/series/students.metadata.json',
	'/relation.csv',
	'/data/catalog.jsonld',
	'/data/editions.atom',
	'/sitemap.xml',
	'/robots.txt',
	'/soft-power-atlas.js',
	'/data',
	'/data/datapackage.json',
	'/manifest.webmanifest',
	'/service-worker.js',
	'/previews/index.png',
	script,
	'/ru/',
	'/zh/2016/kazakhstan',
	'/kk/embed/2016',
	'/ru/oembed/2016.json',
	'/fonts/noto-sans-sc-map.woff2',
	'/kk/service-worker.js'
];

describe('the headers for static hosts', () => {
	const rules = parseHeadersFile(readFileSync('static/_headers', 'utf8'));
	it.each(paths)('%s has those of the atlas', (path) => {
		expect(computeHeaders(rules, path)).toEqual(getHeaders(path));
	});
});

describe('the example for nginx', () => {
	let nginx: Awaited<ReturnType<typeof startNginx>>;
	let own: Awaited<ReturnType<typeof serve>>;
	let origin = '';

	beforeAll(async () => {
		const port = await findFreePorts(4880, 1);
		nginx = await startNginx(site, port);
		own = await serve(site, { port: 4890 });
		origin = `http://127.0.0.1:${port}`;
	}, 600_000);
	afterAll(() => Promise.all([nginx?.stop(), own?.close()]));

	const ask = (path: string, encoding = 'identity', headers: Record<string, string> = {}) =>
		fetch(origin + path, {
			redirect: 'manual',
			headers: { 'accept-encoding': encoding, ...headers }
		});

	it.each(paths)('%s gets the same answer as from the atlas’s own server', async (path) => {
		const [theirs, ours] = await Promise.all([ask(path), fetch(own.url + path)]);
		expect(theirs.status).toBe(ours.status);
		expect(await theirs.text()).toBe(await ours.text());
		expect(Object.fromEntries(theirs.headers)).toMatchObject(getHeaders(path));
		expect(Object.fromEntries(ours.headers)).toMatchObject(getHeaders(path));
		expect(theirs.headers.get('content-type')?.toLowerCase()).toBe(
			ours.headers.get('content-type')
		);
	});

	it.each(paths.filter((path) => !/\.(png|woff2)$/.test(path)))(
		'%s is compressed as it is sent, if it is long',
		async (path) => {
			const [plain, packed] = await Promise.all([ask(path), ask(path, 'gzip')]);
			const text = await plain.text();
			expect(await packed.text()).toBe(text);
			if (Buffer.byteLength(text) < 1000) return;
			expect(packed.headers.get('content-encoding')).toBe('gzip');
			expect(packed.headers.get('vary')).toBe('Accept-Encoding');
		}
	);

	it('sends the copies that npm run compress makes', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'atlas-copies-'));
		// nginx reads it as another user
		chmodSync(folder, 0o755);
		copyFileSync(join(site, '2018.html'), join(folder, '2018.html'));
		expect(await compressSite(folder, 1)).toMatchObject({ files: 2 });
		const port = await findFreePorts(4870, 1);
		const other = await startNginx(folder, port);
		const askOther = async (encoding: string) => {
			const headers = { 'accept-encoding': encoding };
			const { headers: answered } = await fetch(`http://127.0.0.1:${port}/2018`, { headers });
			return [answered.get('content-encoding'), answered.get('content-length')];
		};
		const getSize = (ending: string) => String(statSync(join(folder, `2018.html.${ending}`)).size);
		try {
			expect(await askOther('gzip')).toEqual(['gzip', getSize('gz')]);
			if (other.hasBrotli) expect(await askOther('gzip, br')).toEqual(['br', getSize('br')]);
		} finally {
			await other.stop();
			rmSync(folder, { recursive: true });
		}
	});

	it('answers an unchanged page with 304', async () => {
		const tag = (await ask('/2018')).headers.get('etag')!;
		expect((await ask('/2018', 'identity', { 'if-none-match': tag })).status).toBe(304);
	});

	it('answers a missing page with the atlas’s own page', async () => {
		const answer = await ask('/2018/atlantis');
		expect(answer.status).toBe(404);
		expect(/<body/.test(await answer.text())).toBe(true);
	});

	it('redirects an address with a slash to the one without, and never to another host', async () => {
		const slash = await ask('/2018/');
		expect(slash.status).toBe(301);
		expect(slash.headers.get('location')).toBe('/2018');
		const elsewhere = await ask('//example.org/');
		expect(elsewhere.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
	});

	it('redirects the folder of a language to its first page, and shows errors in its language', async () => {
		const bare = await ask('/ru');
		expect([bare.status, bare.headers.get('location')]).toEqual([301, '/ru/']);
		const missing = await ask('/ru/2018/atlantis');
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain('<html lang="ru"');
	});

	it('does not serve files outside the site', async () => {
		expect((await ask('/..%2f..%2fetc/passwd')).status).toBeGreaterThanOrEqual(400);
	});
});

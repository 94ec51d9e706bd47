import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProgramFile } from '../../../../scripts/program-files.mjs';
import { getHeaders } from '../../../../scripts/site-headers.mjs';
import { listPreviewPages } from '../../../../data/build/previews/preview-pages';
import { ADDRESS_KINDS } from './address-list';
import { listProgramPaths } from './addresses';

/** Hosts count files, and so do those who copy a site. */
const MOST_FILES = 400;

describe('the addresses for programs', () => {
	const paths = listProgramPaths();

	it('are paths, each once, and few enough', () => {
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths.length).toBeLessThanOrEqual(MOST_FILES);
		for (const path of paths) expect(path).toMatch(/^(\/[a-z0-9-]+)+(\.[a-z]+)+$/);
	});

	it('are known to what assembles, stores, compresses and serves a site', () => {
		expect(paths.filter((path) => !isProgramFile(path.slice(1)))).toEqual([]);
		for (const file of ['2016.html', '2016/kazakhstan.html', 'oembed/2016.json', 'geo/land.json'])
			expect(isProgramFile(file), file).toBe(false);
	});

	it('can be read by scripts of any site, unlike the pages beside them', () => {
		const closed = paths.filter((path) => getHeaders(path)['access-control-allow-origin'] !== '*');
		expect(closed).toEqual(['/sitemap.xml', '/robots.txt']);
		expect(getHeaders('/relation')).not.toHaveProperty('access-control-allow-origin');
	});

	it('that are listed for readers are there, and all kinds are listed', () => {
		const listed = ADDRESS_KINDS.flatMap(({ examples }) => examples);
		const pages = listPreviewPages().map(({ path }) => `/oembed${path}.json`);
		const missing = listed.filter(
			(path) => ![...paths, ...pages].includes(path) && !existsSync(`static${path}`)
		);
		expect(missing).toEqual([]);
		const getKind = (path: string) =>
			path
				.replace(/^\/\d{4}/, '/year')
				.replace(/central-asia/, 'region')
				.replace(/(year|series)\/(?!region|index)[a-z-]+/, '$1/*');
		expect(new Set(listed.map(getKind))).toEqual(
			new Set([...paths, ...listed.filter((path) => !paths.includes(path))].map(getKind))
		);
	});
});

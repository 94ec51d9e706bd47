/** The URL of a site is checked before anything is built; an error names what to write. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBasePath, parseOrigin, getPublishedSite } from '../../scripts/site-address.mjs';

describe('the origin of a site', () => {
	it.each([
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['https://example.org//', 'https://example.org'],
		['HTTPS://Example.ORG', 'https://example.org'],
		['http://localhost:4173', 'http://localhost:4173'],
		['https://атлас.example', 'https://xn--80aa6azac.example']
	])('%s is %s', (text, origin) => {
		expect(parseOrigin(text)).toBe(origin);
	});

	it.each([
		['example.org', 'is missing https:// in front. Write SITE_ORIGIN=https://example.org'],
		['localhost:4173', 'Write SITE_ORIGIN=https://localhost:4173'],
		['example.org/', 'Write SITE_ORIGIN=https://example.org'],
		[
			'https://example.org/atlas/',
			'contains a folder. Write SITE_ORIGIN=https://example.org BASE_PATH=/atlas'
		],
		['https://example.org?x=1', 'Write SITE_ORIGIN=https://example.org'],
		['https://me:secret@example.org', 'Write SITE_ORIGIN=https://example.org'],
		['ftp://example.org', 'not the address of a site'],
		['https://', 'not the address of a site'],
		['my site', 'not the address of a site']
	])('rejects %s and says what to write', (text, words) => {
		expect(() => parseOrigin(text)).toThrow(`SITE_ORIGIN is “${text}”`);
		expect(() => parseOrigin(text)).toThrow(words);
	});
});

describe('the folder of a site', () => {
	it.each([
		['', ''],
		['/', ''],
		['/atlas', '/atlas'],
		['/atlas/', '/atlas'],
		['/maps/atlas', '/maps/atlas']
	])('“%s” is “%s”', (text, path) => {
		expect(parseBasePath(text)).toBe(path);
	});

	it.each(['atlas', 'C:/Program Files/Git/atlas', '/a b', 'https://example.org/atlas'])(
		'%s is none',
		(text) => {
			expect(() => parseBasePath(text)).toThrow('BASE_PATH=/atlas');
		}
	);
});

describe('a build for publishing', () => {
	it('uses the site from the environment', () => {
		expect(getPublishedSite({ SITE_ORIGIN: 'https://example.org/', BASE_PATH: '/atlas/' })).toEqual(
			{
				origin: 'https://example.org',
				basePath: '/atlas',
				reportUrl: ''
			}
		);
	});

	it('takes the page for reports, if it is the address of one', () => {
		const site = { SITE_ORIGIN: 'https://example.org' };
		const reportUrl = 'https://example.org/report?template=wrong-figure.yml';
		expect(getPublishedSite({ ...site, REPORT_URL: reportUrl })).toMatchObject({ reportUrl });
		expect(() => getPublishedSite({ ...site, REPORT_URL: 'report' })).toThrow(
			'Write it as REPORT_URL=https://example.org/report'
		);
	});

	it.each([
		['build', '', 'SITE_ORIGIN=https://example.org npm run build'],
		['build', 'example.org', 'Write SITE_ORIGIN=https://example.org'],
		['build-portable', 'https://example.org/atlas', 'BASE_PATH=/atlas']
	])('stops immediately, %s, for the site “%s”, and says what to do', (script, origin, words) => {
		let errors = '';
		try {
			execFileSync(process.execPath, [join(import.meta.dirname, `../../scripts/${script}.mjs`)], {
				env: { ...process.env, SITE_ORIGIN: origin },
				encoding: 'utf8',
				stdio: 'pipe'
			});
		} catch (error) {
			const { status, stderr, stdout } = error as Record<string, string | number>;
			expect([status, stdout]).toEqual([1, '']);
			errors = String(stderr);
		}
		expect(errors).toContain(`npm run ${script.replace('-', ':')} stopped: SITE_ORIGIN`);
		expect(errors).toContain(words);
		expect(errors.trim().split('\n')).toHaveLength(1);
	});
});

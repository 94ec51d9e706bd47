/** URLs that the pages of the assembled site give to search engines, chats and embedding sites. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '../../scripts/site-address.mjs';
import { SITE } from '../e2e/tested-files';
import { checkPublicUrls, listNamedUrls, openSite } from './public-addresses';

const site = openSite(resolve(SITE));

describe('the absolute addresses of pages', () => {
	it('are absolute in every kind of page', () => {
		expect(site.url).toMatch(/^https?:\/\/[^/]+$/);
	});

	it('point to files of the site, each language to itself and to all others', () => {
		const { looked, errors } = checkPublicUrls(site);
		expect(errors).toEqual([]);
		expect(looked).toBeGreaterThan(400 * site.languages.length);
	});

	it('contain no placeholder', () => {
		const { host } = new URL(PLACEHOLDER);
		const left = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter(
			(file) =>
				/\.(html|json|js|xml|txt|webmanifest)$/.test(file) &&
				readFileSync(join(site.folder, file), 'utf8').includes(host)
		);
		expect(left).toEqual([]);
	});

	it.each([
		['story.html', '/present'],
		['2018/kaz.html', '/2018/kazakhstan'],
		['embed/2016/kazakhstan.html', '/2016/kazakhstan'],
		['embed.html', '/'],
		['ru/embed/2016.html', '/ru/2016'],
		['ru/2018/kaz.html', '/ru/2018/kazakhstan']
	])('%s is described as %s', (file, path) => {
		const { canonical } = listNamedUrls(readFileSync(join(site.folder, file), 'utf8'));
		expect(canonical).toBe(site.url + path);
	});
});

describe('the check of these addresses', () => {
	it('finds one that is relative', () => {
		const html =
			'<link rel="canonical" href="./2016"/><link hreflang="ru" rel="alternate" href="./ru/2016"/>';
		expect(listNamedUrls(html)).toMatchObject({
			canonical: './2016',
			alternates: { ru: './ru/2016' }
		});
		const { errors } = checkPublicUrls({ ...site, url: 'https://elsewhere.example' });
		expect(errors.length).toBeGreaterThan(1000);
	});
});

/** Checks that the absolute URLs in the pages of a site point to its files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_LANGUAGES, LANGUAGES } from '../../scripts/messages/languages.mjs';

const CODES = [...LANGUAGES, 'x-default'];

/** Pages without their own URL: they answer for others. */
const ANSWERS = /(^|\/)(404|offline)\.html$/;

interface Site {
	folder: string;
	/** Its own absolute URL, from `index.html`. */
	url: string;
	/** Its languages. */
	languages: readonly string[];
	/** Whether it has the preview pictures of a release. */
	hasPictures: boolean;
}

export interface NamedUrls {
	canonical: string | null;
	/** By code, in their order. */
	alternates: Record<string, string>;
	oembed: string | null;
	/** Of `og:url` and `og:image`. */
	metas: Record<string, string | null>;
	/** In linked data. */
	linkedData: string[];
	isForSearch: boolean;
}

const read = (site: Site, file: string) => readFileSync(join(site.folder, file), 'utf8');

/** Attributes of all tags with a name. */
function listTags(html: string, name: string): Record<string, string>[] {
	return [...html.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, text = '']) =>
		Object.fromEntries(
			[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
		)
	);
}

/** URLs in linked data: of pages, pictures and files, not of vocabularies. */
function urlsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(urlsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		typeof inner === 'string' && /^(url|image|contentUrl)$/.test(key) ? [inner] : urlsIn(inner)
	);
}

export function listNamedUrls(html: string): NamedUrls {
	const links = listTags(html, 'link');
	const metas = listTags(html, 'meta');
	const getUrl = (isMatch: (link: Record<string, string>) => boolean) =>
		links.find(isMatch)?.href ?? null;
	const readContent = (name: string) =>
		metas.find((meta) => (meta.property ?? meta.name) === name)?.content ?? null;
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	return {
		canonical: getUrl(({ rel }) => rel === 'canonical'),
		alternates: Object.fromEntries(
			links
				.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
				.map(({ hreflang = '', href = '' }) => [hreflang, href])
		),
		oembed: getUrl(({ type }) => type === 'application/json+oembed'),
		metas: Object.fromEntries(['og:url', 'og:image'].map((name) => [name, readContent(name)])),
		linkedData: json === undefined ? [] : urlsIn(JSON.parse(json)),
		isForSearch: !metas.some(({ name, content }) => name === 'robots' && content === 'noindex')
	};
}

/** The URL of a page's file: `/ru/` of `ru/index.html`, `/2016` of `2016.html`. */
const getPath = (file: string) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`;

/** The file of a URL of the site, or null if there is none. */
function findFile(site: Site, url: string): string | null {
	if (!url.startsWith(`${site.url}/`)) return null;
	const path = decodeURI(url.slice(site.url.length + 1));
	const names = /(^|\/)$/.test(path) ? [`${path}index.html`] : [`${path}.html`, path];
	const isFile = (name: string) =>
		statSync(join(site.folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
	return names.find(isFile) ?? null;
}

const getLanguage = (file: string) =>
	FOLDER_LANGUAGES.find((language) => file.startsWith(`${language}/`)) ?? 'en';

/** Errors of the URLs of one page, a sentence each. */
function findPageErrors(site: Site, file: string): string[] {
	const named = listNamedUrls(read(site, file));
	const errors: string[] = [];
	const isLed = (what: string, url: string | null) => {
		if (url === null) errors.push(`${what} is missing`);
		else if (!findFile(site, url)) errors.push(`${what} points to no file: ${url}`);
	};
	if (named.canonical !== null) isLed('canonical', named.canonical);
	if (named.oembed !== null) isLed('oEmbed', named.oembed);
	if (!named.isForSearch) return errors;

	const own = site.url + getPath(file);
	if (named.canonical !== own) errors.push(`canonical is ${named.canonical}, not ${own}`);
	if (named.metas['og:url'] !== own) errors.push(`og:url is ${named.metas['og:url']}`);
	const image = named.metas['og:image'] ?? '';
	if (!image.startsWith(`${site.url}/`)) errors.push(`og:image is ${image}`);
	else if (site.hasPictures) isLed('og:image', image);
	if (named.linkedData.length === 0) errors.push('tells machines no address');
	for (const url of named.linkedData) {
		if (url.endsWith('.png') && !site.hasPictures) continue;
		isLed('linked data', url);
	}

	if (Object.keys(named.alternates).join() !== CODES.join())
		return [...errors, `has alternates ${Object.keys(named.alternates).join()}`];
	if (named.alternates[getLanguage(file)] !== own) errors.push('is no alternate of its own');
	if (named.alternates['x-default'] !== named.alternates.en)
		errors.push('x-default is not English');
	for (const language of LANGUAGES) {
		const url = named.alternates[language] ?? '';
		if (!url.startsWith(`${site.url}/`)) errors.push(`${language} is ${url}`);
		if (!site.languages.includes(language)) continue;
		const other = findFile(site, url);
		if (!other) errors.push(`${language} points to no file: ${url}`);
		else if (
			JSON.stringify(listNamedUrls(read(site, other)).alternates) !==
			JSON.stringify(named.alternates)
		)
			errors.push(`${language} does not lead back: ${url}`);
	}
	return errors;
}

/** Errors of an oEmbed file. */
function findOembedErrors(site: Site, file: string): string[] {
	const { type, html, thumbnail_url, provider_url } = JSON.parse(read(site, file)) as Record<
		string,
		string
	>;
	const framed = /src="([^"]*)"/.exec(html ?? '')?.[1] ?? null;
	const folder = getLanguage(file) === 'en' ? '' : `${getLanguage(file)}/`;
	const page = file.slice(folder.length + 'oembed/'.length).replace('.json', '');
	const expected = {
		framed:
			type === 'link' ? null : `${site.url}/${folder}embed${page === 'index' ? '' : `/${page}`}`,
		thumbnail_url: `${site.url}/${folder}previews/${page}.png`,
		provider_url: `${site.url}/${folder}`
	};
	const errors = Object.entries({ framed, thumbnail_url, provider_url })
		.filter(([name, url]) => url !== expected[name as keyof typeof expected])
		.map(([name, url]) => `${name} is ${url}`);
	if (framed !== null && !findFile(site, framed)) errors.push(`frames nothing: ${framed}`);
	if (site.hasPictures && !findFile(site, expected.thumbnail_url)) errors.push('has no picture');
	return errors;
}

/** A site in a folder; its URL is read from its first page. */
export function openSite(folder: string): Site {
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	const canonical = listNamedUrls(html).canonical ?? '';
	return {
		folder,
		url: canonical.replace(/\/$/, ''),
		languages: LANGUAGES.filter(
			(language) => language === 'en' || existsSync(join(folder, language, 'index.html'))
		),
		hasPictures: existsSync(join(folder, 'previews/index.png'))
	};
}

/** The number of checked files, and a line for each error. */
export function checkPublicUrls(site: Site): { looked: number; errors: string[] } {
	const all = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
	const pages = all.filter((file) => file.endsWith('.html') && !ANSWERS.test(file));
	const oembed = all.filter((file) => /(^|\/)oembed\/.*\.json$/.test(file));
	const listErrors = (files: string[], look: (site: Site, file: string) => string[]) =>
		files.flatMap((file) => look(site, file).map((error) => `${file} ${error}`));
	return {
		looked: pages.length + oembed.length,
		errors: [...listErrors(pages, findPageErrors), ...listErrors(oembed, findOembedErrors)]
	};
}

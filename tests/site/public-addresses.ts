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
function tagsOf(html: string, name: string): Record<string, string>[] {
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

export function namedUrls(html: string): NamedUrls {
	const links = tagsOf(html, 'link');
	const metas = tagsOf(html, 'meta');
	const urlOf = (isMatch: (link: Record<string, string>) => boolean) =>
		links.find(isMatch)?.href ?? null;
	const contentOf = (name: string) =>
		metas.find((meta) => (meta.property ?? meta.name) === name)?.content ?? null;
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	return {
		canonical: urlOf(({ rel }) => rel === 'canonical'),
		alternates: Object.fromEntries(
			links
				.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
				.map(({ hreflang = '', href = '' }) => [hreflang, href])
		),
		oembed: urlOf(({ type }) => type === 'application/json+oembed'),
		metas: Object.fromEntries(['og:url', 'og:image'].map((name) => [name, contentOf(name)])),
		linkedData: json === undefined ? [] : urlsIn(JSON.parse(json)),
		isForSearch: !metas.some(({ name, content }) => name === 'robots' && content === 'noindex')
	};
}

/** The URL of a page's file: `/ru/` of `ru/index.html`, `/2016` of `2016.html`. */
const pathOf = (file: string) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`;

/** The file of a URL of the site, or null if there is none. */
function fileOf(site: Site, url: string): string | null {
	if (!url.startsWith(`${site.url}/`)) return null;
	const path = decodeURI(url.slice(site.url.length + 1));
	const names = /(^|\/)$/.test(path) ? [`${path}index.html`] : [`${path}.html`, path];
	const isFile = (name: string) =>
		statSync(join(site.folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
	return names.find(isFile) ?? null;
}

const languageOf = (file: string) =>
	FOLDER_LANGUAGES.find((language) => file.startsWith(`${language}/`)) ?? 'en';

/** Faults of the URLs of one page, a sentence each. */
function faultsOfPage(site: Site, file: string): string[] {
	const named = namedUrls(read(site, file));
	const faults: string[] = [];
	const isLed = (what: string, url: string | null) => {
		if (url === null) faults.push(`${what} is missing`);
		else if (!fileOf(site, url)) faults.push(`${what} points to no file: ${url}`);
	};
	if (named.canonical !== null) isLed('canonical', named.canonical);
	if (named.oembed !== null) isLed('oEmbed', named.oembed);
	if (!named.isForSearch) return faults;

	const own = site.url + pathOf(file);
	if (named.canonical !== own) faults.push(`canonical is ${named.canonical}, not ${own}`);
	if (named.metas['og:url'] !== own) faults.push(`og:url is ${named.metas['og:url']}`);
	const image = named.metas['og:image'] ?? '';
	if (!image.startsWith(`${site.url}/`)) faults.push(`og:image is ${image}`);
	else if (site.hasPictures) isLed('og:image', image);
	if (named.linkedData.length === 0) faults.push('tells machines no address');
	for (const url of named.linkedData) {
		if (url.endsWith('.png') && !site.hasPictures) continue;
		isLed('linked data', url);
	}

	if (Object.keys(named.alternates).join() !== CODES.join())
		return [...faults, `has alternates ${Object.keys(named.alternates).join()}`];
	if (named.alternates[languageOf(file)] !== own) faults.push('is no alternate of its own');
	if (named.alternates['x-default'] !== named.alternates.en)
		faults.push('x-default is not English');
	for (const language of LANGUAGES) {
		const url = named.alternates[language] ?? '';
		if (!url.startsWith(`${site.url}/`)) faults.push(`${language} is ${url}`);
		if (!site.languages.includes(language)) continue;
		const other = fileOf(site, url);
		if (!other) faults.push(`${language} points to no file: ${url}`);
		else if (
			JSON.stringify(namedUrls(read(site, other)).alternates) !== JSON.stringify(named.alternates)
		)
			faults.push(`${language} does not lead back: ${url}`);
	}
	return faults;
}

/** Faults of an oEmbed file. */
function faultsOfOembed(site: Site, file: string): string[] {
	const { html, thumbnail_url, provider_url } = JSON.parse(read(site, file)) as Record<
		string,
		string
	>;
	const framed = /src="([^"]*)"/.exec(html ?? '')?.[1] ?? '';
	const folder = languageOf(file) === 'en' ? '' : `${languageOf(file)}/`;
	const page = file.slice(folder.length + 'oembed/'.length).replace('.json', '');
	const expected = {
		framed: `${site.url}/${folder}embed/${page}`,
		thumbnail_url: `${site.url}/${folder}previews/${page}.png`,
		provider_url: `${site.url}/${folder}`
	};
	const faults = Object.entries({ framed, thumbnail_url, provider_url })
		.filter(([name, url]) => url !== expected[name as keyof typeof expected])
		.map(([name, url]) => `${name} is ${url}`);
	if (!fileOf(site, framed)) faults.push(`frames nothing: ${framed}`);
	if (site.hasPictures && !fileOf(site, expected.thumbnail_url)) faults.push('has no picture');
	return faults;
}

/** A site in a folder; its URL is read from its first page. */
export function openSite(folder: string): Site {
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	const canonical = namedUrls(html).canonical ?? '';
	return {
		folder,
		url: canonical.replace(/\/$/, ''),
		languages: LANGUAGES.filter(
			(language) => language === 'en' || existsSync(join(folder, language, 'index.html'))
		),
		hasPictures: existsSync(join(folder, 'previews/index.png'))
	};
}

/** The number of checked files, and a line for each fault. */
export function checkPublicUrls(site: Site): { looked: number; faults: string[] } {
	const all = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
	const pages = all.filter((file) => file.endsWith('.html') && !ANSWERS.test(file));
	const oembed = all.filter((file) => /(^|\/)oembed\/.*\.json$/.test(file));
	const faultsOf = (files: string[], look: (site: Site, file: string) => string[]) =>
		files.flatMap((file) => look(site, file).map((fault) => `${file} ${fault}`));
	return {
		looked: pages.length + oembed.length,
		faults: [...faultsOf(pages, faultsOfPage), ...faultsOf(oembed, faultsOfOembed)]
	};
}

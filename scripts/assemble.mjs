/**
 * Assembles a site from the pages of its languages: English at the top, each other language in a
 * folder of its name, and shared files once. The same pages work at the root of a host and in any
 * folder (`BASE_PATH`). Only two parts depend on the place: the URLs in the page for unknown
 * URLs, and the absolute URLs that pages give to other sites.
 */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { getFolder, getPagesFolder } from './messages/languages.mjs';
import { getPicturesFolder, PICTURES, SHARED_FOLDERS } from './messages/static-files.mjs';
import { MISSING, buildMissingPage } from './missing-page.mjs';
import { listFilesBelow, HASHED_FOLDER, SHELL, writeOfflineList } from './offline-list.mjs';
import { isProgramFile, ROBOTS, withoutSitemap } from './program-files.mjs';
import { isLocalOrigin, LOCAL_PORT, getLocalOrigin, PLACEHOLDER } from './site-address.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest('base64');

/**
 * Changes URLs in a page, and in its security policy the hashes of the scripts that contain them.
 * @param {string} html @param {(text: string) => string} change
 */
export function rewritePage(html, change) {
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => script
	);
	let changed = change(html);
	for (const script of scripts) changed = changed.replace(digest(script), digest(change(script)));
	return changed;
}

/** How SvelteKit requests the two scripts that start a page. */
const START = /Promise\.all\(\[\s*(import\("[^"]+"\)),\s*(import\("[^"]+"\))\s*\]\)\.then/g;

/** Requests them when `src/app.html` starts the page. @param {string} html */
const beginInTime = (html) =>
	rewritePage(html, (text) =>
		text.replace(START, 'begin().then(() => Promise.all([$1, $2])).then')
	);

/** Points a page in a language's folder to the scripts and styles at the top of the site. @param {string} html */
const toSharedFolder = (html) =>
	rewritePage(html, (text) =>
		text
			.replace(/"((?:\.\.?\/)+)_app\/immutable\//g, (_, up) =>
				up === './' ? '"../_app/immutable/' : `"${up}../_app/immutable/`
			)
			.replace(/"\/[a-z]+\/_app\/immutable\//g, '"/_app/immutable/')
	);

/** The shell works at any URL, so its own URLs start with a slash. @param {string} html @param {string} basePath */
const belowBasePath = (html, basePath) =>
	rewritePage(html, (text) =>
		text
			.replace(/(href="|import\(")\//g, `$1${basePath}/`)
			.replace(/base: "([^"]*)"/, (_, base) => `base: "${basePath}${base}"`)
	);

/** Names the page for reports, if the site has one. @param {string} html @param {string} reportUrl */
const withReportUrl = (html, reportUrl) =>
	reportUrl === ''
		? html
		: html.replace(
				/<meta name="site"[^>]*>/,
				(meta) =>
					`${meta}<meta name="report" content="${reportUrl.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`
			);

/** The files other than pages that may contain absolute URLs. @param {string} file */
const namesUrls = (file) => file.startsWith('oembed/') || isProgramFile(file);

/** Is the file of a language, byte for byte, at the top of the site already? @param {string} file @param {string} source @param {string} site */
function isAtTop(file, source, site) {
	const there = join(site, file);
	const isSharable = SHARED_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
	return (
		isSharable && existsSync(there) && readFileSync(there).equals(readFileSync(join(source, file)))
	);
}

/**
 * Adds the pictures of views that are drawn, which may be after the pages were added, and lists all
 * files of the language for use without a network.
 * @param {Language} language @param {string} site the folder of the whole site
 */
export function addPictures(language, site) {
	const pictures = getPicturesFolder(language);
	const target = join(site, getFolder(language), PICTURES);
	if (existsSync(pictures)) cpSync(pictures, target, { recursive: true });
	const hashed = listFilesBelow(join(getPagesFolder(language), HASHED_FOLDER));
	const files = hashed.map((file) => HASHED_FOLDER + file);
	writeOfflineList(site, getFolder(language), files);
}

/**
 * Adds a language to a site; English first, because it has the shared files.
 * @param {Language} language
 * @param {string} site the folder of the whole site
 * @param {{ origin?: string, basePath?: string, reportUrl?: string }} [options] where the site will be
 * served: its origin, and '' or like `/atlas`; and where its readers report errors
 */
export function addLanguage(
	language,
	site,
	{ origin = getLocalOrigin(LOCAL_PORT), basePath = '', reportUrl = '' } = {}
) {
	const source = getPagesFolder(language);
	const target = join(site, getFolder(language));
	if (language === 'en') rmSync(site, { recursive: true, force: true });
	else rmSync(target, { recursive: true, force: true });
	// the page for unknown URLs is made from the shell
	const files = listFilesBelow(source)
		.filter((file) => !file.startsWith(`${PICTURES}/`))
		.sort((a, b) => Number(a === MISSING) - Number(b === MISSING));
	const atUrl = (/** @type {string} */ text) => text.replaceAll(PLACEHOLDER, origin + basePath);
	for (const file of files) {
		const isShared = file.startsWith(HASHED_FOLDER) || isAtTop(file, source, site);
		const path = join(isShared ? site : target, file);
		mkdirSync(dirname(path), { recursive: true });
		if (namesUrls(file)) {
			const text = atUrl(readFileSync(join(source, file), 'utf8'));
			// search engines do not come to one computer
			const isLocal = file === ROBOTS && isLocalOrigin(origin);
			writeFileSync(path, isLocal ? withoutSitemap(text) : text);
			continue;
		}
		if (!file.endsWith('.html')) {
			if (!existsSync(path)) copyFileSync(join(source, file), path);
			continue;
		}
		const page = rewritePage(beginInTime(readFileSync(join(source, file), 'utf8')), atUrl);
		const html = withReportUrl(page, reportUrl);
		const shared = language === 'en' ? html : toSharedFolder(html);
		if (file === SHELL) writeFileSync(path, belowBasePath(shared, basePath));
		else if (file !== MISSING) writeFileSync(path, shared);
		else {
			const shell = readFileSync(join(target, SHELL), 'utf8');
			writeFileSync(path, buildMissingPage(shared, shell, `${basePath}${getFolder(language)}`));
		}
	}
	addPictures(language, site);
}

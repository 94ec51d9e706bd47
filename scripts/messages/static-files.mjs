/**
 * The static files of a build in another language: only those with text. All others are once at the
 * top of the site, from `static/`.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinCatalogs, readCatalogs } from './catalogs.mjs';

const top = resolve(import.meta.dirname, '../..');

/** Folders of `static/` that pages of all languages read at the top of the site. */
export const SHARED_FOLDERS = ['data', 'fonts', 'geo', 'picture'];

/** @param {string} language @returns {string} the folder of its files, from the top of the project */
export const getStaticFolder = (language) =>
	language === 'en' ? 'static' : `.cache/static/${language}`;

/** Pictures with words, drawn for each language. */
export const PICTURES = 'views';

/** @param {string} language @returns {string} where its pictures of views are drawn, from the top of the project */
export const getPicturesFolder = (language) => `${getStaticFolder(language)}/${PICTURES}`;

/** Gathers the files of a language, and keeps the pictures that its data build drew. @param {string} language */
export function gatherStaticFiles(language) {
	const source = join(top, 'static');
	const target = join(top, getStaticFolder(language));
	mkdirSync(target, { recursive: true });
	copyFileSync(join(source, 'favicon.svg'), join(target, 'favicon.svg'));
	// the style sheet of a language with its own letters needs its fonts at build time; a site has
	// them once, at the top
	const fonts = join(top, 'data/fonts', language);
	if (existsSync(fonts)) {
		cpSync(fonts, join(target, 'fonts'), {
			recursive: true,
			filter: (file) => !file.endsWith('.json')
		});
	}
	const words = joinCatalogs(readCatalogs(join(top, 'messages'), language));
	const manifest = JSON.parse(readFileSync(join(source, 'manifest.webmanifest'), 'utf8'));
	const inLanguage = {
		...manifest,
		name: words['manifest_name'],
		short_name: words['manifest_short_name'],
		description: words['manifest_description'],
		lang: language,
		icons: manifest.icons.map((/** @type {{ src: string }} */ icon) => ({
			...icon,
			src: `../${icon.src}`
		}))
	};
	writeFileSync(join(target, 'manifest.webmanifest'), JSON.stringify(inLanguage, null, '\t'));
}

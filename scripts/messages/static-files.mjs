/**
 * The files that a build in another language puts beside its pages: those of `static/`, and what
 * has words in that language. English has `static/` itself.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { joinCatalogs, readCatalogs } from './catalogs.mjs';

const top = resolve(import.meta.dirname, '../..');

/** Asked for once for all languages, or drawn for each by `npm run data` and `npm run previews`. */
const notCopied = ['previews', 'views', '_headers', 'embed-example.html', join('geo', 'README.md')];
/** Chinese needs more characters, which `npm run data` puts there. */
const ownFiles = { zh: ['fonts'] };

/** @param {string} language @returns {string} the folder of its files, from the top of the project */
export const staticFolderOf = (language) =>
	language === 'en' ? 'static' : `.cache/static/${language}`;

/** Gathers the files of a language, and leaves its drawn pictures. @param {string} language */
export function gatherStaticFiles(language) {
	const source = join(top, 'static');
	const target = join(top, staticFolderOf(language));
	const left = [...notCopied, ...(language === 'zh' ? ownFiles.zh : [])];
	mkdirSync(target, { recursive: true });
	cpSync(source, target, {
		recursive: true,
		filter: (file) => !left.includes(relative(source, file))
	});
	const words = joinCatalogs(readCatalogs(join(top, 'messages'), language));
	const manifest = JSON.parse(readFileSync(join(source, 'manifest.webmanifest'), 'utf8'));
	const inLanguage = {
		...manifest,
		name: words['manifest_name'],
		short_name: words['manifest_short_name'],
		description: words['manifest_description'],
		lang: language
	};
	writeFileSync(join(target, 'manifest.webmanifest'), JSON.stringify(inLanguage, null, '\t'));
	rmSync(join(target, 'sitemap.xml'), { force: true });
}

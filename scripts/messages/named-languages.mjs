/**
 * Writes the languages into files that cannot read the table: the conditions of package.json, and
 * the settings of hosts. Run `npm run languages` after adding a line to `languages.mjs`; a test
 * compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FOLDER_LANGUAGES } from './languages.mjs';

const top = resolve(import.meta.dirname, '../..');

/**
 * @param {string} text @param {RegExp} pattern that must match
 * @param {(match: string, ...groups: string[]) => string} replacement
 */
function replaceKnown(text, pattern, replacement) {
	if (text.search(pattern) < 0) throw new Error(`no text matches ${pattern}`);
	return text.replace(pattern, replacement);
}

/** Which words and tables each language has: `"ru": "./.cache/messages/ru/…"`. @param {string} text @param {readonly string[]} languages */
function inPackage(text, languages) {
	return replaceKnown(
		text,
		/("#(?:messages|language|built\/\*)": \{\n)[^}]*?(\t*"default": "(.*)\/en\/(.*)"\n)/g,
		(_, head = '', last = '', before = '', after = '') =>
			head +
			languages.map((each) => `\t\t\t"${each}": "${before}/${each}/${after}",\n`).join('') +
			last
	);
}

/** The rules from `/embed` to `/oembed/*`, repeated for each folder. @param {string} text @param {readonly string[]} languages */
function inHeaders(text, languages) {
	const [, rules = ''] = /(\/embed\n[\s\S]*?\n\/oembed\/\*\n.*\n)/.exec(text) ?? [];
	if (!rules) throw new Error('static/_headers has no rules for /embed to /oembed/*');
	const head = text.slice(0, text.indexOf(rules) + rules.length);
	return head + languages.map((each) => '\n' + rules.replace(/^\//gm, `/${each}/`)).join('');
}

/** `(ru|zh|kk)` of its patterns. @param {string} text @param {readonly string[]} languages */
function inNginx(text, languages) {
	const folders = languages.join('|');
	return replaceKnown(
		text,
		/(\((?:\?:|\?<language>)?)([a-z]{2}\|)*[a-z]{2}\)/g,
		(_, open = '') => `${open}${folders})`
	);
}

/** Paths from the top of the project, with the function that writes the languages into each. */
const FILES = {
	'package.json': inPackage,
	'static/_headers': inHeaders,
	'docs/hosting/nginx.conf': inNginx
};

/**
 * The files that name the languages, as they should be.
 * @param {readonly string[]} [languages] that have a folder
 * @returns {{ file: string, is: string, should: string }[]}
 */
export const nameLanguages = (languages = FOLDER_LANGUAGES) =>
	Object.entries(FILES).map(([file, write]) => {
		const is = readFileSync(join(top, file), 'utf8');
		return { file, is, should: write(is, languages) };
	});

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
	for (const { file, is, should } of nameLanguages()) {
		if (is === should) continue;
		writeFileSync(join(top, file), should);
		console.log(`languages: ${file}`);
	}
}

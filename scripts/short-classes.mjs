/**
 * Short names for classes that a page has by the thousand. In a build the shared ones
 * (`look-sheet.mjs`) have one or two letters, because full names would exceed a page's budget by
 * six kilobytes; the class that scopes a component's style has three.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeLook } from './look-sheet.mjs';

const CLASS = /\.([a-z][\w-]*)/g;
/** Capitals: no other class of the atlas starts with one. */
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SECOND = `0123456789abcdefghijklmnopqrstuvwxyz${CAPITALS}`;

/** @type {Map<string, string> | undefined} */
let known;

/** @returns {string[]} of all components, from `src`, in the same order on every machine */
const listComponents = () =>
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.svelte'))
		.sort();

/** @returns {Map<string, string>} the short name of each; those used most have one letter */
function shortNames() {
	if (known) return known;
	const names = new Map([...writeLook().matchAll(CLASS)].map(([, name]) => [name ?? '', 0]));
	for (const file of listComponents()) {
		for (const [word] of readFileSync(`src/${file}`, 'utf8').matchAll(/[\w-]+/g)) {
			const count = names.get(word);
			if (count !== undefined) names.set(word, count + 1);
		}
	}
	const byUse = [...names].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
	const most = new Set(byUse.slice(0, CAPITALS.length).map(([name]) => name));
	// the others in the order of the sheet: a row of names is packed well
	const others = [...names.keys()].filter((name) => !most.has(name));
	known = new Map(
		[...most, ...others].map((name, index) => {
			const round = Math.floor(index / CAPITALS.length);
			const letter = CAPITALS.charAt(index % CAPITALS.length);
			return [name, letter + (round === 0 ? '' : SECOND.charAt(round))];
		})
	);
	return known;
}

/** @param {string} text class names among other text @returns {string} */
const shorten = (text) => text.replace(/[\w-]+/g, (word) => shortNames().get(word) ?? word);

/**
 * @param {string} source of a component
 * @returns {string} the same with short names in its `class="…"`, `class={…}` and `class:…`
 */
export function shortenMarkup(source) {
	const [scripts = '', ...rest] = source.split(/(?<=<\/script>)(?![\s\S]*<\/script>)/);
	const markup = rest.length > 0 ? rest.join('') : scripts;
	const short = markup
		.replace(/(\s(?:class|\w+Class)=")([^"]*)/g, (_, start, names) => start + shorten(names))
		.replace(
			/(\s(?:class|\w+Class)=\{)((?:[^{}]|\{[^{}]*\})*)/g,
			(_, start, names) => start + names.replace(/'[^']*'/g, shorten)
		)
		.replace(/(\sclass:)([\w-]+)(?==)/g, (_, start, name) => start + shorten(name));
	return rest.length > 0 ? scripts + short : short;
}

const isBuilt = () => process.env.NODE_ENV === 'production';

/** For `preprocess` of `svelte.config.js`. */
export const shortClasses = {
	name: 'atlas:short-classes',
	/** @param {{ content: string }} component */
	markup: ({ content }) => (isBuilt() ? { code: shortenMarkup(content) } : undefined)
};

/** @returns {string} `virtual:look.css` */
export const formatLook = () =>
	isBuilt() ? writeLook().replace(CLASS, (_, name) => `.${shorten(name)}`) : writeLook();

/** @type {Map<string, string> | undefined} */
let scopes;

/**
 * @param {string} filename of a component
 * @param {(text: string) => string} hash
 * @returns {string} the class that scopes its style; another component changes few of the others
 */
export function styleClass(filename, hash) {
	if (!scopes) {
		scopes = new Map();
		const taken = new Set();
		for (const file of listComponents()) {
			// while developing, the hash is the path itself
			const letters = hash(file).replaceAll(/\W/g, '');
			let length = 2;
			while (taken.has(letters.slice(0, length))) length++;
			taken.add(letters.slice(0, length));
			scopes.set(file, `s${letters.slice(0, length)}`);
		}
	}
	const file = filename.replaceAll('\\', '/').replace(/^.*?(^|\/)src\//, '');
	return scopes.get(file) ?? `s${hash(filename)}`;
}

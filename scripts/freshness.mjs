/**
 * Records the inputs of a result, so that it is not made again. Hashes contents, not times, because
 * a checkout changes times.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { top } from './steps.mjs';

const STAMPS = resolve(top, '.cache/stamps');

/** What the pages are made from. */
export const PAGE_INPUTS = [
	'src',
	'data',
	'messages',
	'static',
	'scripts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Folders that the build of the data writes: results, not inputs. */
const generated = [
	'static/data',
	'static/editions',
	'static/fonts',
	'static/icons',
	'static/previews',
	'static/views',
	'src/lib/core/data/built'
];

/** @param {string} path @returns {string[]} files below it, in the same order on every machine */
function listFilesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	const name = relative(top, path).split(sep).join('/');
	if (generated.includes(name)) return [];
	return readdirSync(path)
		.filter((entry) => entry !== 'node_modules' && !entry.startsWith('.'))
		.sort()
		.flatMap((entry) => listFilesBelow(join(path, entry)));
}

/**
 * Hash of files and folders. The URL of a site changes no page: see `scripts/site.mjs`.
 * @param {readonly string[]} inputs from the top of the repository
 * @param {(file: string) => boolean} [isInput] of a path from the top, with slashes
 */
export function hashInputs(inputs, isInput = () => true) {
	const hash = createHash('sha256');
	for (const file of inputs.flatMap((input) => listFilesBelow(resolve(top, input)))) {
		const name = relative(top, file).split(sep).join('/');
		if (isInput(name)) hash.update(name).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** What only tests read: it changes no page. */
const ONLY_CHECKED =
	/\.test\.ts$|^scripts\/test(?:\/|-)|^scripts\/(?:audit|engines|nginx|office|redis)/;

/** @param {string} file from the top @returns {boolean} whether a change of it can change a page */
export const isPartOfPages = (file) => !ONLY_CHECKED.test(file);

/** Hash of what the pages of the atlas are made from. */
export const hashOfPages = () => hashInputs(PAGE_INPUTS, isPartOfPages);

/** @param {string} task */
const getStamp = (task) => join(STAMPS, task);

/** @param {string} task @param {string} hash from `hashInputs` @param {string} result a file that must exist */
export function isFresh(task, hash, result) {
	const stamp = getStamp(task);
	return (
		existsSync(stamp) && existsSync(resolve(top, result)) && readFileSync(stamp, 'utf8') === hash
	);
}

/**
 * Makes a result again. Its stamp is removed first and written only on success, so a partial result
 * never counts as complete.
 * @param {string} task @param {string} hash computed before, so that an edit meanwhile counts as a change
 * @param {() => Promise<number>} make
 * @returns {Promise<number>} exit code
 */
export async function makeFresh(task, hash, make) {
	rmSync(getStamp(task), { force: true });
	const code = await make();
	if (code !== 0) return code;
	mkdirSync(STAMPS, { recursive: true });
	writeFileSync(getStamp(task), hash);
	return 0;
}

/** @param {string} name of a step of the tests */
const getGreenStamp = (name) => getStamp(`green-${name.replaceAll(' ', '-')}.json`);

/**
 * The totals of a test step that last passed here with the same inputs, if any.
 * @template Totals @param {string} name @param {string} hash from `hashInputs`
 * @returns {Totals | null}
 */
export function findGreenTotals(name, hash) {
	const stamp = getGreenStamp(name);
	if (!existsSync(stamp)) return null;
	const found = JSON.parse(readFileSync(stamp, 'utf8'));
	return found.hash === hash ? found.totals : null;
}

/** @param {string} name @param {string} hash @param {unknown} totals */
export function rememberGreen(name, hash, totals) {
	mkdirSync(STAMPS, { recursive: true });
	writeFileSync(getGreenStamp(name), JSON.stringify({ hash, totals }));
}

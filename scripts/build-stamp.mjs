/**
 * Remembers which inputs the build in `build/` was made from, so that a second start need not
 * build again. Contents are hashed, not times: a checkout changes times and nothing else.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { top } from './steps.mjs';

const stampPath = resolve(top, '.cache/build-stamp');
const firstPage = resolve(top, 'build/index.html');

const inputs = [
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

/** Folders that `npm run data` and `npm run previews` write: results, not inputs. */
const generated = [
	'static/data',
	'static/editions',
	'static/fonts',
	'static/icons',
	'static/previews',
	'static/views',
	'src/lib/data/built'
];

/** @param {string} path @returns {string[]} files below it, in one order on every machine */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	const name = relative(top, path).split(sep).join('/');
	if (generated.includes(name)) return [];
	return readdirSync(path)
		.filter((entry) => entry !== 'node_modules' && !entry.startsWith('.'))
		.sort()
		.flatMap((entry) => filesBelow(join(path, entry)));
}

/** Hash of everything that the build depends on, the site's address and language included. */
export function inputHash() {
	const { BASE_PATH = '', SITE_ORIGIN = '', ATLAS_LANGUAGE = '' } = process.env;
	const hash = createHash('sha256').update(BASE_PATH).update(SITE_ORIGIN).update(ATLAS_LANGUAGE);
	for (const file of inputs.flatMap((input) => filesBelow(resolve(top, input)))) {
		hash.update(relative(top, file)).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** The build's own mark: another build into the same folder changes it. */
function buildMark() {
	return existsSync(firstPage) ? String(statSync(firstPage).mtimeMs) : 'none';
}

/** Is `build/` the one made from these inputs? @param {string} hash from `inputHash` */
export function isBuilt(hash) {
	if (!existsSync(stampPath) || !existsSync(firstPage)) return false;
	return readFileSync(stampPath, 'utf8') === `${hash} ${buildMark()}`;
}

/** @param {string} hash taken before the build, so that an edit during it counts as a change */
export function recordBuild(hash) {
	mkdirSync(resolve(top, '.cache'), { recursive: true });
	writeFileSync(stampPath, `${hash} ${buildMark()}`);
}

/**
 * Keeps what Svelte compiles, which is the same in every language: compiling took a third of the time
 * of a language's pages. In `.cache/compiled`, a file for each module, for the server and for browsers.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = '.cache/compiled';
/** Of components. */
export const COMPONENT_COMPILER = 'vite-plugin-svelte:compile';
const COMPILERS = [COMPONENT_COMPILER, 'vite-plugin-svelte:compile-module'];

/** What a build has one each of, as Vite names them. */
const ENVIRONMENTS = [
	{ mode: 'build', name: 'ssr', config: { consumer: 'server' } },
	{ mode: 'build', name: 'client', config: { consumer: 'client' } }
];

/** @param {string[]} texts */
const digest = (...texts) => createHash('sha256').update(texts.join('\n')).digest('hex');

/** What compiles: its packages, and its options. */
const tools = digest(
	...['package-lock.json', 'svelte.config.js'].map((file) => readFileSync(file, 'utf8'))
);

/** @param {string} file @param {string} key of the inputs */
function readKept(file, key) {
	if (!existsSync(file)) return null;
	const kept = JSON.parse(readFileSync(file, 'utf8'));
	return kept.key === key ? kept.result : null;
}

/** @param {string} file @param {string} key @param {unknown} result */
function keep(file, key, result) {
	mkdirSync(dirname(file), { recursive: true });
	// two languages may be built at the same time, and neither may read a partly written file
	const written = `${file}.${process.pid}`;
	writeFileSync(written, JSON.stringify({ key, result }));
	renameSync(written, file);
}

/**
 * Makes the plugins of Svelte compile in a build only what is new.
 * @param {import('vite').Plugin[]} plugins @param {string} [folder] of what is kept
 * @returns {import('vite').Plugin[]} the same
 */
export function compileOnce(plugins, folder = FOLDER) {
	for (const { name, transform } of plugins) {
		if (!COMPILERS.includes(name) || typeof transform !== 'object') continue;
		const compile = transform.handler;
		transform.handler = async function (code, id, options) {
			const { environment } = this;
			if (environment.mode !== 'build') return compile.call(this, code, id, options);
			const file = join(folder, digest(name, environment.name, id).slice(0, 32));
			const key = digest(tools, code);
			const kept = readKept(file, key);
			if (kept) return kept;
			const result = await compile.call(this, code, id, options);
			if (result && typeof result === 'object') keep(file, key, { ...result, map: null });
			return result;
		};
	}
	return plugins;
}

/**
 * Compiles components for the server and for browsers, so that no build has to.
 * @param {import('vite').Plugin} compiler one that `compileOnce` has changed
 * @param {readonly string[]} files absolute
 */
export async function compileAhead({ transform }, files) {
	if (typeof transform !== 'object') throw new Error('the plugin compiles nothing');
	// the plugin reads no more of the bundler's context
	const compile = /** @type {(this: object, code: string, id: string) => Promise<unknown>} */ (
		/** @type {unknown} */ (transform.handler)
	);
	for (const environment of ENVIRONMENTS) {
		const context = { environment, getCombinedSourcemap: () => null };
		for (const file of files) await compile.call(context, readFileSync(file, 'utf8'), file);
	}
}

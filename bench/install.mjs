/**
 * Installs the benchmark tools and compared libraries by the lock of this folder, unless that was
 * done for this lock already. Building and using the atlas needs none of them. The browser driver
 * and Vite are the atlas's own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { step, top } from '../scripts/steps.mjs';

/** The packages of the benchmarks. */
export const libraries = resolve(top, 'bench/node_modules');

const stamp = join(libraries, '.installed');

/** @returns {Promise<number>} exit code */
async function install() {
	if (!existsSync(resolve(top, 'node_modules/@playwright/test'))) {
		console.error(
			'The atlas’s own packages are not installed: run `npm ci` in its top folder first.'
		);
		return 1;
	}
	const lock = readFileSync(resolve(top, 'bench/package-lock.json'), 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 0;
	console.log(
		'Installing what the benchmarks need, Lighthouse and other libraries, into bench/ once.'
	);
	const code = await step(
		'packages of the benchmarks (npm ci)',
		// otherwise npm with --silent would hide the error
		['npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=notice'],
		{ hint: 'Check the network and the npm registry, then try again.' }
	);
	if (code === 0) writeFileSync(stamp, lock);
	return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await install();

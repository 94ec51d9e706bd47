/**
 * Installs the compared libraries and Lighthouse by the lock file of this folder, unless that was done
 * for this lock already. The browser driver and Vite are the atlas's own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { step, top } from '../scripts/steps.mjs';

const stamp = join(top, 'bench/node_modules/.installed');

/** @returns {Promise<number>} exit code */
async function install() {
	if (!existsSync(resolve(top, 'node_modules/@playwright/test'))) {
		console.error('First run `npm ci` in the top folder: the atlas’s own packages are missing.');
		return 1;
	}
	const lock = readFileSync(resolve(top, 'bench/package-lock.json'), 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 0;
	const code = await step(
		'packages of the benchmarks (npm ci)',
		// otherwise npm with --silent would hide the error
		['npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=notice'],
		{ hint: 'Check the network and the npm registry, then try again.' }
	);
	if (code === 0) writeFileSync(stamp, lock);
	return code;
}

process.exitCode = await install();

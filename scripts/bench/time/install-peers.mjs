/**
 * Installs the libraries that the atlas is measured against into `.cache/bench-time/`, by a lock of
 * their own: nobody who builds or uses the atlas needs them.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from '../../steps.mjs';

export const workFolder = resolve(top, '.cache/bench-time');
const lists = resolve(top, 'scripts/bench/time/peers');
const stamp = join(workFolder, 'node_modules/.installed');
const timeoutMs = 600_000;

/** React 18 and 19 are both asked for: the old way of installing lets the list decide. */
const npmArgs = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];

/** @returns {Promise<void>} @throws {Error} where npm fails */
export async function installPeers() {
	const lock = readFileSync(join(lists, 'package-lock.json'), 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	mkdirSync(workFolder, { recursive: true });
	for (const name of ['package.json', 'package-lock.json']) {
		copyFileSync(join(lists, name), join(workFolder, name));
	}
	console.log('installing what is measured beside the atlas');
	const code = await new Promise((done) => {
		const npm = spawn('npm', npmArgs, {
			cwd: workFolder,
			stdio: ['ignore', 'ignore', 'inherit'],
			timeout: timeoutMs,
			// npm is a .cmd file there, which only a shell can start
			shell: process.platform === 'win32'
		});
		npm.on('error', () => done(127));
		npm.on('exit', (exitCode) => done(exitCode ?? 1));
	});
	if (code !== 0) throw new Error(`npm ci in .cache/bench-time ended with code ${code}`);
	writeFileSync(stamp, lock);
}

/** @param {string} folder @returns {string} */
function readVersion(folder) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * @param {import('./variants.mjs').Variant} variant
 * @returns {string} of its package as installed; ours with that of the deck.gl below it
 */
export function versionOf({ from, package: name }) {
	const isOurs = from === 'atlas';
	const version = readVersion(join(isOurs ? top : workFolder, 'node_modules', name));
	return isOurs ? `${readVersion(top)}, deck.gl ${version}` : version;
}

/** Commands of the system's own package manager, if there is one that may be used without asking. */
import { spawnSync } from 'node:child_process';

/**
 * Names of the same packages for each manager; Homebrew's are arguments, because casks differ.
 * @typedef {{ apt: string[], dnf: string[], apk: string[], brew: string[] }} PackageNames
 */

/** @param {string} program */
const has = (program) =>
	spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** @param {PackageNames} names @returns {string[][]} commands that install them, if any can */
export function packageCommands({ apt, dnf, apk, brew }) {
	const isRoot = process.getuid?.() === 0;
	if (has('brew') && !isRoot) return [['brew', 'install', ...brew]];
	const root = isRoot ? [] : ['sudo', '-n'];
	if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return [];
	if (has('apt-get')) {
		const get = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
		return [
			[...get, 'update', '-q'],
			[...get, 'install', '-y', '-q', '--no-install-recommends', ...apt]
		];
	}
	if (has('dnf')) return [[...root, 'dnf', 'install', '-y', ...dnf]];
	if (has('apk')) return [[...root, 'apk', 'add', ...apk]];
	return [];
}

/** Packages of Debian, for programs that npm does not have. */
import { spawnSync } from 'node:child_process';
import { run } from './steps.mjs';

/** @param {string} program @param {string} argument that makes it print something and end */
export const isProgramInstalled = (program, argument = '--version') =>
	spawnSync(program, [argument], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** Installs packages where that needs no question: as root on Debian, as in a container. @param {string[]} names */
export async function installPackages(...names) {
	if (process.getuid?.() !== 0 || !isProgramInstalled('apt-get')) return;
	console.log(`Installing ${names.join(', ')} from the system’s packages.`);
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...names];
	for (const command of [['apt-get', 'update', '-q'], install])
		await run(command, { env, timeoutMs: 1_200_000, output: 'ignore' });
}

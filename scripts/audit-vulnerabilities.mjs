/**
 * `npm run audit:vulnerabilities`: asks the package registry for known vulnerabilities in what the
 * atlas ships, not in tools or `bench/`. Fails on a high or critical one; if the registry does not
 * answer, it reports that and passes.
 */
import { spawnSync } from 'node:child_process';
import { top } from './steps.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
	cwd: top,
	encoding: 'utf8',
	timeout: 60_000,
	shell: process.platform === 'win32'
});

/** @returns {Record<string, number> | null} how many of each severity; null without an answer */
function readCounts() {
	try {
		return JSON.parse(stdout).metadata?.vulnerabilities ?? null;
	} catch {
		return null;
	}
}

const counts = readCounts();
if (!counts) {
	console.log('Not checked: the package registry did not answer.');
} else {
	const { low = 0, moderate = 0, high = 0, critical = 0 } = counts;
	console.log(
		`Known vulnerabilities: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`
	);
	if (high + critical > 0) {
		console.error('`npm audit --omit=dev` names the packages.');
		process.exitCode = 1;
	}
}

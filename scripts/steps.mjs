/**
 * Steps: commands that a script runs one after another, each said by name and timed.
 * Plain Node, so that it works before anything is installed.
 */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Seconds since `startMs`, for people: `0.4 s`, `83 s`. @param {number} startMs */
export function formatSeconds(startMs) {
	const seconds = (Date.now() - startMs) / 1000;
	return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * Runs a command to its end with its output shown; resolves to the exit code, 130 when interrupted.
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, timeoutMs?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, { env = {}, timeoutMs = 0, quiet = false } = {}) {
	const [program = '', ...args] = command;
	// on Windows npm and npx are .cmd files, which only a shell can start
	const shell = process.platform === 'win32' && /^(npm|npx)$/.test(program);
	return new Promise((done) => {
		const child = spawn(program, args, {
			cwd: top,
			env: { ...process.env, ...env },
			stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
			timeout: timeoutMs || undefined,
			shell
		});
		child.on('error', () => done(127));
		child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
	});
}

/** The command for a program that an npm package installed. @param {string} path @param {string[]} args */
export function nodeProgram(path, ...args) {
	return [process.execPath, resolve(top, 'node_modules', path), ...args];
}

/**
 * Runs a step: says its name, does the work, says how long it took. The work gives an exit code.
 * @param {string} name
 * @param {() => Promise<number>} work
 * @returns {Promise<number>} the exit code
 */
export async function step(name, work) {
	console.log(`\n» ${name}`);
	const startMs = Date.now();
	const code = await work();
	console.log(
		code === 0
			? `✓ ${name}, ${formatSeconds(startMs)}`
			: `✗ ${name} failed with code ${code} after ${formatSeconds(startMs)}`
	);
	return code;
}

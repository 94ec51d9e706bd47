/**
 * Steps: commands that a script runs, each named and timed. Plain Node, so that it works
 * before anything is installed.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the output of steps is kept. */
const LOGS = resolve(top, '.cache/logs');
/** How much of a failed step's output is shown. */
const LAST_LINES = 30;
/** How often a running step reports its time. */
const PROGRESS_MILLISECONDS = 10_000;
/** Exit code of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Seconds since `startMs`, for people: `0.4 s`, `83 s`. @param {number} startMs */
export function formatSeconds(startMs) {
	const seconds = (Date.now() - startMs) / 1000;
	return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Of the commands that are started. */
let priority = constants.priority.PRIORITY_NORMAL;

/** Commands started from now on leave the processor to whatever else wants it. */
export function startInBackground() {
	priority = constants.priority.PRIORITY_BELOW_NORMAL;
}

/** Ends started commands; call it before the process ends by a signal. */
export function stopCommands() {
	for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end; resolves to the exit code, 130 when interrupted.
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, timeoutMs?: number, output?: 'inherit' | 'ignore' | number }} [options]
 * `output` may be an open file
 * @returns {Promise<number>}
 */
export function run(command, { env = {}, timeoutMs = 0, output = 'inherit' } = {}) {
	const [program = '', ...args] = command;
	// on Windows npm and npx are .cmd files, which only a shell can start
	const shell = process.platform === 'win32' && /^(npm|npx)$/.test(program);
	return new Promise((done) => {
		const child = spawn(program, args, {
			cwd: top,
			env: { ...process.env, ...env },
			stdio: ['ignore', output, output],
			timeout: timeoutMs || undefined,
			shell
		});
		running.add(child);
		if (child.pid && priority !== constants.priority.PRIORITY_NORMAL)
			setPriority(child.pid, priority);
		/** @param {number} code */
		const end = (code) => {
			running.delete(child);
			done(code);
		};
		child.on('error', () => end(127));
		child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? INTERRUPTED : 1)));
	});
}

/** The command for a program that an npm package installed. @param {string} path @param {string[]} args */
export function makeNodeProgram(path, ...args) {
	return [process.execPath, resolve(top, 'node_modules', path), ...args];
}

/**
 * Runs a command as a step: its output goes to a log, of which the last lines are shown if it
 * fails. A step of more than a few seconds reports its time.
 * @param {string} name
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, hint?: string }} [options] what to do if it fails
 * @returns {Promise<number>} the exit code
 */
export async function step(name, command, { env = {}, hint = '' } = {}) {
	const startMs = Date.now();
	mkdirSync(LOGS, { recursive: true });
	const log = resolve(LOGS, `${name.replaceAll(/[^\w-]+/g, '-')}.log`);
	const output = openSync(log, 'w');
	const progress = setInterval(
		() => console.log(`  … ${name}, ${formatSeconds(startMs)}`),
		PROGRESS_MILLISECONDS
	);
	const code = await run(command, { env: { NO_COLOR: '1', ...env }, output });
	clearInterval(progress);
	closeSync(output);
	if (code === 0) {
		console.log(`✓ ${name}, ${formatSeconds(startMs)}`);
		return 0;
	}
	if (code === INTERRUPTED) return code;
	const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
	console.error(lines.map((line) => `  │ ${line}`).join('\n'));
	console.error(`✗ ${name} failed with code ${code} after ${formatSeconds(startMs)}.`);
	console.error(`  Full output: ${relative(top, log)}. ${hint}`.trimEnd());
	return code;
}

/**
 * Works on several items at the same time; after a failure no more are started.
 * @template T
 * @param {readonly T[]} items @param {number} lanes @param {(item: T) => Promise<number>} work
 * @returns {Promise<number>} 0, or the exit code of the first that failed
 */
export async function inLanes(items, lanes, work) {
	const waiting = items.values();
	let failed = 0;
	await Promise.all(
		Array.from({ length: lanes }, async () => {
			for (const item of waiting) {
				if (failed === 0) failed ||= await work(item);
			}
		})
	);
	return failed;
}

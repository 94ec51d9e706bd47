/**
 * Runs Redis, from the system's packages, with the command of its unit file in docs/hosting, on a
 * loopback port and in an empty folder.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { top } from './steps.mjs';
import { isProgramInstalled, installPackages } from './system-packages.mjs';

const UNIT = resolve(top, 'docs/hosting/soft-power-atlas-redis.service');
const START_MS = 5000;
const PROGRAMS = ['redis-server', 'valkey-server'];

export const locateRedis = () => PROGRAMS.find((program) => isProgramInstalled(program)) ?? null;

/** @returns {Promise<string>} the program @throws {Error} one line on what to install */
async function findRedis() {
	if (!locateRedis()) await installPackages('redis-server');
	const program = locateRedis();
	if (program) return program;
	throw new Error('Install Redis or Valkey, then try again: processes share live sessions in it.');
}

/**
 * The options in the unit file, as systemd gives them to the program.
 * @param {number} port @param {string} folder @returns {string[]}
 */
function readUnitOptions(port, folder) {
	const unit = readFileSync(UNIT, 'utf8');
	const [, command = ''] = /^ExecStart=\S+ \S+((?:.*\\\n)*.*)$/m.exec(unit) ?? [];
	const words = command
		.replace(/--port \d+/, `--port ${port}`)
		.replace(/--dir \S+/, `--dir ${folder}`)
		.match(/""|[^\s\\]+/g);
	return (words ?? []).map((word) => (word === '""' ? '' : word));
}

/** @param {number} port */
const isListening = (port) =>
	new Promise((done) => {
		const socket = createConnection(port, '127.0.0.1', () => done(true));
		socket.once('error', () => done(false));
		socket.once('connect', () => socket.destroy());
	});

/**
 * The result's `folder` is where it would save; `end` leaves that folder, and `stop` does not.
 * @param {number} port @param {string} [password] of another that it takes the place of
 */
export async function startRedis(port, password = randomBytes(24).toString('hex')) {
	const program = await findRedis();
	const work = mkdtempSync(join(tmpdir(), 'atlas-redis-'));
	const folder = join(work, 'data');
	mkdirSync(folder);
	const passwordFile = join(work, 'password');
	writeFileSync(passwordFile, `requirepass ${password}\n`, { mode: 0o600 });
	const options = readUnitOptions(port, folder);
	const server = spawn(program, [passwordFile, ...options], {
		...{ cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }
	});
	let output = '';
	server.stdout.on('data', (text) => (output += text));
	const ended = new Promise((done) => server.once('exit', done));
	/** @param {NodeJS.Signals} [signal] */
	const end = async (signal = 'SIGTERM') => {
		server.kill(signal);
		await ended;
	};
	const stop = async () => {
		await end();
		rmSync(work, { recursive: true, force: true });
	};
	const deadline = Date.now() + START_MS;
	while (Date.now() < deadline && server.exitCode === null) {
		const url = `redis://:${password}@127.0.0.1:${port}`;
		if (await isListening(port))
			return { url, password, options, folder, pid: server.pid ?? 0, end, stop };
		await new Promise((done) => setTimeout(done, 50));
	}
	await stop();
	throw new Error(`Redis did not start: ${output.trim()}`);
}

/**
 * Runs nginx, from the system's packages, with the example configuration of docs/hosting on a
 * loopback port, as a plain user or as root.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { top } from './steps.mjs';
import { isProgramInstalled, installPackages } from './system-packages.mjs';

const EXAMPLE = resolve(top, 'docs/hosting/nginx.conf');
const START_MS = 5000;
/** Where packages install nginx and the files that it includes. */
const programs = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'];
const typeLists = ['/etc/nginx', '/opt/homebrew/etc/nginx'];
const moduleFolder = '/usr/lib/nginx/modules';
const brotliModule = join(moduleFolder, 'ngx_http_brotli_static_module.so');

export const locateNginx = () =>
	programs.find((program) => isProgramInstalled(program, '-v')) ?? null;

/** @returns {Promise<string>} the program @throws {Error} one line on what to install */
async function findNginx() {
	if (!locateNginx()) await installPackages('nginx-light', 'libnginx-mod-http-brotli-static');
	const program = locateNginx();
	if (program) return program;
	throw new Error('Install nginx, then try again: it is needed to test docs/hosting/nginx.conf.');
}

/** The ports of the live-session servers in the example. */
const FOLLOW_PORTS = [4301, 4302];

/** @param {string} work @param {string} siteFolder @param {number} port @param {boolean} hasBrotli @param {number[]} followPorts */
function configuration(work, siteFolder, port, hasBrotli, followPorts) {
	const types = typeLists.find((folder) => existsSync(join(folder, 'mime.types')));
	if (!types) throw new Error('nginx is installed without mime.types.');
	const example = readFileSync(EXAMPLE, 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port} backlog=1024;`)
		.replace('/srv/soft-power-atlas', siteFolder)
		.replace('include mime.types;', `include ${types}/mime.types;`)
		.replace(/^\s*brotli_static on;\n/m, hasBrotli ? '$&' : '');
	const whole = FOLLOW_PORTS.reduce(
		(text, its, index) => text.replace(`127.0.0.1:${its}`, `127.0.0.1:${followPorts[index]}`),
		example
	);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${work}/${name};`)
		.join('\n');
	return [
		hasBrotli ? `load_module ${brotliModule};` : '',
		`pid ${work}/nginx.pid;`,
		`error_log ${work}/error.log;`,
		'worker_processes 2;',
		'events { worker_connections 2048; }',
		`http {\naccess_log off;\n${temporary}\n${whole}\n}`
	].join('\n');
}

/**
 * Serves a built site with the example configuration.
 * @param {string} siteFolder absolute
 * @param {number} port
 * @param {number[]} [followPorts] of two live-session servers
 * @returns {Promise<{ hasBrotli: boolean, work: string, stop: () => Promise<void> }>} `work` is the only
 * folder that it writes to
 */
export async function startNginx(siteFolder, port, followPorts = FOLLOW_PORTS) {
	const program = await findNginx();
	const work = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
	mkdirSync(join(work, 'logs'));
	const hasBrotli = existsSync(brotliModule);
	const file = join(work, 'nginx.conf');
	writeFileSync(file, configuration(work, siteFolder, port, hasBrotli, followPorts));
	const server = spawn(program, ['-p', work, '-c', file, '-g', 'daemon off;'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let errorText = '';
	server.stderr.on('data', (text) => (errorText += text));
	const ended = new Promise((done) => server.once('exit', done));
	const stop = async () => {
		server.kill('SIGTERM');
		await ended;
		rmSync(work, { recursive: true, force: true });
	};
	const deadline = Date.now() + START_MS;
	while (Date.now() < deadline && server.exitCode === null) {
		const answered = await fetch(`http://127.0.0.1:${port}/favicon.svg`).catch(() => null);
		if (answered) return { hasBrotli, work, stop };
		await new Promise((done) => setTimeout(done, 50));
	}
	await stop();
	throw new Error(`nginx did not start: ${errorText.trim()}`);
}

/**
 * Finds the other browser engines, in which the main journeys are tested too: Firefox, and WebKit as
 * GTK's small browser with its driver. Installs them from the system's packages where allowed;
 * skips and reports those that are not available.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './steps.mjs';
import { packageCommands } from './system-packages.mjs';

/** @typedef {{ firefox: string | null, webKit: { driver: string, browser: string } | null }} Engines */

/** @param {string} program */
const answers = (program) =>
	spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Folders of libraries, one for each kind of processor. */
function miniBrowsers() {
	const top = '/usr/lib';
	if (!existsSync(top)) return [];
	const folders = [top, ...readdirSync(top).map((name) => join(top, name))];
	return folders
		.flatMap((folder) =>
			['webkitgtk-6.0', 'webkit2gtk-4.1'].map((name) => join(folder, name, 'MiniBrowser'))
		)
		.filter((path) => existsSync(path));
}

/** @returns {Engines} */
export function installedEngines() {
	const firefox = [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'].find(
		(name) => name && answers(name)
	);
	const [browser] = miniBrowsers();
	const hasDisplay = Boolean(process.env.DISPLAY) || answersXvfb();
	const webKit =
		browser && hasDisplay && answers('WebKitWebDriver')
			? { driver: 'WebKitWebDriver', browser }
			: null;
	return { firefox: firefox ? programPath(firefox) : null, webKit };
}

/** It has no option that prints its version. */
const answersXvfb = () => programPath('Xvfb') !== 'Xvfb';

/** @param {string} name @returns {string} the path of the program, or its name */
function programPath(name) {
	const folders = (process.env.PATH ?? '').split(':');
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;
}

/** @returns {Promise<Engines>} */
export async function findEngines() {
	const found = installedEngines();
	if (found.firefox && found.webKit) return found;
	const commands = packageCommands({
		apt: ['firefox-esr', 'webkit2gtk-driver', 'xvfb'],
		dnf: ['firefox', 'webkit2gtk4.1', 'xorg-x11-server-Xvfb'],
		apk: ['firefox', 'xvfb'],
		brew: ['--cask', 'firefox']
	});
	for (const command of commands) await run(command, { timeoutMs: 600_000 });
	return installedEngines();
}

/**
 * Firefox is driven over a WebSocket, which Node 20 has only behind a flag.
 * @returns {Record<string, string>} variables of the environment
 */
function withWebSocket() {
	if ('WebSocket' in globalThis) return {};
	return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-websocket`.trim() };
}

/**
 * The environment of the engine tests; logs which engines are missing.
 * @param {Engines} engines
 * @returns {Record<string, string> | null} null if there is none
 */
export function engineEnvironment({ firefox, webKit }) {
	console.log(`Firefox: ${firefox ?? 'not available here, so it is not tested'}`);
	console.log(`WebKit: ${webKit?.browser ?? 'not available here, so it is not tested'}`);
	if (!firefox && !webKit) return null;
	return {
		...(firefox ? { FIREFOX_PATH: firefox, ...withWebSocket() } : {}),
		...(webKit ? { WEBKIT_BROWSER_PATH: webKit.browser, WEBKIT_DRIVER_PATH: webKit.driver } : {})
	};
}

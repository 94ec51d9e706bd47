/** The other browser engines of the release checks: Firefox, and WebKit as GTK's small browser. */
import { existsSync } from 'node:fs';
import { isProgramInstalled, installPackages } from './system-packages.mjs';

/** @typedef {{ firefox: string | null, webKit: { driver: string, browser: string } | null }} Engines */

const FIREFOX_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_PATHS = ['x86_64', 'aarch64'].map(
	(processor) => `/usr/lib/${processor}-linux-gnu/webkitgtk-6.0/MiniBrowser`
);

/** @returns {Engines} */
export function findInstalledEngines() {
	const firefox = [process.env.FIREFOX_PATH ?? '', ...FIREFOX_PATHS].find(existsSync);
	const browser = WEBKIT_PATHS.find(existsSync);
	const hasDisplay = Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb');
	const driver = 'WebKitWebDriver';
	const webKit = browser && hasDisplay && isProgramInstalled(driver) ? { driver, browser } : null;
	return { firefox: firefox ?? null, webKit };
}

/** @returns {Promise<Engines>} installed where that needs no question */
export async function findEngines() {
	const found = findInstalledEngines();
	if (!found.firefox) await installPackages('firefox-esr');
	if (!found.webKit) await installPackages('webkit2gtk-driver', 'xvfb');
	return findInstalledEngines();
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
export function getEngineEnvironment({ firefox, webKit }) {
	console.log(`Firefox: ${firefox ?? 'not available here, so it is not tested'}`);
	console.log(`WebKit: ${webKit?.browser ?? 'not available here, so it is not tested'}`);
	if (!firefox && !webKit) return null;
	return {
		...(firefox ? { FIREFOX_PATH: firefox, ...withWebSocket() } : {}),
		...(webKit ? { WEBKIT_BROWSER_PATH: webKit.browser, WEBKIT_DRIVER_PATH: webKit.driver } : {})
	};
}

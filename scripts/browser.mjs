/**
 * Finds a Chrome or Chromium for tests and measurements, and installs one if there is none:
 * the one named by CHROMIUM_PATH, an installed one, Playwright's own, the system's package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { nodeProgram, run } from './steps.mjs';
import { packageCommands } from './system-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Chromium without a window: tests take a fifth less time in it. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Usual places, by platform. */
function usualPlaces() {
	const { env, platform } = process;
	if (platform === 'darwin') {
		return ['', env.HOME ?? ''].flatMap((home) => [
			`${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
			`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`
		]);
	}
	if (platform === 'win32') {
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				join(folder, 'Google/Chrome/Application/chrome.exe'),
				join(folder, 'Chromium/Application/chrome.exe')
			]);
	}
	return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** @param {readonly string[]} programs @returns {string[]} paths where they may be */
function onPath(programs) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** Does it start? A stub that only points to a store does not. @param {string} path */
function works(path) {
	if (!existsSync(path)) return false;
	// on Windows `--version` opens a window instead of printing
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /chrom/i.test(stdout);
}

/** @returns {Promise<string | null>} the browser that Playwright downloaded */
async function playwrightBrowser() {
	try {
		const { chromium } = await import('@playwright/test');
		const path = chromium.executablePath();
		return works(path) ? path : null;
	} catch {
		return null;
	}
}

/** @returns {string | null} an installed browser */
function installedBrowser() {
	return [...onPath(names), ...usualPlaces()].find(works) ?? null;
}

/** @returns {string | null} */
function installedShell() {
	return onPath(shellNames).find(works) ?? null;
}

/**
 * @param {{ mayInstall?: boolean }} [options]
 * @returns {Promise<string>} path of a browser that starts
 * @throws {Error} one line on what to install
 */
export async function findBrowser({ mayInstall = true } = {}) {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (works(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, which does not start as a browser.`);
	}
	const found = installedBrowser() ?? (await playwrightBrowser());
	if (found) return found;
	if (mayInstall) {
		console.log('No Chrome or Chromium found; installing Playwright’s.');
		const download = nodeProgram('playwright/cli.js', 'install', 'chromium');
		await run(download, { timeoutMs: 300_000 });
		const downloaded = await playwrightBrowser();
		if (downloaded) return downloaded;
		console.log('Playwright’s browser is not available; trying the system’s packages.');
		const packages = packageCommands({
			apt: ['chromium'],
			dnf: ['chromium'],
			apk: ['chromium'],
			brew: ['--cask', 'chromium']
		});
		for (const command of packages) await run(command, { timeoutMs: 600_000 });
		const packaged = installedBrowser();
		if (packaged) return packaged;
	}
	throw new Error('Install Chrome or Chromium, or set CHROMIUM_PATH, and try again.');
}

async function chooseTestBrowser() {
	if (process.env.CHROMIUM_PATH) return findBrowser();
	const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (installedShell() === null && isDebianRoot) {
		console.log('Installing Chromium’s headless shell, in which tests take a fifth less time.');
		const apt = ['chromium-headless-shell'];
		for (const command of packageCommands({ apt, dnf: [], apk: [], brew: [] }))
			await run(command, { timeoutMs: 120_000, output: 'ignore' });
	}
	return installedShell() ?? findBrowser();
}

/** @type {Promise<string> | undefined} */
let testBrowser;

/**
 * The browser of the tests: a headless shell if there is one or the system may install it without
 * asking, as in a container; else what `findBrowser` finds. Found once: two steps cannot install at
 * the same time.
 * @returns {Promise<string>} path of a browser that starts
 * @throws {Error} one line on what to install
 */
export const findTestBrowser = () => (testBrowser ??= chooseTestBrowser());

/** WebGL drawn in software, the same on every machine, and no background traffic of the browser. */
export const softwareBrowserArgs = [
	'--no-sandbox',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// the page around the canvas needs no shaders: compiling them in software doubles the time of a page
	'--disable-gpu-compositing',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

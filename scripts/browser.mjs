/** The Chromium of tests and measurements: Playwright's where its download is reachable, otherwise Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { makeNodeProgram, run } from './steps.mjs';
import { installPackages } from './system-packages.mjs';

/** Debian's without windows: tests take a fifth less time in it. */
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell';
const OTHERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Does it start? A package may be half installed. @param {string} path */
const starts = (path) =>
	existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const installed = () => [chromium.executablePath(), DEBIAN_SHELL].find(starts);

async function choose() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (starts(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, which does not start as a browser.`);
	}
	if (!installed()) {
		const download = makeNodeProgram('playwright/cli.js', 'install', 'chromium');
		await run(download, { timeoutMs: 300_000, output: 'ignore' });
	}
	if (!installed()) await installPackages('chromium-headless-shell');
	const found = installed() ?? OTHERS.find(starts);
	if (found) return found;
	throw new Error(
		'Neither Playwright’s Chromium nor Debian’s could be installed: set CHROMIUM_PATH to a Chrome or Chromium.'
	);
}

/** @type {Promise<string> | undefined} */
let browser;

/**
 * Installs one if there is none; asked for once, as two steps cannot install at the same time.
 * @returns {Promise<string>} path of a browser that starts
 * @throws {Error} one line on what to do
 */
export const findBrowser = () => (browser ??= choose());

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

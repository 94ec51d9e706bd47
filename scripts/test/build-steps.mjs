/** The commands of tests in Vitest and in the browser. */
import { findBrowser } from '../browser.mjs';
import { findOffice } from '../office.mjs';
import { findFreePorts } from '../serve.mjs';
import { makeNodeProgram, step } from '../steps.mjs';
import { reportPath } from './run-steps.mjs';
import { readPlaywrightTotals } from './totals.mjs';

/** @typedef {import('./run-steps.mjs').TestStep} TestStep */

/** @param {string} name @param {string[]} choice folders, or a config @returns {string[]} */
export function buildVitestCommand(name, choice) {
	const outputs = [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportPath(name)}`
	];
	return makeNodeProgram('vitest/vitest.mjs', 'run', ...choice, ...outputs);
}

/** The specs that every `npm test` runs; those in folders are of one feature. */
const COMMON_SPECS = String.raw`e2e[\\/][^\\/]+$`;

/**
 * @param {string} name of the step
 * @param {string[]} projects of playwright.config.ts
 * @param {number} workers without WebGL a page uses one core, the live map every core
 * @param {string} [specs] a pattern of their paths
 * @returns {TestStep}
 */
export function buildBrowserStep(name, projects, workers, specs = COMMON_SPECS) {
	return {
		name,
		needs: ['site'],
		cores: 2,
		readTotals: readPlaywrightTotals,
		async work() {
			const chosen = projects.map((project) => `--project=${project}`);
			const command = makeNodeProgram(
				'@playwright/test/cli.js',
				'test',
				specs,
				`--workers=${workers}`,
				...chosen
			);
			return step(name, command, {
				env: {
					CHROMIUM_PATH: await findBrowser(),
					PLAYWRIGHT_JSON: reportPath(name),
					OFFICE_PATH: projects.includes('release') ? await findOffice() : '',
					// a server left running on the usual port serves another build
					ATLAS_PORT: String(await findFreePorts(4273, 2))
				}
			});
		}
	};
}

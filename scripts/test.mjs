/**
 * `npm test`: everything that must hold before a change is taken, in one command that also works
 * in a fresh clone. `npm test -- unit browser` runs only the steps named, and what they need.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { inputHash, recordBuild } from './build-stamp.mjs';
import { findBrowser } from './browser.mjs';
import { install, nodeComplaint } from './install.mjs';
import { engineEnvironment, findEngines } from './engines.mjs';
import { findOffice } from './office.mjs';
import { findFreePorts } from './serve.mjs';
import { formatSeconds, nodeProgram, run, step, top } from './steps.mjs';
import { playwrightTotals, suiteTotals, vitestTotals } from './test-totals.mjs';

/** Folder of the JSON reports. */
const reports = resolve(top, '.cache/test');
const basePathBuild = { BASE_PATH: '/atlas', BUILD_DIR: '.cache/build-atlas' };

/**
 * A step passes or fails as one test, unless it has a report that counts its tests.
 * @typedef {import('./test-totals.mjs').Totals} Totals
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string[]} [needs] steps without which this one makes no sense
 * @property {() => Promise<number>} work
 * @property {(report: any) => Totals} [totalsOf]
 */

/** @param {string} name */
const reportPath = (name) => resolve(reports, `${name.replaceAll(' ', '-')}.json`);

/** @param {string} name @param {string[]} choice folders, or a config @returns {string[]} */
function vitestCommand(name, choice) {
	const outputs = [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportPath(name)}`
	];
	return nodeProgram('vitest/vitest.mjs', 'run', ...choice, ...outputs);
}

/** @param {string} name @param {string[]} folders @param {string[]} needs @returns {TestStep} */
function vitestStep(name, folders, needs) {
	return {
		name,
		needs,
		work: () => run(vitestCommand(name, folders)),
		totalsOf: vitestTotals
	};
}

async function graphicsTests() {
	const command = vitestCommand('graphics', ['--config', 'vitest.graphics.config.ts']);
	return run(command, { env: { CHROMIUM_PATH: await findBrowser() } });
}

/** The pages in every language. */
async function buildSite() {
	const hash = inputHash();
	const command = [process.execPath, 'scripts/build.mjs', '--only', 'pages'];
	const code = await run(command, { env: { BASE_PATH: '', BUILD_DIR: 'build' } });
	if (code === 0) recordBuild(hash);
	return code;
}

/** The main journeys in the engines that can be had here; what cannot is said, and no failure. */
async function engineTests() {
	const env = engineEnvironment(await findEngines());
	return env ? run(vitestCommand('engines', ['tests/engines']), { env }) : 0;
}

/**
 * Without WebGL a page keeps to one core, and two are tested at once; the live map uses every core.
 * @param {string} name of the step
 * @param {string[]} projects of playwright.config.ts
 * @param {number} workers
 */
async function browserTests(name, projects, workers) {
	const browser = await findBrowser();
	const office = await findOffice();
	console.log(`Browser: ${browser}\nOffice: ${office}`);
	const command = nodeProgram(
		'@playwright/test/cli.js',
		'test',
		`--workers=${workers}`,
		...projects.map((project) => `--project=${project}`)
	);
	return run(command, {
		env: {
			CHROMIUM_PATH: browser,
			OFFICE_PATH: office,
			PLAYWRIGHT_JSON: reportPath(name),
			// a server that someone left on the usual port serves another build
			ATLAS_PORT: String(await findFreePorts(4273, 2))
		}
	});
}

/** @param {string} name @param {string[]} projects @param {number} workers @returns {TestStep} */
function browserStep(name, projects, workers) {
	return {
		name,
		needs: ['build', 'base-path build', 'portable build'],
		work: () => browserTests(name, projects, workers),
		totalsOf: playwrightTotals
	};
}

/** @type {TestStep[]} */
const steps = [
	{ name: 'data', work: () => run(['npm', 'run', '--silent', 'data']) },
	{
		name: 'format',
		work: () => run(nodeProgram('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'))
	},
	{ name: 'lint', work: () => run(nodeProgram('eslint/bin/eslint.js', '--max-warnings=0', '.')) },
	{ name: 'types', needs: ['data'], work: () => run(['npm', 'run', '--silent', 'check']) },
	vitestStep('unit', ['src', 'data/build'], ['data']),
	vitestStep('data figures', ['tests/data'], ['data']),
	vitestStep('links', ['tests/links'], ['data']),
	vitestStep('house', ['tests/house'], []),
	{
		name: 'vulnerabilities',
		work: () => run([process.execPath, 'scripts/audit-vulnerabilities.mjs'])
	},
	{ name: 'graphics', work: graphicsTests, totalsOf: vitestTotals },
	{ name: 'previews', needs: ['data'], work: () => run(['npm', 'run', '--silent', 'previews']) },
	{ name: 'build', needs: ['previews'], work: buildSite },
	{
		name: 'base-path build',
		needs: ['previews'],
		work: () => run(nodeProgram('vite/bin/vite.js', 'build'), { env: basePathBuild })
	},
	{
		name: 'portable build',
		needs: ['data'],
		work: () =>
			run([process.execPath, 'scripts/build-portable.mjs'], {
				env: { BUILD_DIR: '.cache/build-portable', SITE_ORIGIN: '' }
			})
	},
	vitestStep('hosting', ['tests/hosting'], ['build']),
	{ name: 'engines', needs: ['build'], work: engineTests },
	browserStep('browser without WebGL', ['without-webgl'], 2),
	browserStep('browser', ['desktop', 'phone', 'base-path', 'portable'], 1)
];

/** @param {string[]} wanted names @returns {TestStep[]} those and what they need, in order */
function chooseSteps(wanted) {
	if (wanted.length === 0) return steps;
	const chosen = new Set(wanted);
	for (const { name, needs = [] } of [...steps].reverse()) {
		if (chosen.has(name)) needs.forEach((need) => chosen.add(need));
	}
	const unknown = wanted.filter((name) => !steps.some((known) => known.name === name));
	if (unknown.length > 0) throw new Error(`no step is named ${unknown.join(', ')}`);
	return steps.filter(({ name }) => chosen.has(name));
}

/** @param {TestStep} testStep @returns {Promise<Totals>} */
async function runTestStep({ name, work, totalsOf }) {
	const code = await step(name, () =>
		work().catch((error) => {
			console.error(error instanceof Error ? error.message : error);
			return 1;
		})
	);
	if (code === 130) throw new Error('stopped');
	if (totalsOf) return suiteTotals(reportPath(name), totalsOf, code);
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function main() {
	const startMs = Date.now();
	const complaint = nodeComplaint();
	if (complaint) throw new Error(complaint);
	if ((await install()) !== 0) throw new Error('the packages could not be installed');
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });

	const sum = { passed: 0, failed: 0, skipped: 0 };
	/** @type {Set<string>} */
	const broken = new Set();
	/** @type {string[]} */
	const lines = [];
	for (const testStep of chooseSteps(process.argv.slice(2))) {
		const { name, needs = [] } = testStep;
		const missing = needs.filter((need) => broken.has(need));
		if (missing.length > 0) {
			broken.add(name);
			lines.push(`- ${name}: not run, for ${missing.join(' and ')} failed`);
			continue;
		}
		const { passed, failed, skipped } = await runTestStep(testStep);
		if (failed > 0) broken.add(name);
		sum.passed += passed;
		sum.failed += failed;
		const mark = failed > 0 ? '✗' : '✓';
		lines.push(`${mark} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
	}
	console.log(`\n${lines.join('\n')}\nin ${formatSeconds(startMs)}\n`);
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	process.exit(sum.failed > 0 ? 1 : 0);
}

main().catch((error) => {
	console.error(`test failed: ${error instanceof Error ? error.message : error}`);
	process.exit(error.message === 'stopped' ? 130 : 1);
});

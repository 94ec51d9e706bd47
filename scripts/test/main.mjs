/**
 * `npm test`: everything that must pass before a change is merged, in one command that also works
 * in a fresh clone. `npm test -- unit lint` runs only the named steps and what they need; `npm test
 * -- --again` also runs steps that are unchanged since they passed here; `npm run test:release`
 * also runs the checks of a release. docs/testing.md describes each step.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { install, checkNode } from '../install.mjs';
import { stopCommands } from '../steps.mjs';

/** @typedef {import('./run-steps.mjs').TestStep} TestStep */

/** Folders of the sites that are tested: see tests/e2e/tested-files.ts. */
const SITE = '.cache/site';
const BASE_PATH_SITE = '.cache/site-atlas';
/** The inputs of the browser tests. */
const SITE_INPUTS = [
	SITE,
	BASE_PATH_SITE,
	'tests/e2e',
	'scripts',
	'playwright.config.ts',
	'package-lock.json'
];
/** English, and one other language for what all the others have in common. */
const TESTED_LANGUAGES = /** @type {const} */ (['en', 'ru']);

/** Only files whose content changed are checked again. @param {string} name of the step */
const listCacheFiles = (name) => [
	'--cache',
	'--cache-strategy=content',
	`--cache-location=.cache/looked-at/${name}`
];

/** @param {readonly string[]} requested names @param {readonly TestStep[]} steps @returns {TestStep[]} those and what they need */
function chooseSteps(requested, steps) {
	const unknown = requested.filter((name) => !steps.some((known) => known.name === name));
	if (unknown.length > 0) {
		const names = steps.map(({ name }) => name).join(', ');
		throw new Error(`no step is named ${unknown.join(', ')}; the steps are ${names}`);
	}
	const chosen = new Set(requested);
	for (const { name, needs = [] } of [...steps].reverse()) {
		if (chosen.has(name)) needs.forEach((need) => chosen.add(need));
	}
	return steps.filter(({ name }) => chosen.has(name));
}

async function main() {
	const startMs = Date.now();
	const complaint = checkNode();
	if (complaint) throw new Error(complaint);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			stopCommands();
			console.log('Stopped.');
			process.exit(130);
		});
	}
	if ((await install()) !== 0) throw new Error('the packages could not be installed');
	// the rest needs the packages
	const { LANGUAGES } = await import('../messages/languages.mjs');
	const { makeData, makeMessages, makePages } = await import('../pages.mjs');
	const { addLanguage } = await import('../assemble.mjs');
	const { addToSite } = await import('../site.mjs');
	const { PAGE_INPUTS } = await import('../freshness.mjs');
	const { LOCAL_PORT, getLocalOrigin } = await import('../site-address.mjs');
	const { inLanes, makeNodeProgram } = await import('../steps.mjs');
	const { printResults, REPORTS, runSteps } = await import('./run-steps.mjs');
	const { buildBrowserStep, buildVitestCommand } = await import('./build-steps.mjs');
	const { listChangedChecks, recordGreen, releaseChecks } = await import('./checks.mjs');
	const { readVitestTotals } = await import('./totals.mjs');

	/** @param {string} name @param {string[]} folders @returns {TestStep} */
	const vitestStep = (name, folders) => ({
		name,
		inputs: [...PAGE_INPUTS, 'tests', 'vite.config.ts'],
		needs: ['data'],
		command: () => buildVitestCommand(name, ['--maxWorkers=1', ...folders]),
		readTotals: readVitestTotals
	});
	/** @param {readonly (() => Promise<number>)[]} works one after another, while they succeed */
	const oneByOne = (works) => async () => {
		for (const work of works) {
			const code = await work();
			if (code !== 0) return code;
		}
		return 0;
	};

	/** @type {TestStep[]} */
	const steps = [
		{
			name: 'data',
			cores: 2,
			work: oneByOne([
				() => makeMessages(LANGUAGES),
				() =>
					inLanes(LANGUAGES, 2, (language) =>
						makeData(language, { hasPictures: TESTED_LANGUAGES.some((each) => each === language) })
					)
			])
		},
		{
			name: 'site',
			needs: ['data'],
			cores: 2,
			work: oneByOne([
				() => inLanes(TESTED_LANGUAGES, 2, (language) => makePages(language)),
				...TESTED_LANGUAGES.map((language) => () => addToSite(SITE, language, {})),
				async () => {
					addLanguage('en', BASE_PATH_SITE, { basePath: '/atlas' });
					return 0;
				}
			])
		},
		{
			name: 'format',
			command: () =>
				makeNodeProgram(
					'prettier/bin/prettier.cjs',
					'--check',
					'--log-level=warn',
					...listCacheFiles('format'),
					'.'
				)
		},
		{
			name: 'lint',
			command: () =>
				makeNodeProgram('eslint/bin/eslint.js', '--max-warnings=0', ...listCacheFiles('lint'), '.')
		},
		// the longest, so it starts as soon as its site is there, and the others run beside it
		{
			...buildBrowserStep('browser', ['without-webgl', 'phone-without-webgl'], 2),
			inputs: SITE_INPUTS
		},
		{ name: 'types', needs: ['data', 'site'], command: () => ['npm', 'run', '--silent', 'check'] },
		vitestStep('unit', ['src', 'data/build']),
		vitestStep('figures', ['tests/data']),
		vitestStep('links', ['tests/links']),
		// they read every file of the repository
		{ ...vitestStep('conventions', ['tests/conventions']), inputs: undefined },
		{
			name: 'vulnerabilities',
			command: () => [process.execPath, 'scripts/audit-vulnerabilities.mjs']
		},
		{ ...vitestStep('built site', ['tests/site']), needs: ['site'], inputs: undefined },
		{
			...buildBrowserStep('browser with live map', ['desktop', 'phone', 'base-path'], 2),
			inputs: SITE_INPUTS
		}
	];
	/** @type {TestStep[]} steps that only release checks need */
	const releaseBuilds = [
		{
			name: 'release',
			needs: ['data'],
			cores: 2,
			command: () => [process.execPath, 'scripts/build.mjs'],
			// a local release, for tests; a published one sets the URL of the site
			env: { SITE_ORIGIN: process.env.SITE_ORIGIN || getLocalOrigin(LOCAL_PORT) }
		},
		{
			name: 'portable build',
			needs: ['data'],
			command: () => [process.execPath, 'scripts/build-portable.mjs', '--languages', 'en,ru'],
			env: { BUILD_DIR: '.cache/build-portable', SITE_ORIGIN: '' }
		}
	];
	/** @type {TestStep} */
	const allLanguages = {
		name: 'all languages',
		needs: ['site'],
		work: oneByOne(LANGUAGES.map((language) => () => addToSite(SITE, language, {})))
	};

	const options = process.argv.slice(2);
	const isRelease = options.includes('--release');
	const { chosen, left } = isRelease ? releaseChecks() : listChangedChecks();
	const checks = chosen.map((check) => check.step);
	const known = [...steps, ...releaseBuilds, ...(isRelease ? [allLanguages] : []), ...checks];
	const names = options.filter((name) => !name.startsWith('--'));
	const defaults = [...steps, ...(isRelease ? [allLanguages] : []), ...checks].map(
		({ name }) => name
	);
	const ordered = known.map((each) =>
		isRelease && each.name === 'release in the browser'
			? { ...each, needs: [...(each.needs ?? []), 'all languages'] }
			: each
	);

	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	const results = await runSteps(
		chooseSteps(names.length > 0 ? names : defaults, ordered),
		// a step requested by name always runs
		isRelease || names.length > 0 || options.includes('--again')
	);
	printResults(results, startMs);
	if (names.length === 0)
		for (const line of left)
			console.log(`${isRelease ? 'Not run' : 'Left to npm run test:release'}: ${line}`);
	recordGreen(
		results.filter(({ failed, passed }) => failed === 0 && passed > 0).map(({ name }) => name)
	);

	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exit(failed > 0 || results.some(({ without }) => without.length > 0) ? 1 : 0);
}

main().catch((error) => {
	console.error(`test failed: ${error instanceof Error ? error.message : error}`);
	process.exit(error instanceof Error && error.message === 'stopped' ? 130 : 1);
});

/**
 * The checks of a release. `npm run test:release` runs them all, `npm test -- NAME` one, and
 * `npm test` those whose inputs changed since they passed, if this machine has what they need; it
 * installs nothing for them. Each run records the inputs with which they passed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { hasRegistry } from '../check-data-package.mjs';
import { getEngineEnvironment, findEngines, findInstalledEngines } from '../engines.mjs';
import { hashInputs } from '../freshness.mjs';
import { locateNginx } from '../nginx.mjs';
import { hasOffice } from '../office.mjs';
import { locateRedis } from '../redis.mjs';
import { step, top } from '../steps.mjs';
import { buildBrowserStep, buildVitestCommand } from './build-steps.mjs';
import { readVitestTotals } from './totals.mjs';

const RECORD = resolve(top, 'tests/release-checks.json');

/** @typedef {import('./run-steps.mjs').TestStep} TestStep */

/**
 * @typedef {object} Check
 * @property {string} guards in words
 * @property {string[]} inputs what it looks at, from the top of the repository
 * @property {() => string | null} missing what this machine needs to run it in `npm test`, or null
 * @property {() => boolean} [canRun] whether `npm run test:release` can run it on this machine
 * @property {TestStep} step
 */

/** @param {string} program @returns {string} */
const notInstalled = (program) => `${program} is not installed`;
const wholeRelease = () => 'it takes the build of a release';

/**
 * The specs of a feature that has its own folders. Parts that it shares are tested by every run.
 * @param {string} folder in tests/e2e
 * @param {string} guards
 * @param {readonly string[]} inputs
 * @returns {Check}
 */
const buildFeatureCheck = (folder, guards, inputs) => ({
	guards,
	inputs: [...inputs, `tests/e2e/${folder}`],
	missing: () => null,
	step: buildBrowserStep(
		`${folder} in the browser`,
		['without-webgl', 'phone-without-webgl', 'desktop', 'phone', 'base-path'],
		2,
		String.raw`e2e[\\/]${folder}[\\/]`
	)
});

/** @type {readonly Check[]} */
export const CHECKS = [
	buildFeatureCheck('talk', 'the talk on stage, as an article, in the editor and followed live', [
		'data/story',
		'scripts/live-session',
		'src/lib/features/kiosk',
		'src/lib/features/talk',
		'src/lib/story',
		'src/routes/(map)/present',
		'src/routes/(pages)/present',
		'src/routes/(pages)/talk',
		'src/routes/presenter'
	]),
	buildFeatureCheck('user-data', 'tables of the reader, on the workbench and as a layer', [
		'src/lib/features/user-data',
		'src/lib/layers/own',
		'src/routes/(pages)/workbench'
	]),
	buildFeatureCheck('offline', 'the stored atlas, its updates, and pages with the server stopped', [
		'scripts/offline-list.mjs',
		'src/lib/features/offline',
		'src/service-worker.ts'
	]),
	buildFeatureCheck('charts', 'files, links and frames of charts, and the comparison', [
		'src/lib/features/alignment',
		'src/lib/features/compare',
		'src/lib/features/export',
		'src/lib/features/outcomes',
		'src/lib/features/relation',
		'src/lib/picture/chart',
		'src/lib/ui/chart'
	]),
	buildFeatureCheck('layers', 'marks, rates, regions and ties on the map, near and far', [
		'src/lib/features/place-history',
		'src/lib/features/rates',
		'src/lib/features/regions',
		'src/lib/labels',
		'src/lib/layers',
		'src/lib/map',
		'src/routes/(map)/LiveMap.svelte'
	]),
	buildFeatureCheck('embed', 'frames in the pages of others', [
		'src/lib/features/embed',
		'src/routes/embed',
		'src/routes/oembed'
	]),
	buildFeatureCheck('editions', 'older editions and what changed since', [
		'data/build/editions',
		'src/lib/features/editions'
	]),
	{
		guards: 'names, marks and words on every map and slide at every size, in four languages',
		inputs: [
			'data',
			'messages',
			'src/lib/core',
			'src/lib/features/country-panel',
			'src/lib/features/outcomes',
			'src/lib/features/regions',
			'src/lib/features/talk',
			'src/lib/labels',
			'src/lib/layers',
			'src/lib/picture',
			'src/lib/story',
			'src/lib/text',
			'tests/layouts'
		],
		missing: () => null,
		step: {
			name: 'layouts',
			needs: ['data'],
			command: () => buildVitestCommand('layouts', ['--maxWorkers=1', 'tests/layouts']),
			readTotals: readVitestTotals
		}
	},
	{
		guards: 'the rules of the tables on broken copies, older editions, and how rows are added',
		inputs: [
			...['build', 'editions', 'geo', 'links', 'search', 'tables', 'translations'].map(
				(folder) => `data/${folder}`
			),
			...['data/coordinate-exceptions.csv', 'data/datapackage.json', 'data/sources.csv'],
			...['src/lib/core', 'tests/tables', 'tests/budgets.ts']
		],
		missing: () => null,
		step: {
			name: 'tables',
			needs: ['data'],
			command: () => buildVitestCommand('tables', ['--maxWorkers=1', 'tests/tables']),
			readTotals: readVitestTotals
		}
	},
	{
		guards: 'drawing on the graphics card, pixel by pixel',
		inputs: ['src/lib/layers', 'src/lib/map', 'tests/graphics', 'vitest.graphics.config.ts'],
		missing: () => null,
		step: {
			name: 'graphics',
			needs: ['data'],
			readTotals: readVitestTotals,
			work: async () =>
				step(
					'graphics',
					buildVitestCommand('graphics', ['--config', 'vitest.graphics.config.ts']),
					{
						env: { CHROMIUM_PATH: await findBrowser() }
					}
				)
		}
	},
	{
		guards: 'the example for nginx and the headers of static hosts',
		inputs: ['docs/hosting', 'static/_headers', 'scripts/site-headers.mjs', 'tests/hosting'],
		missing: () => (locateNginx() ? wholeRelease() : notInstalled('nginx')),
		step: {
			name: 'hosting',
			needs: ['release'],
			command: () => buildVitestCommand('hosting', ['tests/hosting']),
			readTotals: readVitestTotals
		}
	},
	{
		guards: 'live sessions of many processes, in Redis and behind nginx',
		inputs: ['docs/hosting', 'scripts/live-session', 'scripts/redis.mjs', 'tests/followers'],
		missing: () => (locateNginx() && locateRedis() ? null : notInstalled('nginx or Redis')),
		step: {
			name: 'followers',
			command: () => buildVitestCommand('followers', ['tests/followers']),
			readTotals: readVitestTotals
		}
	},
	{
		guards: 'the main journeys in Firefox and WebKit',
		inputs: ['tests/engines', 'scripts/engines.mjs'],
		missing: () => (findInstalledEngines().firefox ? null : notInstalled('Firefox')),
		step: {
			name: 'engines',
			needs: ['site'],
			cores: 2,
			readTotals: readVitestTotals,
			async work() {
				const env = getEngineEnvironment(await findEngines());
				return env ? step('engines', buildVitestCommand('engines', ['tests/engines']), { env }) : 0;
			}
		}
	},
	{
		guards: 'the copy in one file',
		inputs: ['scripts/portable', 'scripts/build-portable.mjs', 'tests/e2e/portable.spec.ts'],
		missing: () => null,
		step: {
			...buildBrowserStep('portable copy', ['portable'], 1),
			needs: ['portable build']
		}
	},
	{
		guards:
			'pictures of pages, all languages in full, exported files in LibreOffice, videos, languages stored side by side, hours of a kiosk',
		inputs: [
			'data/build/previews',
			'src/lib/features/kiosk',
			'src/lib/features/offline',
			'src/lib/features/talk/stage',
			'src/lib/picture/export',
			'tests/e2e/kiosk.release.spec.ts',
			'tests/e2e/languages.release.spec.ts',
			'tests/e2e/previews.release.spec.ts',
			'tests/e2e/export-talk.release.spec.ts',
			'tests/e2e/export-video.release.spec.ts',
			'tests/e2e/offline-languages.release.spec.ts',
			'tests/e2e/stage-faults.release.spec.ts'
		],
		missing: () => (hasOffice() ? wholeRelease() : notInstalled('LibreOffice')),
		step: {
			...buildBrowserStep('release in the browser', ['release'], 2),
			needs: ['release', 'site']
		}
	},
	{
		guards: 'the zip of /data, read by a validator that is not ours',
		inputs: ['data/tables', 'data/datapackage.json', 'scripts/check-data-package.mjs'],
		missing: () => 'it installs a package',
		canRun: hasRegistry,
		step: {
			name: 'data package',
			needs: ['data'],
			command: () => [process.execPath, 'scripts/check-data-package.mjs']
		}
	},
	{
		guards: 'a million made-up links',
		inputs: ['src/lib/core/link', 'tests/links'],
		missing: () => null,
		step: { name: 'million links', command: () => [process.execPath, 'scripts/test/links.mjs'] }
	}
];

/** @returns {Record<string, string>} the inputs with which each check passed, by its name */
function readRecord() {
	return JSON.parse(readFileSync(RECORD, 'utf8'));
}

/** @param {Check} check */
const listInputs = ({ inputs }) => hashInputs(inputs).slice(0, 20);

/** Which of them a release runs, and what it cannot run here. */
export function releaseChecks() {
	const chosen = CHECKS.filter(({ canRun = () => true }) => canRun());
	const left = CHECKS.filter((check) => !chosen.includes(check)).map(
		({ guards, step }) => `${step.name} (${guards}): the package registry did not answer`
	);
	return { chosen, left };
}

/** Which of them `npm test` runs, and in words what it leaves to the release. */
export function listChangedChecks() {
	const record = readRecord();
	/** @type {Check[]} */
	const chosen = [];
	/** @type {string[]} */
	const left = [];
	for (const check of CHECKS) {
		const { name } = check.step;
		const isUnchanged = record[name] === listInputs(check);
		const missing = isUnchanged ? 'unchanged since it passed' : check.missing();
		if (missing === null) chosen.push(check);
		else left.push(`${name} (${check.guards}): ${isUnchanged ? '' : 'changed, but '}${missing}`);
	}
	return { chosen, left };
}

/** Records that checks passed. @param {readonly string[]} names of their steps */
export function recordGreen(names) {
	const record = readRecord();
	for (const check of CHECKS) {
		if (names.includes(check.step.name)) record[check.step.name] = listInputs(check);
	}
	writeFileSync(RECORD, `${JSON.stringify(record, null, '\t')}\n`);
}

/**
 * `npm run test:release -- "data package"`: reads the zip of `/data` with `datapackage`, the JavaScript library of
 * Frictionless Data. The library is installed into a temporary folder: it has had no release since 2021
 * and depends on packages with known vulnerabilities, so it is no dependency of the atlas.
 *
 *   node scripts/check-data-package.mjs [ZIP]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { top } from './steps.mjs';

export const VALIDATOR = 'datapackage@1.1.10';

/** @param {string[]} args @param {string} cwd */
const npm = (args, cwd) =>
	spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** Whether the package registry can be reached. */
export const hasRegistry = () => npm(['view', VALIDATOR, 'version'], top).status === 0;

/** @param {string} zip @param {string} folder where its files are written */
function unpack(zip, folder) {
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
		if (name.endsWith('/')) continue;
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes);
	}
}

/** Installs the validator. @param {string} folder @returns {any} its exports */
function installValidator(folder) {
	writeFileSync(join(folder, 'package.json'), '{"private":true}');
	const { status, stderr } = npm(
		['install', VALIDATOR, '--ignore-scripts', '--no-audit', '--no-fund'],
		folder
	);
	if (status !== 0) throw new Error(`${VALIDATOR} could not be installed:\n${stderr}`);
	return createRequire(join(folder, 'package.json'))('datapackage');
}

/**
 * @param {string} zip
 * @returns {Promise<{ tables: number, rows: number, problems: string[] }>}
 */
async function readPackage(zip) {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-data-package-'));
	try {
		const data = join(folder, 'data');
		mkdirSync(data);
		unpack(zip, data);
		const { Package } = installValidator(folder);
		const dataPackage = await Package.load(join(data, 'datapackage.json'));
		const problems = dataPackage.errors.map((/** @type {Error} */ error) => error.message);
		let rows = 0;
		for (const resource of dataPackage.resources) {
			try {
				rows += (await resource.read()).length;
			} catch (error) {
				const { message, errors = [] } = /** @type {Error & { errors?: Error[] }} */ (error);
				const details = errors.map((each) => each.message);
				problems.push(`${resource.name}: ${[message, ...details].join('; ')}`);
			}
		}
		return { tables: dataPackage.resources.length, rows, problems };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.filename === process.argv[1]) {
	const zip = resolve(top, process.argv[2] ?? 'static/data/soft-power-atlas-data.zip');
	const { tables, rows, problems } = await readPackage(zip);
	for (const problem of problems) console.error(problem);
	console.log(
		`${tables} tables with ${rows} rows read by ${VALIDATOR}: ${problems.length} problems.`
	);
	if (problems.length > 0 || tables === 0 || rows === 0) process.exitCode = 1;
}

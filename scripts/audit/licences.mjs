/** The packages that the atlas ships and their licences, from the lock file. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { top } from '../steps.mjs';

/** Licences that may be shipped in a page; others need a decision first. */
const allowed = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Zlib'
]);

/** Packages that name no licence, and why they are used anyway. */
const lookedAt = new Map([
	[
		'@mapbox/jsonlint-lines-primitives',
		'names none; the project that it was forked from has MIT; a part of the command line of MapLibre’s style specification, and in no page'
	]
]);

/** @typedef {{ name: string, version: string, licence: string, isDirect: boolean }} Dependency */
/** @typedef {{ version: string, license?: string, dev?: boolean, optional?: boolean }} Locked */

/** @param {string} file in the repository @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(resolve(top, file), 'utf8'));

/** @param {string} folder of an installed package whose lock names no licence */
function licenceInPackage(folder) {
	const file = `${folder}/package.json`;
	if (existsSync(resolve(top, file))) {
		const { license } = readJson(file);
		if (typeof license === 'string') return license;
	}
	const text = ['LICENSE', 'LICENSE.md', 'license', 'README.md']
		.map((name) => resolve(top, folder, name))
		.find((path) => existsSync(path));
	return text &&
		/MIT License|Permission is hereby granted, free of charge/i.test(readFileSync(text, 'utf8'))
		? 'MIT'
		: 'unknown';
}

/** @returns {Dependency[]} by name; what only some systems install for building is left out */
export function listDependencies() {
	const direct = new Set(Object.keys(readJson('package.json').dependencies));
	const packages = /** @type {[string, Locked][]} */ (
		Object.entries(readJson('package-lock.json').packages)
	);
	return packages
		.filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional)
		.map(([folder, { version, license }]) => {
			const name = folder.replace(/^.*node_modules\//, '');
			return {
				name,
				version,
				licence: license ?? lookedAt.get(name) ?? licenceInPackage(folder),
				isDirect: direct.has(name) && folder === `node_modules/${name}`
			};
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Is one of the licences that the expression offers, or every one that it requires, allowed? @param {string} licence */
export function isAllowed(licence) {
	if ([...lookedAt.values()].includes(licence)) return true;
	const words = licence.replace(/[()]/g, '');
	return words.includes(' AND ')
		? words.split(' AND ').every((one) => allowed.has(one))
		: words.split(' OR ').some((one) => allowed.has(one));
}

/** @param {Dependency[]} dependencies @returns {string} docs/dependencies.md */
export function formatLicences(dependencies) {
	const direct = dependencies.filter(({ isDirect }) => isDirect);
	/** @type {Map<string, string[]>} */
	const byLicence = new Map();
	for (const { name, version, licence, isDirect } of dependencies) {
		if (isDirect) continue;
		byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
	}
	return [
		'# Dependencies and their licences',
		'',
		'Written by `npm run audit:licences` from the lock file; a test compares the two and rejects a licence that is not on the list of allowed ones. Tools that only build, test or measure the atlas, including those of `bench/`, are not listed: nothing of them is in its pages.',
		'',
		'| direct dependency | version | licence |',
		'| --- | --- | --- |',
		...direct.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
		'',
		'Their own dependencies, some of which are only for building and leave nothing in a page:',
		'',
		...[...byLicence]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([licence, names]) => `- ${licence}: ${names.join(', ')}`),
		''
	].join('\n');
}

/** The folder of the measured pages, and the versions of their libraries. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from '../../scripts/steps.mjs';
import { libraries } from '../install.mjs';

export const workFolder = resolve(top, '.cache/bench-time');

/** @param {string} folder @returns {string} */
function readVersion(folder) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * @param {import('./variants.mjs').Variant} variant
 * @returns {string} of its package as installed; ours with that of the deck.gl below it
 */
export function versionOf({ from, package: name }) {
	const isOurs = from === 'atlas';
	const version = readVersion(join(isOurs ? resolve(top, 'node_modules') : libraries, name));
	return isOurs ? `${readVersion(top)}, deck.gl ${version}` : version;
}

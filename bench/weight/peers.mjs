/**
 * The compared libraries as servable files: copies their browser files out of the packages of the
 * benchmarks, because compressed copies are written next to them.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { top } from '../../scripts/steps.mjs';
import { libraries } from '../install.mjs';

const pages = join(dirname(fileURLToPath(import.meta.url)), 'peers');

/** Files of each peer that a page loads. */
export const keplerFile = 'packages/kepler.gl/umd/keplergl.min.js';
export const mapLibreFile = 'packages/maplibre-gl/dist/maplibre-gl.mjs';
export const mapLibreWorkerFile = 'packages/maplibre-gl/dist/maplibre-gl-worker.mjs';
/** kepler.gl's file needs these too. */
export const reactFiles = [
	'packages/react/umd/react.production.min.js',
	'packages/react-dom/umd/react-dom.production.min.js',
	'packages/redux/dist/redux.min.js',
	'packages/react-redux/dist/react-redux.min.js',
	'packages/styled-components/dist/styled-components.min.js'
];

/** @returns {Record<string, string>} versions by name, exact for measured libraries */
export function peerVersions() {
	return JSON.parse(readFileSync(resolve(top, 'bench/package.json'), 'utf8')).dependencies;
}

/** The folder of each package with its browser files, such as `react/umd`. */
const builtFolders = [keplerFile, mapLibreFile, ...reactFiles].map((file) =>
	dirname(file.replace('packages/', ''))
);

/**
 * Leaves the peers and their pages in `folder`; existing files are reused.
 * @param {string} folder
 */
export function preparePeers(folder) {
	const stamp = join(folder, 'peers.json');
	const versions = JSON.stringify(peerVersions());
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== versions) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		for (const built of builtFolders) {
			cpSync(join(libraries, built), join(folder, 'packages', built), { recursive: true });
		}
		writeFileSync(stamp, versions);
	}
	cpSync(pages, folder, { recursive: true });
}

/** Pages of other libraries, with less on them than the atlas shows: no tiles, no data. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compress } from './first-visit.mjs';
import { top } from '../../scripts/steps.mjs';
import { keplerScripts } from '../time/build-pages.mjs';

export const peersFolder = resolve(top, '.cache/bench-load');
const mapLibreFiles = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'].map(
	(name) => `maplibre-gl/dist/${name}`
);
export const peers = [
	{ name: 'kepler.gl, an empty map', package: 'bench/node_modules/kepler.gl', page: 'kepler.html' },
	{ name: 'MapLibre, one polygon', package: 'node_modules/maplibre-gl', page: 'maplibre.html' }
];

/** @param {string} folder @returns {string} */
export const readVersion = (folder) =>
	JSON.parse(readFileSync(resolve(top, folder, 'package.json'), 'utf8')).version;

/**
 * Leaves the pages with their compressed libraries in `peersFolder`. Compressing takes half a minute,
 * so existing ones of the same versions are reused.
 */
export function preparePeers() {
	const stamp = join(peersFolder, 'versions.json');
	const versions = JSON.stringify(peers.map((peer) => readVersion(peer.package)));
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== versions) {
		rmSync(peersFolder, { recursive: true, force: true });
		const files = [
			...keplerScripts.map((path) => ({ path, from: 'bench/node_modules' })),
			...mapLibreFiles.map((path) => ({ path, from: 'node_modules' }))
		];
		for (const { path, from } of files) {
			const copy = join(peersFolder, 'libraries', path);
			mkdirSync(dirname(copy), { recursive: true });
			cpSync(resolve(top, from, path), copy);
			writeFileSync(`${copy}.br`, compress(readFileSync(copy)));
		}
		writeFileSync(stamp, versions);
	}
	for (const { page } of peers) cpSync(resolve(top, 'bench/load', page), join(peersFolder, page));
}

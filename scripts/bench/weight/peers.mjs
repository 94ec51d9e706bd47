/**
 * Gets the atlas's peers: packages of exact versions, unpacked into a folder that can be served.
 * Packed, not installed: what a browser loads stands alone in the package, and installing kepler.gl
 * brings 1,080 other packages and more than a gigabyte.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../steps.mjs';

const pages = join(dirname(fileURLToPath(import.meta.url)), 'peers');

/** Files of each peer that a page loads. */
export const keplerFile = 'packages/kepler.gl/umd/keplergl.min.js';
export const mapLibreFile = 'packages/maplibre-gl/dist/maplibre-gl.mjs';
export const mapLibreWorkerFile = 'packages/maplibre-gl/dist/maplibre-gl-worker.mjs';
/** kepler.gl's file expects these beside it. */
export const reactFiles = [
	'packages/react/umd/react.production.min.js',
	'packages/react-dom/umd/react-dom.production.min.js',
	'packages/redux/dist/redux.min.js',
	'packages/react-redux/dist/react-redux.min.js',
	'packages/styled-components/dist/styled-components.min.js'
];

/** @returns {Record<string, string>} exact versions by name */
export function peerVersions() {
	return JSON.parse(readFileSync(join(pages, 'package.json'), 'utf8')).dependencies;
}

/** @param {string} name @param {string} version @param {string} folder */
async function unpack(name, version, folder) {
	const packCode = await run(
		['npm', 'pack', `${name}@${version}`, '--silent', '--pack-destination', folder],
		{ timeoutMs: 300_000 }
	);
	const target = join(folder, 'packages', name);
	mkdirSync(target, { recursive: true });
	const archive = join(folder, `${name}-${version}.tgz`);
	const unpackCode = await run(['tar', '-xzf', archive, '-C', target, '--strip-components=1']);
	rmSync(archive, { force: true });
	if (packCode !== 0 || unpackCode !== 0) {
		throw new Error(`${name} ${version} could not be had: is there a network?`);
	}
}

/**
 * Leaves the peers and their pages in `folder`; what is there already is used again.
 * @param {string} folder
 */
export async function preparePeers(folder) {
	const stamp = join(folder, 'peers.json');
	const versions = peerVersions();
	const wanted = JSON.stringify(versions);
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		for (const [name, version] of Object.entries(versions)) await unpack(name, version, folder);
		writeFileSync(stamp, wanted);
	}
	cpSync(pages, folder, { recursive: true });
}

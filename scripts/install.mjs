/** Installs the packages of the lock file, unless that was done for this lock file already. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { step, top } from './steps.mjs';

const stampPath = resolve(top, 'node_modules/.atlas-install');

/** Oldest Node that runs the tools; the `engines` field of package.json says the same. */
const nodeFloor = [20, 19];

/** @returns {string | null} what is wrong with this Node, or null */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [floorMajor = 0, floorMinor = 0] = nodeFloor;
	const enough = major > floorMajor || (major === floorMajor && minor >= floorMinor);
	return enough
		? null
		: `The atlas needs Node ${nodeFloor.join('.')} or newer; this is ${version}.`;
}

/** Hash of the lock, the platform and Node's major version: native packages differ between those. */
function lockHash() {
	return createHash('sha256')
		.update(readFileSync(resolve(top, 'package-lock.json')))
		.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
		.digest('hex');
}

/** @returns {boolean} */
export function isInstalled() {
	return existsSync(stampPath) && readFileSync(stampPath, 'utf8').trim() === lockHash();
}

/** Installs what is missing. @returns {Promise<number>} exit code */
export async function install() {
	if (isInstalled()) return 0;
	// NODE_ENV=production would leave out the tools that build the atlas
	const command = ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'];
	const code = await step('packages (npm ci)', command, {
		hint: 'Check the network and the npm registry, then try again.'
	});
	if (code === 0) writeFileSync(stampPath, lockHash() + '\n');
	return code;
}

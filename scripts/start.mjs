/**
 * `npm start`: from a fresh clone to a running atlas. Installs, builds and serves, each only where
 * needed, and prints the address last. Plain Node, for nothing is installed when it first runs.
 */
import { resolve } from 'node:path';
import { inputHash, isBuilt, recordBuild } from './build-stamp.mjs';
import { install, nodeComplaint } from './install.mjs';
import { serve } from './serve.mjs';
import { formatSeconds, run, step, top } from './steps.mjs';

const firstPort = 4173;

let isInterrupted = false;

/** @param {number} code of a failed step */
function giveUp(code) {
	if (isInterrupted) console.log('Stopped.');
	process.exit(isInterrupted ? 130 : code);
}

async function build() {
	const startMs = Date.now();
	const hash = inputHash();
	if (isBuilt(hash)) {
		console.log(`✓ build is up to date, ${formatSeconds(startMs)}`);
		return;
	}
	for (const script of ['data', 'build']) {
		const code = await step(`${script} (npm run ${script})`, () =>
			run(['npm', 'run', '--silent', script], { env: { BUILD_DIR: 'build' } })
		);
		if (code !== 0) giveUp(code);
	}
	recordBuild(hash);
}

async function main() {
	const complaint = nodeComplaint();
	if (complaint) {
		console.error(complaint);
		process.exit(1);
	}
	// while a step runs, its own process ends on Ctrl-C and the step then reports it
	process.on('SIGINT', () => {
		isInterrupted = true;
	});
	const code = await install();
	if (code !== 0) giveUp(code);
	await build();

	const basePath = process.env.BASE_PATH ?? '';
	const port = Number(process.env.PORT) || firstPort;
	const { address, close } = await serve(resolve(top, 'build'), { port, basePath });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => close().then(() => process.exit(0)));
	}
	console.log(`The atlas is at ${address}`);
}

main().catch((error) => {
	console.error(`start failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});

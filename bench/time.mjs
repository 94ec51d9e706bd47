/**
 * `npm run bench:time`: the cost of a change of year with the year on the graphics card, compared with
 * deck.gl's own ways and kepler.gl, on the same flows in one browser.
 * `-- --sizes 400,100000 --rounds N --out FOLDER` for other numbers of flows or fewer rounds.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import {
	describeRun,
	formatCount,
	formatMs,
	median,
	round,
	runBenchmark,
	saveResult
} from './report.mjs';
import { buildPages, pagesFolder, variants } from './time/build-pages.mjs';
import { countCovered, measureSteps } from './time/run-page.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';

/** @typedef {import('./time/run-page.mjs').Measured} Measured */

const browserArgs = [
	...softwareBrowserArgs,
	'--disable-background-timer-throttling',
	'--force-device-scale-factor=1',
	// kepler.gl would request its vendor's hosts
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
];
/** For all rounds of a variant at a size: slow ones are measured less often. */
const roundsLimitMs = 40_000;
const ours = ['ours-arcs', 'ours-flow-arrows'];
/** They draw the same arcs, so they must cover equally many pixels with this many flows. */
const sameArcs = ['ours-arcs', 'update-triggers', 'data-filter'];
const fewFlows = 400;
const manyFlows = 1_000_000;

/** Serves the pages isolated from other origins, which gives them a precise clock. */
async function servePages() {
	const files = sirv(pagesFolder, {
		dev: true,
		extensions: ['html'],
		setHeaders(response) {
			response.setHeader('cross-origin-opener-policy', 'same-origin');
			response.setHeader('cross-origin-embedder-policy', 'require-corp');
		}
	});
	const server = createServer((request, response) => files(request, response));
	await new Promise((done) => server.listen(0, 'localhost', () => done(null)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return `http://localhost:${port}`;
}

/** @param {string} executablePath @param {string} url @param {number[]} sizes @param {number} rounds */
async function measureAll(executablePath, url, sizes, rounds) {
	/** @type {Map<string, Measured[]>} by variant and number of flows */
	const runs = new Map();
	for (const flows of sizes) {
		/** @type {Map<string, number>} */
		const tookMs = new Map();
		for (let turn = 0; turn < rounds; turn += 1) {
			// a new browser and another order for each round, so that rounds do not affect each other
			const browser = await chromium.launch({ executablePath, args: browserArgs });
			const order = [...variants.slice(turn % variants.length), ...variants].slice(
				0,
				variants.length
			);
			for (const { id, mostFlows = Infinity } of new Set(order)) {
				if (flows > mostFlows || (tookMs.get(id) ?? 0) > roundsLimitMs) continue;
				const startMs = Date.now();
				const measured = await measureSteps(browser, `${url}/${id}`, flows);
				tookMs.set(id, (tookMs.get(id) ?? 0) + Date.now() - startMs);
				const key = `${id} ${flows}`;
				runs.set(key, [...(runs.get(key) ?? []), measured]);
				console.log(
					`${formatCount(flows)} flows, round ${turn + 1}: ${id}: ${formatMs(measured.cpuMs)} a step, ${formatMs(measured.taskMs)} of tasks`
				);
			}
			await browser.close();
		}
	}
	return runs;
}

/** The goals of the atlas's own ways. @param {(id: string, flows: number, name: keyof Measured) => number} find medians */
function judge(find) {
	/** @param {string} goal @param {string} measured @param {boolean} isMet @param {number[]} values */
	const verdict = (goal, measured, isMet, values) =>
		values.some(Number.isNaN)
			? { goal, measured: 'not measured', isMet: null }
			: { goal, measured, isMet };
	/** @param {string} id @param {string} peer @param {number} flows @param {'cpuMs' | 'taskMs'} name @param {number} least */
	const compare = (id, peer, flows, name, least) => {
		const [own, other] = [find(id, flows, name), find(peer, flows, name)];
		const what = name === 'cpuMs' ? 'a forced step is' : 'the tasks of a step are';
		return verdict(
			`${id}: with ${formatCount(flows)} flows ${what} at least ${least} times shorter than in ${peer}`,
			`${formatMs(own)} against ${formatMs(other)}: ${(other / own).toFixed(2)} times`,
			other / own >= least,
			[own, other]
		);
	};
	return ours.flatMap((id) => {
		const bytes = [fewFlows, manyFlows].map((flows) => find(id, flows, 'mostBytes'));
		const rebuilt = [fewFlows, manyFlows].map((flows) => find(id, flows, 'rebuiltBytes'));
		const [few, many] = [find(id, fewFlows, 'cpuMs'), find(id, manyFlows, 'cpuMs')];
		return [
			verdict(
				`${id}: a step uploads less than 2,000 bytes, none of attributes or textures`,
				`at most ${formatCount(Math.max(...bytes))} bytes, ${formatCount(Math.max(...rebuilt))} of attributes and textures`,
				Math.max(...bytes) < 2_000 && Math.max(...rebuilt) === 0,
				bytes
			),
			verdict(
				`${id}: with ${formatCount(manyFlows)} flows a forced step takes less than 2 ms, and at most twice what it takes with ${fewFlows}`,
				`${formatMs(many)} against ${formatMs(few)}`,
				many < 2 && many <= 2 * few,
				[few, many]
			),
			compare(id, 'update-triggers', manyFlows, 'cpuMs', 8),
			compare(id, 'kepler', fewFlows, 'taskMs', 3)
		];
	});
}

runBenchmark('time', async () => {
	const { values } = parseArgs({
		options: {
			sizes: { type: 'string', default: `${fewFlows},100000,${manyFlows}` },
			rounds: { type: 'string', default: '5' },
			out: { type: 'string' }
		}
	});
	const sizes = values.sizes.split(',').map(Number);
	await buildPages();
	const executablePath = await findBrowser();
	const url = await servePages();
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const run = describeRun(browser);
	const covered = [];
	for (const id of sameArcs) covered.push(await countCovered(browser, `${url}/${id}`, fewFlows));
	await browser.close();
	const runs = await measureAll(executablePath, url, sizes, Number(values.rounds));

	/** @param {string} id @param {number} flows @param {keyof Measured} name */
	const find = (id, flows, name) =>
		median((runs.get(`${id} ${flows}`) ?? []).map((measured) => measured[name]));
	const samePicture = {
		goal: `${sameArcs.join(', ')}: the same picture of ${fewFlows} flows, by its pixels`,
		measured: covered.map((count) => formatCount(count ?? NaN)).join(', '),
		isMet: new Set(covered).size === 1
	};
	const rows = sizes.flatMap((flows) =>
		variants
			.filter(({ id }) => runs.has(`${id} ${flows}`))
			.map(({ id, title }) => ({
				flows,
				way: title,
				'forced step, ms': round(find(id, flows, 'cpuMs')),
				'tasks, ms': round(find(id, flows, 'taskMs')),
				'uploaded by a step, bytes': find(id, flows, 'mostBytes'),
				'instances drawn': find(id, flows, 'instances'),
				'first picture, ms': round(find(id, flows, 'firstDrawMs'), 0),
				'uploaded for it, MB': round(find(id, flows, 'setupBytes') / 1e6, 1),
				'heap, MB': round(find(id, flows, 'heapMb'), 0),
				rounds: runs.get(`${id} ${flows}`)?.length ?? 0
			}))
	);
	saveResult('time', { ...run, goals: [...judge(find), samePicture], rows }, values.out);
});

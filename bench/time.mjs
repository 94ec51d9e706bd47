/**
 * `npm run bench:time`: the cost of a change of year, compared with other techniques and libraries,
 * on the same flows in one browser. Writes bench/results/time.json and time.md.
 * `-- --sizes 400,1000 --rounds N --variants ours-arcs,flowmap --small-sizes 40 --drawn-sizes 400
 * --drawn-rounds N --out FOLDER --resume`; `--resume` continues an interrupted run.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildPages } from './time/build-pages.mjs';
import { openJournal } from './time/journal.mjs';
import { formatCount, runRounds } from './time/rounds.mjs';
import { toRows } from './time/rows.mjs';
import { serveIsolated } from './time/serve-isolated.mjs';
import { formatReport } from './time/time-report.mjs';
import { variants as allVariants } from './time/variants.mjs';
import { workFolder } from './time/work-folder.mjs';
import { findBrowser } from '../scripts/browser.mjs';
import { formatMs } from './numbers.mjs';
import { formatSeconds, top } from '../scripts/steps.mjs';

const options = /** @type {const} */ ({
	'small-sizes': { type: 'string', default: '40' },
	sizes: { type: 'string', default: '400,1000,10000,100000,1000000' },
	rounds: { type: 'string', default: '5' },
	'drawn-sizes': { type: 'string', default: '400,1000' },
	'drawn-rounds': { type: 'string', default: '1' },
	variants: { type: 'string', default: allVariants.map(({ id }) => id).join(',') },
	out: { type: 'string', default: 'bench/results' },
	resume: { type: 'boolean', default: false }
});

/** At the sizes of the atlas's own layers only these are compared. */
const smallVariants = ['ours-arcs', 'ours-flow-arrows', 'leaflet'];

/** @param {string} list @returns {number[]} */
function parseSizes(list) {
	const sizes = list.split(',').filter(Boolean).map(Number);
	if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
		throw new Error(`"${list}" is not a list of sizes like 400,1000`);
	}
	return sizes;
}

/** @param {string} list */
function chooseVariants(list) {
	const ids = list.split(',');
	const unknown = ids.filter((id) => !allVariants.some((variant) => variant.id === id));
	if (unknown.length > 0) throw new Error(`no variant ${unknown.join(', ')}`);
	return allVariants.filter(({ id }) => ids.includes(id));
}

/** A hash of all pages. @param {string} folder */
function hashOf(folder) {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
	return hash.digest('hex').slice(0, 16);
}

/** @param {import('./time/rounds.mjs').Outcome} outcome */
function tell({ variant, flows, isDrawing, round, measured, reason }) {
	const what = measured
		? `${formatMs(measured.cpuMs)} a step, ${formatMs(measured.taskMs)} of tasks`
		: reason;
	console.log(
		`${formatCount(flows)} flows${isDrawing ? ', drawn' : ''}, round ${round}: ${variant}: ${what}`
	);
}

async function main() {
	const startMs = Date.now();
	const { values } = parseArgs({ options });
	const variants = chooseVariants(values.variants);
	const ids = variants.map(({ id }) => id);
	const small = ids.filter((id) => smallVariants.includes(id));
	const rounds = Number(values.rounds);
	const plans = [
		{ variants: small, sizes: parseSizes(values['small-sizes']), rounds, isDrawing: false },
		{ variants: ids, sizes: parseSizes(values.sizes), rounds, isDrawing: false },
		{
			variants: ids,
			sizes: parseSizes(values['drawn-sizes']),
			rounds: Number(values['drawn-rounds']),
			isDrawing: true
		}
	];
	// all of them, so that a run can be resumed with other variants
	await buildPages(allVariants);
	const browserPath = await findBrowser();
	const browser = await chromium.launch({ executablePath: browserPath });
	const machine = {
		node: process.versions.node,
		browser: browser.version(),
		cores: cpus().length,
		processor: cpus()[0]?.model ?? 'unknown'
	};
	await browser.close();
	const journal = openJournal(
		join(workFolder, 'outcomes.jsonl'),
		{ ...machine, pages: hashOf(join(workFolder, 'pages')) },
		values.resume
	);
	const { url, close } = await serveIsolated(workFolder);
	const outcomes = [];
	for (const plan of plans) {
		const setting = {
			browserPath,
			url,
			known: journal.known,
			note: (/** @type {import('./time/rounds.mjs').Outcome} */ outcome) => {
				journal.add(outcome);
				tell(outcome);
			}
		};
		outcomes.push(...(await runRounds(plan, setting)));
	}
	await close();

	const renderer = outcomes.find(({ measured }) => measured)?.measured?.renderer ?? 'unknown';
	const result = {
		date: new Date().toISOString().slice(0, 10),
		...machine,
		renderer,
		rows: toRows(outcomes, variants)
	};
	const out = resolve(top, values.out);
	mkdirSync(out, { recursive: true });
	const flat = result.rows.map(({ numbers, ...row }) => ({ ...row, ...numbers }));
	/** @param {string} _name @param {unknown} value */
	const rounded = (_name, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
	const text = JSON.stringify({ ...result, rows: flat }, rounded, '\t');
	writeFileSync(join(out, 'time.json'), text + '\n');
	const report = formatReport(result, variants);
	writeFileSync(join(out, 'time.md'), report);
	console.log(`\n${report}\n${formatSeconds(startMs)}`);
	process.exit(0);
}

main().catch((error) => {
	console.error(`bench:time failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});

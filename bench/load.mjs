/**
 * `npm run bench:load`: measures the built atlas against its budgets and writes the result to
 * bench/results/. `-- --build FOLDER --out FOLDER --runs N` for another build or fewer runs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureFirstView } from './first-view.mjs';
import {
	firstViewRows,
	formatReport,
	keplerRows,
	phoneRows,
	stepRows
} from './load/load-report.mjs';
import { measurePhoneScores } from './load/phone-scores.mjs';
import { measureKeplerStep } from './load/kepler-step.mjs';
import { measureYearStep } from './load/year-step.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { formatSeconds, top } from '../scripts/steps.mjs';

const pages = ['/', '/2016/kazakhstan'];
const stubbed = { isDrawing: false, stepCount: 100 };
/** Software GL takes a second per picture: enough steps to see the cost of drawing. */
const drawn = { isDrawing: true, stepCount: 20 };
const phonePages = ['/', '/2018/kazakhstan', '/present', '/claims', '/ru/2018'];

/** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
async function timed(name, work) {
	const startMs = Date.now();
	const result = await work();
	console.log(`${name}: ${formatSeconds(startMs)}`);
	return result;
}

/** @param {string} url @param {number} runs */
async function measure(url, runs) {
	const browserPath = await findBrowser();
	const browser = await chromium.launch({ executablePath: browserPath, args: softwareBrowserArgs });
	const rows = [];
	const notes = [
		`Browser ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores, WebGL in software, built site on this machine.`
	];
	const firstViews = [];
	const steps = [];
	for (const page of pages) {
		const view = await timed(`first view of ${page}`, () => measureFirstView(browser, url, page));
		firstViews.push(view);
		rows.push(...firstViewRows(view));
		for (const pass of page === '/' ? [stubbed, drawn] : [stubbed]) {
			const cost = await timed(`year steps on ${page}${pass.isDrawing ? ', drawn' : ''}`, () =>
				measureYearStep(browser, new URL(page, url).href, pass)
			);
			if (cost) rows.push(...stepRows(page, cost));
			else notes.push(`${page} has no slider for the year: no step was measured.`);
			steps.push({ page, cost });
		}
	}
	const kepler = await timed('steps of kepler.gl', () =>
		measureKeplerStep(browser, stubbed.stepCount)
	);
	rows.push(...keplerRows(kepler));
	await browser.close();
	const phones = [];
	for (const page of phonePages) {
		const phone = await timed(`Lighthouse on ${page}, ${runs} runs`, () =>
			measurePhoneScores(new URL(page, url).href, {
				browserPath,
				browserArgs: softwareBrowserArgs,
				runs
			})
		);
		phones.push({ page, phone });
		rows.push(...phoneRows(page, phone));
		if (phone.heldBackBy.length > 0) {
			notes.push(`${page}: What holds performance back: ${phone.heldBackBy.join('; ')}.`);
		}
		if (phone.faults.length > 0) {
			notes.push(`${page}: Audits not passed: ${phone.faults.join('; ')}.`);
		}
	}
	return { rows, notes, firstViews, steps, kepler, phones };
}

async function main() {
	const { values } = parseArgs({
		options: {
			build: { type: 'string', default: 'build' },
			out: { type: 'string', default: 'bench/results' },
			runs: { type: 'string', default: '5' }
		}
	});
	const folder = resolve(top, values.build);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			`there is no build in ${values.build}: run "SITE_ORIGIN=http://localhost:4173 npm run build"`
		);
	}
	const { url, close } = await serve(folder, { port: 4373 });
	const result = await measure(url, Number(values.runs)).finally(close);
	const report = formatReport(result.rows, result.notes);
	const out = resolve(top, values.out);
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'load.json'), JSON.stringify(result, null, '\t') + '\n');
	writeFileSync(join(out, 'load.md'), `# Weight and speed of the built atlas\n\n${report}`);
	console.log(`\n${report}`);
	process.exit(0);
}

main().catch((error) => {
	console.error(`bench:load failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});

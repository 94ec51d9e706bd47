/**
 * `npm run bench:visitors`: 200 simultaneous visitors request the first view of the built atlas
 * from nginx, set up as in docs/hosting/nginx.conf, on this machine's loopback. Each visitor
 * requests what a browser requests, over six connections with nothing cached; visits come in five
 * waves. Writes
 * bench/results/visitors.{json,md}. `-- --visitors N --waves N --build FOLDER`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { visit } from './visitors/visit.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { startNginx } from '../scripts/nginx.mjs';
import { findFreePorts } from '../scripts/serve.mjs';
import { top } from '../scripts/steps.mjs';

const MOST_VISITORS = 1000;
const MOST_WAVES = 50;
const pages = ['/', '/2016/kazakhstan'];

/** Paths that a page requests until its live map is ready. @param {string} origin @param {string} page */
async function filesOfFirstView(origin, page) {
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: softwareBrowserArgs
	});
	try {
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			serviceWorkers: 'block'
		});
		const tab = await context.newPage();
		/** @type {Set<string>} */
		const paths = new Set();
		tab.on('request', (request) => {
			const url = new URL(request.url());
			if (url.origin === origin) paths.add(url.pathname);
		});
		await tab.goto(origin + page);
		await tab.waitForSelector('[data-ready="true"]', { state: 'attached', timeout: 60_000 });
		paths.delete(page);
		return [...paths];
	} finally {
		await browser.close();
	}
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

/** @param {string} origin @param {string} page @param {number} visitors @param {number} waves */
async function measure(origin, page, visitors, waves) {
	const files = await filesOfFirstView(origin, page);
	const startMs = performance.now();
	/** @type {import('./visitors/visit.mjs').Visit[]} */
	const visits = [];
	for (let wave = 0; wave < waves; wave += 1) {
		const all = Array.from({ length: visitors }, () => visit(origin, page, files));
		visits.push(...(await Promise.all(all)));
	}
	const seconds = (performance.now() - startMs) / 1000;
	const faults = visits.flatMap((one) => one.faults);
	return {
		page,
		visits: visits.length,
		requests: visits.length * (files.length + 1),
		requestsPerSecond: Math.round((visits.length * (files.length + 1)) / seconds),
		kilobytesPerVisit: Math.round((visits[0]?.bytes ?? 0) / 1000),
		pageMs: [0.5, 0.95, 1].map((share) =>
			quantile(
				visits.map((one) => one.pageMs),
				share
			)
		),
		wholeMs: [0.5, 0.95, 1].map((share) =>
			quantile(
				visits.map((one) => one.wholeMs),
				share
			)
		),
		faults: faults.length,
		firstFaults: faults.slice(0, 5)
	};
}

/** @param {Awaited<ReturnType<typeof measure>>[]} rows @param {number} visitors @param {boolean} hasBrotli */
function formatReport(rows, visitors, hasBrotli) {
	const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [
		`Made by \`npm run bench:visitors\` on ${new Date().toISOString().slice(0, 10)}: nginx with ${hasBrotli ? 'gzip and brotli' : 'gzip'} copies, ${visitors} visitors at once, on the same ${cpus().length} cores (${cpus()[0]?.model.trim()}) as the visitors themselves. Times are the median, the 95th percentile and the slowest.`,
		'',
		line([
			'page',
			'visits',
			'requests',
			'a second',
			'kB a visit',
			'page, ms',
			'whole first view, ms',
			'errors'
		]),
		line(Array(8).fill('---')),
		...rows.map((row) =>
			line([
				row.page,
				row.visits,
				row.requests.toLocaleString('en'),
				row.requestsPerSecond.toLocaleString('en'),
				row.kilobytesPerVisit,
				row.pageMs.join(', '),
				row.wholeMs.join(', '),
				row.faults
			])
		),
		''
	].join('\n');
}

const { values } = parseArgs({
	options: {
		visitors: { type: 'string', default: '200' },
		waves: { type: 'string', default: '5' },
		build: { type: 'string', default: 'build' }
	}
});
const visitors = Math.min(MOST_VISITORS, Number(values.visitors));
const waves = Math.min(MOST_WAVES, Number(values.waves));
const port = await findFreePorts(4890, 1);
const nginx = await startNginx(resolve(top, values.build), port);
try {
	const rows = [];
	for (const page of pages) {
		rows.push(await measure(`http://127.0.0.1:${port}`, page, visitors, waves));
	}
	const folder = resolve(top, 'bench/results');
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		`${folder}/visitors.json`,
		`${JSON.stringify({ date: new Date().toISOString(), visitors, waves, rows }, null, '\t')}\n`
	);
	const report = formatReport(rows, visitors, nginx.hasBrotli);
	writeFileSync(`${folder}/visitors.md`, report);
	console.log(report);
	process.exitCode = rows.some((row) => row.faults > 0) ? 1 : 0;
} finally {
	await nginx.stop();
}

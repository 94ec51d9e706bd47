/** What the benchmarks share: the machine, number formats, and the files of their results. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { top } from '../scripts/steps.mjs';

const resultsFolder = resolve(top, 'bench/results');
export const pagePath = join(top, 'docs/performance.md');

/**
 * @typedef {{ goal: string, measured: string, isMet: boolean | null }} Goal null if it was not measured
 * @typedef {Record<string, string | number | null>} Row values by the heading of their column
 * @typedef {{ date?: string, machine?: string, goals?: Goal[], rows: Row[] }} Result
 */

/** @param {number[]} values @returns {number} NaN for none */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** @param {number} bytes */
export const formatKb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} ms */
export const formatMs = (ms) => `${ms < 20 ? ms.toFixed(2) : Math.round(ms)} ms`;

/** @param {number} count */
export const formatCount = (count) => count.toLocaleString('en');

/** @param {number} value rounded for the file of a result */
export const round = (value, digits = 2) => Number(value.toFixed(digits));

const describeMachine = () =>
	`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;

/** When and on what a benchmark runs. @param {import('@playwright/test').Browser} [browser] */
export function describeRun(browser) {
	const date = new Date().toISOString().slice(0, 10);
	const machine = browser
		? `Chromium ${browser.version()}, ${describeMachine()}, WebGL in software`
		: describeMachine();
	return { date, machine };
}

/** @param {string} build @returns {string} its folder @throws {Error} if it has no pages */
export function findBuild(build) {
	const folder = resolve(top, build);
	if (existsSync(join(folder, 'index.html'))) return folder;
	throw new Error(
		`there is no build in ${build}: run "SITE_ORIGIN=http://localhost:4173 npm run build && npm run compress"`
	);
}

/** @param {(string | number | null)[][]} lines the headings first */
function formatTable([head = [], ...lines]) {
	const cells = [head, head.map(() => '---'), ...lines];
	return cells.map((line) => `| ${line.map((cell) => cell ?? '–').join(' | ')} |`).join('\n');
}

/** @param {Result} result @param {boolean} [hasRows] @returns {string} Markdown */
function formatResult({ date, machine, goals = [], rows }, hasRows = true) {
	const verdict = (/** @type {Goal} */ { isMet }) =>
		isMet === null ? 'not measured' : isMet ? 'met' : '**missed**';
	const lines = rows.map((row) => Object.values(row).map(formatCell));
	return [
		date && `Measured on ${date}: ${machine}.`,
		goals.length > 0 &&
			formatTable([
				['goal', 'measured', ''],
				...goals.map((each) => [each.goal, each.measured, verdict(each)])
			]),
		hasRows && rows[0] && formatTable([Object.keys(rows[0]), ...lines])
	]
		.filter(Boolean)
		.join('\n\n');
}

/** @param {string | number | null} value */
const formatCell = (value) => (typeof value === 'number' ? formatCount(value) : value);

/**
 * The page of results with those of `bench/results/` between its markers: all of them, or the goals.
 * @param {string} page
 */
export function fillPage(page) {
	return page.replace(
		/(<!-- (results|goals) of (\S+) -->\n)[^]*?(<!-- end -->)/g,
		(_all, start, part, name, end) => {
			const result = JSON.parse(readFileSync(join(resultsFolder, `${name}.json`), 'utf8'));
			return `${start}\n${formatResult(result, part === 'results')}\n\n${end}`;
		}
	);
}

/** One goal or row a line, so that a change of a result is easy to read. @param {Result} result */
function toJson({ goals = [], rows, ...run }) {
	const lists = Object.entries({ goals, rows }).filter(([, list]) => list.length > 0);
	const parts = [
		...Object.entries(run).map(
			([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`
		),
		...lists.map(
			([name, list]) =>
				`"${name}": [\n\t\t${list.map((each) => JSON.stringify(each)).join(',\n\t\t')}\n\t]`
		)
	];
	return `{\n\t${parts.join(',\n\t')}\n}\n`;
}

/**
 * Prints a result and writes it to `out`, and to the page of results if that is where it reads from.
 * @param {string} name @param {Result} result @param {string} [out]
 */
export function saveResult(name, result, out = resultsFolder) {
	const folder = resolve(top, out);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.json`), toJson(result));
	console.log(`\n${formatResult(result)}`);
	if (folder === resultsFolder) writeFileSync(pagePath, fillPage(readFileSync(pagePath, 'utf8')));
}

/** Runs a benchmark to its end and ends the process. @param {string} name @param {() => Promise<void>} main */
export function runBenchmark(name, main) {
	main().then(
		() => process.exit(),
		(error) => {
			console.error(`bench:${name} failed: ${error instanceof Error ? error.message : error}`);
			process.exit(1);
		}
	);
}

/** Reads how many tests passed and failed from the JSON reports of Vitest and Playwright. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @param {any} report of Vitest @returns {Totals} */
export function readVitestTotals(report) {
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {any} report of Playwright @returns {Totals} */
export function readPlaywrightTotals(report) {
	const { expected, flaky, unexpected, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The totals of a suite. Adds what a report does not count: a suite that failed without a failed
 * test (a file that did not load) has one failure, and so has one that ran nothing.
 * @param {string} path of the JSON report
 * @param {(report: any) => Totals} readTotals
 * @param {number} code the exit code of the runner
 * @returns {Totals}
 */
export function readSuiteTotals(path, readTotals, code) {
	let totals = { passed: 0, failed: 0, skipped: 0 };
	if (existsSync(path)) {
		try {
			totals = readTotals(JSON.parse(readFileSync(path, 'utf8')));
		} catch {
			console.log(`The report ${path} cannot be read.`);
		}
	}
	const ran = totals.passed + totals.failed;
	if (ran === 0) console.log('This suite ran no test, which counts as a failure.');
	return totals.failed === 0 && (code !== 0 || ran === 0) ? { ...totals, failed: 1 } : totals;
}

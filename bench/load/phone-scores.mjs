/** Lighthouse scores and times of a page on a simulated phone: medians of several runs. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { median } from '../numbers.mjs';

const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

const metricIds = /** @type {const} */ ([
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift'
]);

/**
 * @typedef {typeof metricIds[number]} MetricId
 *
 * @typedef {object} PhoneScores
 * @property {Record<string, number>} scores 0 to 100 by category, medians
 * @property {number[]} performanceRuns
 * @property {Record<MetricId, number>} metrics milliseconds and a share of the page, medians
 * @property {string[]} heldBackBy the largest performance losses in the median run
 * @property {string[]} faults failed audits of the other categories
 * @property {string} version of Lighthouse
 */

/** @typedef {import('lighthouse').Result} Result */

/**
 * @param {string} url
 * @param {{ browserPath: string, browserArgs: string[] }} options
 * @returns {Promise<Result>}
 */
async function runOnce(url, { browserPath, browserArgs }) {
	const chrome = await launch({
		chromePath: browserPath,
		chromeFlags: ['--headless=new', ...browserArgs],
		logLevel: 'silent'
	});
	try {
		const outcome = await lighthouse(url, {
			port: chrome.port,
			logLevel: 'silent',
			output: 'json',
			onlyCategories: [...categories]
		});
		if (!outcome) throw new Error('Lighthouse gave no result');
		if (outcome.lhr.runtimeError) throw new Error(outcome.lhr.runtimeError.message);
		return outcome.lhr;
	} finally {
		chrome.kill();
	}
}

/** @param {Result} result @param {string} category 0 to 100 */
function scoreOf(result, category) {
	return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** Audits with a weight in a category that did not fully pass. @param {Result} result @param {string} category */
function unpassed(result, category) {
	return (result.categories[category]?.auditRefs ?? [])
		.map(({ id, weight }) => ({ id, weight, audit: result.audits[id] }))
		.filter(({ weight, audit }) => weight > 0 && audit && (audit.score ?? 1) < 1);
}

/** @param {Result} result @returns {string[]} largest loss first */
function lossesOf(result) {
	const metrics = unpassed(result, 'performance')
		.map(({ weight, audit }) => ({
			lost: weight * (1 - (audit?.score ?? 0)),
			text: `${audit?.title} ${audit?.displayValue ?? ''}`
		}))
		.sort((a, b) => b.lost - a.lost)
		.filter(({ lost }) => lost >= 0.5)
		.map(({ lost, text }) => `${text} (${lost.toFixed(1)} points)`);
	const causes = Object.values(result.audits)
		.filter((audit) => audit.details && (audit.score ?? 1) < 0.9)
		.filter((audit) => Object.values(audit.metricSavings ?? {}).some((saving) => (saving ?? 0) > 0))
		.map((audit) => `${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`);
	return [...metrics, ...causes];
}

/**
 * @param {string} url
 * @param {{ browserPath: string, browserArgs: string[], runs: number }} options
 * @returns {Promise<PhoneScores>}
 */
export async function measurePhoneScores(url, { browserPath, browserArgs, runs }) {
	/** @type {Result[]} */
	const results = [];
	const browser = { browserPath, browserArgs };
	for (let run = 0; run < runs; run += 1) {
		// the trace of a run is sometimes not recorded
		results.push(await runOnce(url, browser).catch(() => runOnce(url, browser)));
	}
	results.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
	const middle = /** @type {Result} */ (results[Math.floor(results.length / 2)]);
	/** @param {MetricId} id */
	const metric = (id) => median(results.map(({ audits }) => audits[id]?.numericValue ?? NaN));
	return {
		scores: Object.fromEntries(
			categories.map((name) => [name, median(results.map((result) => scoreOf(result, name)))])
		),
		performanceRuns: results.map((result) => scoreOf(result, 'performance')),
		metrics: /** @type {Record<MetricId, number>} */ (
			Object.fromEntries(metricIds.map((id) => [id, metric(id)]))
		),
		heldBackBy: lossesOf(middle),
		faults: categories
			.filter((name) => name !== 'performance')
			.flatMap((name) => unpassed(middle, name).map(({ audit }) => `${name}: ${audit?.title}`)),
		version: middle.lighthouseVersion
	};
}

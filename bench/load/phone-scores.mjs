/** Lighthouse scores and times of a page on a simulated phone: medians of several runs. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { median } from '../report.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @typedef {import('lighthouse').Result} LighthouseResult
 * @typedef {{ executablePath: string, args: string[] }} BrowserOptions
 *
 * @typedef {object} PhoneScores medians
 * @property {number} performance 0 to 100
 * @property {number} others the lowest of accessibility, best practices and SEO, 0 to 100
 * @property {number} paintMs the largest contentful paint
 * @property {number} blockedMs of the main thread
 * @property {number} shift of the layout, as a share of the page
 */

/** @param {string} url @param {BrowserOptions} options @returns {Promise<LighthouseResult>} */
async function runOnce(url, { executablePath, args }) {
	const chrome = await launch({
		chromePath: executablePath,
		chromeFlags: ['--headless=new', ...args],
		logLevel: 'silent'
	});
	try {
		const outcome = await lighthouse(url, {
			port: chrome.port,
			logLevel: 'silent',
			onlyCategories: categories
		});
		if (!outcome) throw new Error('Lighthouse gave no result');
		if (outcome.lhr.runtimeError) throw new Error(outcome.lhr.runtimeError.message);
		return outcome.lhr;
	} finally {
		chrome.kill();
	}
}

/** @param {string} url @param {BrowserOptions} options @param {number} runs @returns {Promise<PhoneScores>} */
export async function measurePhoneScores(url, options, runs) {
	/** @type {LighthouseResult[]} */
	const results = [];
	for (let run = 0; run < runs; run += 1) results.push(await runOnce(url, options));
	/** @param {string} name */
	const score = (name) =>
		median(results.map((result) => Math.round((result.categories[name]?.score ?? 0) * 100)));
	/** @param {string} name */
	const metric = (name) => median(results.map(({ audits }) => audits[name]?.numericValue ?? NaN));
	return {
		performance: score('performance'),
		others: Math.min(...categories.slice(1).map(score)),
		paintMs: metric('largest-contentful-paint'),
		blockedMs: metric('total-blocking-time'),
		shift: metric('cumulative-layout-shift')
	};
}

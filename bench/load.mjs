/**
 * `npm run bench:load`: what a first visit to the built atlas loads and when it shows a map, next to
 * kepler.gl and MapLibre; a change of year on the page; Lighthouse on a phone.
 * `-- --build FOLDER --out FOLDER --runs N` for another build or fewer runs.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { readFiles, visit, weigh } from './load/first-visit.mjs';
import { peers, peersFolder, preparePeers, readVersion } from './load/peers.mjs';
import { measurePhoneScores } from './load/phone-scores.mjs';
import { measureYearStep } from './load/year-step.mjs';
import {
	describeRun,
	findBuild,
	formatKb,
	formatMs,
	median,
	round,
	runBenchmark,
	saveResult
} from './report.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

/** @typedef {{ executablePath: string, args: string[] }} BrowserOptions */

const pages = ['/', '/2016/kazakhstan'];
const phonePages = ['/', '/2018/kazakhstan', '/present', '/claims', '/ru/2018'];
const budgets = {
	codeBytes: 700_000,
	longTaskMs: 200,
	stepMs: 6,
	performance: 95,
	otherScores: 100,
	paintMs: 2_000,
	blockedMs: 100
};

/**
 * Opens every page in cold browsers, in rounds, so that a busy moment of the machine affects all.
 * @param {string} atlas address @param {string} others address @param {BrowserOptions} options @param {number} runs
 */
async function visitAll(atlas, others, options, runs) {
	const subjects = [
		...pages.map((page) => ({ name: page, url: new URL(page, atlas).href, isAtlas: true })),
		...peers.map((peer) => ({
			name: `${peer.name} (${readVersion(peer.package)})`,
			url: new URL(peer.page, others).href,
			isAtlas: false
		}))
	].map((subject) => ({
		...subject,
		visits: /** @type {import('./load/first-visit.mjs').Visit[]} */ ([])
	}));
	for (let run = 0; run < runs; run += 1) {
		for (const subject of subjects) {
			subject.visits.push(await visit(subject, options));
			console.log(`visit ${run + 1} of ${subject.name}`);
		}
	}
	/** @type {{ paintMs: number, served: import('./load/first-visit.mjs').Served[] }[]} */
	const files = [];
	for (const { visits } of subjects) {
		const [first] = visits;
		if (!first) throw new Error('give it at least one run');
		files.push({ paintMs: first.paintMs, served: await readFiles(first) });
	}
	return subjects.map(({ name, isAtlas, visits }, index) => {
		/** @param {'paintMs' | 'pictureMs' | 'wholeMs'} time */
		const middle = (time) => median(visits.map((each) => each[time]));
		return {
			name,
			isAtlas,
			weight: weigh(files[index]?.served ?? [], files[index]?.paintMs ?? NaN),
			paintMs: middle('paintMs'),
			pictureMs: middle('pictureMs'),
			wholeMs: middle('wholeMs'),
			longestTaskMs: Math.max(...visits.map(({ longestTaskMs }) => longestTaskMs))
		};
	});
}

/** @param {string} goal @param {number} value @param {number} most @param {(value: number) => string} format */
const atMost = (goal, value, most, format) => ({
	goal: `${goal}: at most ${format(most)}`,
	measured: format(value),
	isMet: value <= most
});

/** @param {Awaited<ReturnType<typeof visitAll>>} views */
function judgeViews(views) {
	const [kepler, mapLibre] = views.filter(({ isAtlas }) => !isAtlas);
	if (!kepler || !mapLibre) throw new Error('no other library was measured');
	const quarter = kepler.weight.code / 4;
	return views
		.filter(({ isAtlas }) => isAtlas)
		.flatMap(({ name, weight, pictureMs, longestTaskMs }) => [
			atMost(`${name}: code with the map’s worker`, weight.code, budgets.codeBytes, formatKb),
			atMost(`${name}: a quarter of the code of kepler.gl`, weight.code, quarter, formatKb),
			atMost(
				`${name}: code before the first paint, as much as all of MapLibre`,
				weight.codeBeforePaint,
				mapLibre.weight.code,
				formatKb
			),
			{
				goal: `${name}: the map library is requested after the first paint`,
				measured: weight.isMapAfterPaint ? 'yes' : 'no',
				isMet: weight.isMapAfterPaint
			},
			atMost(
				`${name}: a map is seen, as soon as in kepler.gl`,
				pictureMs,
				kepler.pictureMs,
				formatMs
			),
			atMost(
				`${name}: longest task once the map is whole`,
				longestTaskMs,
				budgets.longTaskMs,
				formatMs
			)
		]);
}

/** @param {string} page @param {import('./load/year-step.mjs').StepCost} cost */
const judgeStep = (page, { taskMs, dragMs, rebuiltBytes }) => ({
	goal: `${page}: a step of the year on the main thread, until painted and in a drag with all that follows: at most ${formatMs(budgets.stepMs)}, no attribute or texture uploaded`,
	measured: `${formatMs(taskMs)}, ${formatMs(dragMs)}, ${rebuiltBytes} bytes`,
	isMet: Math.max(taskMs, dragMs) <= budgets.stepMs && rebuiltBytes === 0
});

/** The worst of all pages. @param {import('./load/phone-scores.mjs').PhoneScores[]} phones */
function judgePhones(phones) {
	const performance = Math.min(...phones.map((phone) => phone.performance));
	const others = Math.min(...phones.map((phone) => phone.others));
	const paintMs = Math.max(...phones.map((phone) => phone.paintMs));
	const blockedMs = Math.max(...phones.map((phone) => phone.blockedMs));
	const shift = Math.max(...phones.map((phone) => phone.shift));
	return {
		goal: `${phonePages.join(', ')} on a phone: performance at least ${budgets.performance}, other scores ${budgets.otherScores}, largest paint at most ${formatMs(budgets.paintMs)}, blocked at most ${formatMs(budgets.blockedMs)}, no shift`,
		measured: `${performance}, ${others}, ${formatMs(paintMs)}, ${formatMs(blockedMs)}, ${shift.toFixed(3)} at worst`,
		isMet:
			performance >= budgets.performance &&
			others >= budgets.otherScores &&
			paintMs <= budgets.paintMs &&
			blockedMs <= budgets.blockedMs &&
			shift < 0.0005
	};
}

runBenchmark('load', async () => {
	const { values } = parseArgs({
		options: {
			build: { type: 'string', default: 'build' },
			runs: { type: 'string', default: '5' },
			out: { type: 'string' }
		}
	});
	const folder = findBuild(values.build);
	const runs = Number(values.runs);
	preparePeers();
	// a browser without a graphics card would not rasterise pages with an emulated one
	const args = [...softwareBrowserArgs, '--disable-gpu-rasterization'];
	const options = { executablePath: await findBrowser(), args };
	const site = await serve(folder, { port: 4373 });
	const peerSite = await serve(peersFolder, { port: 4473 });
	const views = await visitAll(site.url, peerSite.url, options, runs);
	const goals = judgeViews(views);
	const browser = await chromium.launch(options);
	const run = describeRun(browser);
	for (const page of pages) {
		goals.push(judgeStep(page, await measureYearStep(browser, new URL(page, site.url).href)));
		console.log(`steps on ${page}`);
	}
	await browser.close();
	const phones = [];
	for (const page of phonePages) {
		phones.push(await measurePhoneScores(new URL(page, site.url).href, options, runs));
		console.log(`Lighthouse on ${page}`);
	}
	goals.push(judgePhones(phones));
	const rows = views.map(({ name, weight, paintMs, pictureMs, wholeMs }) => ({
		page: name,
		'code, kB': round(weight.code / 1000, 1),
		'before the first paint, kB': round(weight.codeBeforePaint / 1000, 1),
		'tables, kB': round(weight.tables / 1000, 1),
		'first paint, ms': round(paintMs, 0),
		'a map is seen, ms': round(pictureMs, 0),
		'live map whole, ms': round(wholeMs, 0)
	}));
	saveResult('load', { ...run, goals, rows }, values.out);
});

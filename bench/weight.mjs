/**
 * `npm run bench:weight`: what a first view of the built atlas loads and when it shows a picture,
 * compared with kepler.gl and plain MapLibre, prepared in .cache/bench-weight/. Writes to
 * bench/results/. `-- --build FOLDER --out FOLDER --runs N` for another build or fewer browsers.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureFirstView } from './first-view.mjs';
import { formatKb } from './numbers.mjs';
import { openCold, paintingBrowserArgs } from './weight/first-picture.mjs';
import { pictureWithoutMapCode } from './weight/blocked-map.mjs';
import { traceMapCode } from './weight/map-code-start.mjs';
import * as peers from './weight/peers.mjs';
import { sizeOfFiles } from './weight/sizes.mjs';
import { formatWeightReport, weighClaims } from './weight/weight-report.mjs';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { top } from '../scripts/steps.mjs';

/** @typedef {import('./first-view.mjs').FirstView} FirstView */

const pages = ['/', '/2016/kazakhstan'];
const peerFolder = resolve(top, '.cache/bench-weight');
/** Text that MapLibre and deck.gl's device leave in every build that contains them. */
const mapLibraryWords = /maplibregl-|luma\.gl/;

/** @param {FirstView} view @returns {[path: string, kind: string, brotliBytes: number][]} largest first */
function filesOf(view) {
	return view.files.map((line) => {
		const [path = '', kind = '', bytes = '0'] = line.split(', ');
		return [path, kind, Number(bytes)];
	});
}

/** @param {string} folder @param {FirstView[]} views @returns {string[]} scripts with a map library */
function findMapCode(folder, views) {
	const scripts = views.flatMap(filesOf).filter(([, kind]) => kind === 'javascript');
	const paths = [...new Set(scripts.map(([path]) => path))];
	return paths.filter((path) => mapLibraryWords.test(readFileSync(join(folder, path), 'utf8')));
}

/** @param {FirstView[]} views @param {string} version of the atlas */
function weighAll(views, version) {
	const versions = peers.peerVersions();
	const mapLibre = versions['maplibre-gl'] ?? '';
	/** @param {string} id @param {string} what @param {string} ofVersion @param {string[]} files */
	const peer = (id, what, ofVersion, files) => ({
		id,
		what,
		version: ofVersion,
		size: sizeOfFiles(peerFolder, files)
	});
	const react = ['react', 'react-dom', 'redux', 'react-redux', 'styled-components'];
	return [
		...views.flatMap(({ page, javascript, worker, beforePaint, data }) => [
			{ id: 'code', what: `atlas ${page}, worker apart`, version, size: javascript },
			{
				id: 'before',
				what: 'of which requested before the first paint',
				version,
				size: beforePaint
			},
			{ id: 'worker', what: 'its map worker', version: `MapLibre ${mapLibre}`, size: worker },
			{
				id: 'tables',
				what: 'its tables, most of them in scripts; in no total here',
				version,
				size: data
			}
		]),
		peer('kepler', 'kepler.gl, its one file', versions['kepler.gl'] ?? '', [peers.keplerFile]),
		peer(
			'react',
			'libraries that this file needs',
			react.map((name) => `${name} ${versions[name]}`).join(', '),
			peers.reactFiles
		),
		peer('maplibre', 'MapLibre, main file', mapLibre, [peers.mapLibreFile]),
		peer('maplibre-worker', 'MapLibre, worker', mapLibre, [peers.mapLibreWorkerFile])
	];
}

/**
 * Opens every page in cold browsers, in rounds, so that a busy moment of the machine affects all.
 * @param {string} browserPath
 * @param {{ name: string, version: string, isAtlas: boolean, url: string, mapCode: string[] }[]} subjects
 * @param {number} runs
 */
async function timeAll(browserPath, subjects, runs) {
	const timings = subjects.map(({ name, version, isAtlas }) => ({
		name,
		version,
		isAtlas,
		openings: /** @type {import('./weight/first-picture.mjs').Opening[]} */ ([]),
		starts: /** @type {import('./weight/map-code-start.mjs').Start[]} */ ([])
	}));
	for (let run = 0; run < runs; run += 1) {
		for (let turn = 0; turn < subjects.length; turn += 1) {
			const index = (turn + run) % subjects.length;
			const subject = /** @type {(typeof subjects)[number]} */ (subjects[index]);
			const opening = await openCold(browserPath, subject);
			timings[index]?.openings.push(opening);
			if (subject.isAtlas) {
				const start = await traceMapCode(browserPath, subject.url, subject.mapCode);
				timings[index]?.starts.push(start);
			}
			const { paintMs, pictureMs } = opening;
			console.log(
				`${run + 1} of ${runs}, ${subject.name}: paint ${paintMs?.toFixed()}, map ${pictureMs?.toFixed()} ms`
			);
		}
	}
	return timings;
}

/** @param {string} folder of the build @param {number} runs */
async function measure(folder, runs) {
	peers.preparePeers(peerFolder);
	const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
	const versions = peers.peerVersions();
	const browserPath = await findBrowser();
	const site = await serve(folder, { port: 4473 });
	const peerSite = await serve(peerFolder, { port: 4573 });
	const browser = await chromium.launch({ executablePath: browserPath, args: paintingBrowserArgs });
	const views = [];
	for (const page of pages) {
		views.push(await measureFirstView(browser, site.url, page));
		console.log(`first view of ${page} read`);
	}
	const mapCode = findMapCode(folder, views);
	const blocked = [];
	for (const page of pages) {
		blocked.push(await pictureWithoutMapCode(browser, site.url, page, mapCode));
	}
	const browserVersion = browser.version();
	await browser.close();

	const weights = weighAll(views, version);
	/** @param {string} name @param {string} path */
	const peerPage = (name, path) => ({
		name,
		version: versions[name === 'MapLibre' ? 'maplibre-gl' : name] ?? '',
		isAtlas: false,
		url: new URL(path, peerSite.url).href,
		mapCode: [`/${name === 'MapLibre' ? peers.mapLibreFile : peers.keplerFile}`]
	});
	const subjects = [
		...pages.map((page) => ({
			name: page,
			version: '',
			isAtlas: true,
			url: new URL(page, site.url).href,
			mapCode
		})),
		peerPage('MapLibre', '/maplibre.html'),
		peerPage('kepler.gl', '/kepler.html')
	];
	const timings = await timeAll(browserPath, subjects, runs);
	await site.close();
	await peerSite.close();

	const [view] = views;
	const heaviest = (view ? filesOf(view) : [])
		.filter(([, kind]) => kind === 'javascript' || kind === 'worker')
		.slice(0, 8)
		.map(
			([path, , bytes]) =>
				`${formatKb(bytes)}: \`${path}\`${mapCode.includes(path) ? ', map code' : ''}`
		);
	const notes = [
		`${new Date().toISOString().slice(0, 10)}; browser ${browserVersion}, Node ${process.versions.node}, ${cpus().length} cores, WebGL in software, pages painted by the processor, every page served compressed from this machine.`,
		'Brotli with the widest window that browsers take: no other makes kepler.gl as small.',
		'A map is visible: for the atlas, in the frame after its static map was complete with its base map; for the others, in the frame after WebGL first drew to the screen, even if only an empty background.',
		'MapLibre shows one polygon and kepler.gl an empty map, both without tiles: less than the atlas shows.'
	];
	const claims = weighClaims({ weights, timings, blocked });
	return { claims, weights, timings, blocked, heaviest, notes };
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
	const result = await measure(folder, Number(values.runs));
	const report = `# Weight and first picture, next to kepler.gl and MapLibre\n\n${formatWeightReport(result)}`;
	const out = resolve(top, values.out);
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'weight.json'), JSON.stringify(result, null, '\t') + '\n');
	writeFileSync(join(out, 'weight.md'), report);
	console.log(`\n${report}`);
	process.exit(0);
}

main().catch((error) => {
	console.error(`bench:weight failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});

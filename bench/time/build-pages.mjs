/** The measured ways to step a flow map through the years, each bundled as a page into `.cache/bench-time/`. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { makeNodeProgram, run, top } from '../../scripts/steps.mjs';

export const pagesFolder = resolve(top, '.cache/bench-time');
const sources = resolve(top, 'bench/time/pages');

/** Its file, and the libraries that it expects. */
export const keplerScripts = [
	'react/umd/react.production.min.js',
	'react-dom/umd/react-dom.production.min.js',
	'redux/dist/redux.min.js',
	'react-redux/dist/react-redux.min.js',
	'styled-components/dist/styled-components.min.js',
	'kepler.gl/umd/keplergl.min.js'
];

/**
 * @typedef {object} Variant
 * @property {string} id of the page in `pages/`
 * @property {string} title
 * @property {string[]} [scripts] files that the page loads before its own
 * @property {number} [mostFlows] with more it would upload over a gigabyte before its first picture
 */

/** @type {Variant[]} the first two are the atlas's own */
export const variants = [
	{ id: 'ours-arcs', title: 'ours, arcs of deck.gl' },
	{ id: 'ours-flow-arrows', title: 'ours, flow arrows' },
	{ id: 'update-triggers', title: 'deck.gl, updateTriggers' },
	{ id: 'data-filter', title: 'deck.gl, DataFilterExtension' },
	{ id: 'kepler', title: 'kepler.gl', scripts: keplerScripts, mostFlows: 100_000 }
];

/** @param {Variant} variant */
function buildPage({ id, title, scripts = [] }) {
	return [
		'<!doctype html>',
		'<meta charset="utf-8">',
		`<title>${title}</title>`,
		'<link rel="icon" href="data:,">',
		'<style>body { margin: 0 } #map { position: relative; width: 480px; height: 270px }</style>',
		'<div id="map"></div>',
		...scripts.map((path) => `<script src="/libraries/${path}"></script>`),
		`<script type="module" src="/${id}.js"></script>`,
		''
	].join('\n');
}

/** Builds the page of every variant. deck.gl is the atlas's own in all but kepler.gl's. */
export async function buildPages() {
	// our tsconfig.json extends one that SvelteKit makes
	await run(makeNodeProgram('@sveltejs/kit/svelte-kit.js', 'sync'), { output: 'ignore' });
	rmSync(pagesFolder, { recursive: true, force: true });
	await build({
		configFile: false,
		root: top,
		publicDir: false,
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		// the extensions of deck.gl bring copies of their own
		resolve: { dedupe: ['@luma.gl/shadertools', '@luma.gl/webgl', '@math.gl/core'] },
		build: {
			outDir: pagesFolder,
			target: 'es2022',
			modulePreload: false,
			chunkSizeWarningLimit: Infinity,
			rollupOptions: {
				input: Object.fromEntries(variants.map(({ id }) => [id, join(sources, `${id}.mjs`)])),
				output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
			}
		}
	});
	for (const variant of variants) {
		writeFileSync(join(pagesFolder, `${variant.id}.html`), buildPage(variant));
		for (const path of variant.scripts ?? []) {
			cpSync(resolve(top, 'bench/node_modules', path), join(pagesFolder, 'libraries', path));
		}
	}
}

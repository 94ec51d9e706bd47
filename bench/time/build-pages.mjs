/** Bundles a page for each variant into `.cache/bench-time/pages/`. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { nodeProgram, run, top } from '../../scripts/steps.mjs';
import { libraries } from '../install.mjs';
import { workFolder } from './work-folder.mjs';

const sources = resolve(top, 'bench/time/pages');
const pagesFolder = join(workFolder, 'pages');

/** @typedef {import('./variants.mjs').Variant} Variant */

/**
 * Resolves the packages of a page from the atlas's own, not from the compared ones, which are next
 * to the page.
 * @returns {import('vite').Plugin}
 */
function packagesOfAtlas() {
	return {
		name: 'packages-of-atlas',
		enforce: 'pre',
		resolveId(source, importer) {
			const isOfPage = importer !== undefined && resolve(importer).startsWith(sources);
			if (!isOfPage || /^[./\0]/.test(source)) return null;
			return this.resolve(source, join(top, 'package.json'), { skipSelf: true });
		}
	};
}

/** @param {Variant} variant */
function pageOf({ id, title, scripts = [], styles = [] }) {
	return [
		'<!doctype html>',
		'<meta charset="utf-8">',
		`<title>${title}</title>`,
		'<link rel="icon" href="data:,">',
		...styles.map((path) => `<link rel="stylesheet" href="/libraries/${path}">`),
		'<style>body { margin: 0 } #map { position: relative; width: 480px; height: 270px }</style>',
		'<div id="map"></div>',
		...scripts.map((path) => `<script src="/libraries/${path}"></script>`),
		`<script type="module" src="/pages/${id}.js"></script>`,
		''
	].join('\n');
}

/** @param {Variant[]} variants */
export async function buildPages(variants) {
	// our tsconfig.json extends one that SvelteKit makes
	await run(nodeProgram('@sveltejs/kit/svelte-kit.js', 'sync'), { output: 'ignore' });
	rmSync(pagesFolder, { recursive: true, force: true });
	for (const from of /** @type {const} */ (['atlas', 'peers'])) {
		const built = variants.filter((variant) => variant.from === from);
		if (built.length === 0) continue;
		await build({
			configFile: false,
			root: top,
			publicDir: false,
			logLevel: 'warn',
			define: { 'process.env.NODE_ENV': '"production"' },
			plugins: from === 'atlas' ? [packagesOfAtlas()] : [],
			build: {
				outDir: pagesFolder,
				emptyOutDir: false,
				target: 'es2022',
				modulePreload: false,
				chunkSizeWarningLimit: Infinity,
				rollupOptions: {
					input: Object.fromEntries(built.map(({ id }) => [id, join(sources, `${id}.mjs`)])),
					output: { entryFileNames: '[name].js', chunkFileNames: `${from}-[name]-[hash].js` }
				}
			}
		});
	}
	for (const variant of variants) {
		writeFileSync(join(pagesFolder, `${variant.id}.html`), pageOf(variant));
		for (const path of [...(variant.scripts ?? []), ...(variant.styles ?? [])]) {
			cpSync(join(libraries, path), join(workFolder, 'libraries', path));
		}
	}
}

import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { groupChunks } from './scripts/chunks.mjs';
import { compileOnce } from './scripts/compiled-once.mjs';
import { writeLayerLists } from './scripts/layer-lists.mjs';
import { loadInLibraries } from './scripts/libraries.mjs';
import { FOLDER_LANGUAGES, getProcessLanguage } from './scripts/messages/languages.mjs';
import { formatFontsCss, formatLazyFontsCss } from './src/lib/ui/font-faces.ts';
import { formatPaletteCss, formatStageCss } from './src/lib/ui/palette-css.ts';
import {
	isPortable,
	listCopyLanguages,
	portableVite,
	getWebAddress
} from './scripts/portable/portable-options.mjs';

// package.json lists the messages and tables of each language under a condition with its name
const language = getProcessLanguage();

writeLayerLists();

/**
 * The workers of SvelteKit read this file only for their options. In older versions of Node, Tailwind
 * sends each import of its thread to another one to be resolved: a fourth of the time of prerendering.
 */
const tailwind = isMainThread && (await import('@tailwindcss/vite')).default();

/** Generated style sheets. */
const SHEETS: Readonly<Record<string, () => string>> = {
	'virtual:palette.css': () => formatPaletteCss() + formatStageCss(),
	'virtual:fonts.css': formatFontsCss,
	'virtual:lazy-fonts.css': formatLazyFontsCss
};
const writtenSheets: Plugin = {
	name: 'atlas:written-sheets',
	resolveId: (id) => (id in SHEETS ? `/${id.replace(':', '/')}` : undefined),
	load: (id) => SHEETS[id.replace(/^\/virtual\//, 'virtual:')]?.()
};

/**
 * deck.gl's shaders for WebGPU, which are texts in modules of their own: the map draws with WebGL.
 * Those of the text layer are texts within texts; the map has no such layer.
 */
const withoutWebgpuShaders: Plugin = {
	name: 'atlas:without-webgpu-shaders',
	transform: {
		filter: {
			id: {
				include: /\/node_modules\/@(deck|luma)\.gl\/.*\bwgsl(-integer)?\.js$/,
				exclude: /\/text-layer\//
			}
		},
		handler: (code) => code.replace(/`[^`]*`/g, '``')
	}
};

/**
 * Tests need the modules of SvelteKit, not its server, which deletes and rewrites the types of the
 * routes when it starts, also while they are checked.
 */
const kitWithoutServer = async () =>
	(await sveltekit()).map((plugin) => ({ ...plugin, configureServer: undefined }));

/** Stands in for packages that the atlas never runs. */
const leftOut = fileURLToPath(new URL('./src/lib/map/base/left-out.ts', import.meta.url));

/** The libraries of the live map, loaded when a page needs them: tests/site/page-weight.test.ts. */
const LARGEST_CHUNK_KB = 1_800;

export default defineConfig({
	plugins: [
		writtenSheets,
		withoutWebgpuShaders,
		loadInLibraries(),
		tailwind,
		process.env.VITEST ? kitWithoutServer() : sveltekit().then((plugins) => compileOnce(plugins)),
		!isPortable && groupChunks()
	],
	define: {
		__LANGUAGE_FOLDERS__: JSON.stringify(FOLDER_LANGUAGES.join('|')),
		__PORTABLE__: String(isPortable),
		__COPY_LANGUAGES__: JSON.stringify(isPortable ? listCopyLanguages() : []),
		__WEB_ADDRESS__: JSON.stringify(isPortable ? getWebAddress() : '')
	},
	resolve: {
		conditions: [language, ...defaultClientConditions],
		alias: {
			'mjolnir.js': leftOut,
			'@loaders.gl/core': leftOut,
			'@loaders.gl/images': leftOut,
			'@luma.gl/gpgpu/webgpu': leftOut,
			'@luma.gl/gpgpu': leftOut,
			// single modules, as their neighbours import them
			'../controllers/globe-controller.js': leftOut,
			'./wgsl-interface-scan.js': leftOut,
			'./shader-assembly/wgsl-interface-scan.js': leftOut
		}
	},
	// tables are parsed as JSON, which browsers do faster than reading them as code
	json: { stringify: true, namedExports: false },
	ssr: { resolve: { conditions: [language, ...defaultServerConditions] } },
	build: {
		target: 'es2022',
		// the sizes that count are those of pages: tests/budgets.ts
		reportCompressedSize: false,
		chunkSizeWarningLimit: LARGEST_CHUNK_KB,
		// the time of a build is that of a plugin, because SvelteKit prerenders in one
		rolldownOptions: { checks: { bundlerTimings: false } },
		// the policy of the pages allows only font files, and a page loads only those of its letters
		assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined),
		...(isPortable && portableVite.build)
	},
	test: {
		environment: 'node',
		// the tests share no state, and loading the tables again for each file took two thirds of the time
		isolate: false,
		// for what hangs: on a busy machine a test takes ten times as long
		testTimeout: 600_000,
		hookTimeout: 600_000,
		include: [
			'src/**/*.test.ts',
			'data/build/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/engines/**/*.test.ts',
			'tests/followers/**/*.test.ts',
			'tests/conventions/**/*.test.ts',
			'tests/hosting/**/*.test.ts',
			'tests/layouts/**/*.test.ts',
			'tests/links/**/*.test.ts',
			'tests/site/**/*.test.ts',
			'tests/tables/**/*.test.ts'
		]
	}
});

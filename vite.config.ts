import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { groupedChunks } from './scripts/chunks.mjs';
import { languageOfProcess } from './scripts/messages/languages.mjs';
import { formatPaletteCss } from './src/lib/ui/palette-css';
import { isPortable, portableVite, webAddress } from './scripts/portable/portable-options.mjs';

// package.json names the words and the tables of each language under a condition of its name
const language = languageOfProcess();

const PALETTE = '/virtual/palette.css';
const paletteCss: Plugin = {
	name: 'atlas:palette',
	resolveId: (id) => (id === 'virtual:palette.css' ? PALETTE : undefined),
	load: (id) => (id === PALETTE ? formatPaletteCss() : undefined)
};

export default defineConfig({
	plugins: [paletteCss, sveltekit(), !isPortable && groupedChunks()],
	define: {
		__PORTABLE__: String(isPortable),
		__WEB_ADDRESS__: JSON.stringify(isPortable ? webAddress() : '')
	},
	resolve: { conditions: [language, ...defaultClientConditions] },
	ssr: { resolve: { conditions: [language, ...defaultServerConditions] } },
	build: {
		target: 'es2022',
		// the policy of the pages knows no font but a file, and a page asks for those of its letters
		assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined),
		...(isPortable && portableVite.build)
	},
	test: {
		environment: 'node',
		// the tests share no state, and loading the tables anew for each file took two thirds of the time
		isolate: false,
		// work counts, not speed: a busy machine must not fail a test
		testTimeout: 120_000,
		hookTimeout: 120_000,
		include: [
			'src/**/*.test.ts',
			'data/build/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/engines/**/*.test.ts',
			'tests/conventions/**/*.test.ts',
			'tests/hosting/**/*.test.ts',
			'tests/links/**/*.test.ts',
			'tests/site/**/*.test.ts'
		]
	}
});

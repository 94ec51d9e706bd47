import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { groupedChunks } from './scripts/chunks.mjs';
import { FOLDER_LANGUAGES, languageOfProcess } from './scripts/messages/languages.mjs';
import { formatLook } from './scripts/short-classes.mjs';
import { formatFontsCss, formatLateFontsCss } from './src/lib/ui/font-faces';
import { formatPaletteCss } from './src/lib/ui/palette-css';
import {
	isPortable,
	languagesOfCopy,
	portableVite,
	webAddress
} from './scripts/portable/portable-options.mjs';

// package.json names the words and the tables of each language under a condition of its name
const language = languageOfProcess();

/** Style sheets that are written by the tables they repeat. */
const SHEETS: Readonly<Record<string, () => string>> = {
	'virtual:look.css': formatLook,
	'virtual:palette.css': formatPaletteCss,
	'virtual:fonts.css': formatFontsCss,
	'virtual:late-fonts.css': formatLateFontsCss
};
const writtenSheets: Plugin = {
	name: 'atlas:written-sheets',
	resolveId: (id) => (id in SHEETS ? `/${id.replace(':', '/')}` : undefined),
	load: (id) => SHEETS[id.replace(/^\/virtual\//, 'virtual:')]?.(),
	// a component may have a class that none had before
	hotUpdate({ file, modules }) {
		const look = this.environment.moduleGraph.getModuleById('/virtual/look.css');
		return look && file.endsWith('.svelte') ? [...modules, look] : undefined;
	}
};

export default defineConfig({
	plugins: [writtenSheets, sveltekit(), !isPortable && groupedChunks()],
	define: {
		__LANGUAGE_FOLDERS__: JSON.stringify(FOLDER_LANGUAGES.join('|')),
		__PORTABLE__: String(isPortable),
		__COPY_LANGUAGES__: JSON.stringify(isPortable ? languagesOfCopy() : []),
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

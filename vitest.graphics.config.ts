/**
 * Tests of drawing on the graphics card: they run in a real browser and read back its pixels.
 * `npm test -- graphics`, or `npx vitest run --config vitest.graphics.config.ts`.
 */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { softwareBrowserArgs } from './scripts/browser.mjs';
import { writeLayerLists } from './scripts/layer-lists.mjs';

writeLayerLists();

export default defineConfig({
	cacheDir: '.cache/vite-graphics',
	optimizeDeps: {
		include: [
			'@deck.gl/core',
			'@deck.gl/layers',
			'@luma.gl/core',
			'@luma.gl/engine',
			'@luma.gl/webgl',
			'fast-check'
		]
	},
	test: {
		include: ['tests/graphics/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 600_000,
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			viewport: { width: 640, height: 480 },
			provider: playwright({
				launchOptions: {
					args: softwareBrowserArgs,
					...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {})
				}
			}),
			instances: [{ browser: 'chromium' }]
		}
	}
});

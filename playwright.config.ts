/**
 * Browser tests against the site that `npm test` assembles, at the root and under a base path, from
 * the same pages. `npx playwright test` uses existing sites. `x.release.spec.ts` is a test of
 * `npm run test:release`: see docs/testing.md.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { softwareBrowserArgs } from './scripts/browser.mjs';
import {
	BASE_PATH_SITE,
	PORTABLE_FILE,
	portableUrl,
	RELEASE,
	SITE
} from './tests/e2e/tested-files';

const port = Number(process.env.ATLAS_PORT ?? 4273);
const basePathPort = port + 1;
const hasBasePathSite = existsSync(`${BASE_PATH_SITE}/index.html`);
const onCi = Boolean(process.env.CI);

function buildServer(folder: string, serverPort: number, basePath: string) {
	return {
		command: `node tests/e2e/serve-site.mjs ${folder} ${serverPort} ${basePath}`.trim(),
		url: `http://localhost:${serverPort}${basePath}/`,
		// its output goes into a log, and Node warns if colours are both wanted and not
		env: { FORCE_COLOR: '0' },
		reuseExistingServer: !onCi,
		timeout: 20_000
	};
}

const special = [
	'**/*.phone.spec.ts',
	'**/*.base-path.spec.ts',
	'**/*.release.spec.ts',
	'**/portable.spec.ts'
];

const executable = process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {};

/**
 * Each test has its own window, and drawing the list under its address bar took a third of the time
 * of a page. Chromium reads only one such list, so it includes the features that Playwright
 * disables.
 */
const withoutFeatures = `--disable-features=${[
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
	'Translate'
].join(',')}`;

/**
 * A tile paints all that it touches, so few large ones repeat less: a third of the time of painting
 * a map. A page of a test ends before the slowest of the compilers of scripts has paid off.
 */
const forShortPages = [
	'--default-tile-width=1440',
	'--default-tile-height=1024',
	'--js-flags=--no-turbofan'
];

const testArgs = [withoutFeatures, ...forShortPages];
const withoutWebGl = { args: ['--disable-3d-apis', ...testArgs], ...executable };
/** Software rendering costs time per pixel; layout, text and picking use CSS px anyway. */
const fewPixels = { deviceScaleFactor: 0.25 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	timeout: 90_000,
	expect: {
		timeout: 20_000,
		// edges of letters differ a little between versions of a browser; a moved line is more
		toHaveScreenshot: {
			...{ threshold: 0.3, maxDiffPixels: 250 },
			pathTemplate: 'tests/e2e/screens/{arg}{ext}'
		}
	},
	snapshotPathTemplate: 'tests/e2e/transcripts/{arg}{ext}',
	retries: 0,
	// software GL uses every core for one page
	workers: onCi ? 1 : 2,
	forbidOnly: onCi,
	reporter: [
		['list'],
		['json', { outputFile: process.env.PLAYWRIGHT_JSON ?? '.cache/test/browser.json' }]
	],
	use: {
		baseURL: `http://localhost:${port}/`,
		browserName: 'chromium',
		launchOptions: {
			args: [...softwareBrowserArgs, ...testArgs],
			...executable
		},
		locale: 'en-GB',
		timezoneId: 'UTC',
		colorScheme: 'light',
		// a stored atlas would answer instead of the server: only its own tests allow workers
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		trace: 'off'
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: special,
			grep: /@map/,
			use: { viewport: { width: 1440, height: 900 }, ...fewPixels }
		},
		{
			// tests that do not need the live map run without WebGL: the atlas must work there, and
			// software rendering of the map is most of the time of a test
			name: 'without-webgl',
			testIgnore: special,
			grepInvert: /@map/,
			use: {
				viewport: { width: 1440, height: 900 },
				launchOptions: withoutWebGl
			}
		},
		{
			name: 'phone',
			testMatch: '**/*.phone.spec.ts',
			grep: /@map/,
			use: { ...phone, ...fewPixels }
		},
		{
			name: 'phone-without-webgl',
			testMatch: '**/*.phone.spec.ts',
			grepInvert: /@map/,
			use: { ...phone, launchOptions: withoutWebGl }
		},
		// left out, not failing, if the other builds are missing: `npm test` makes them
		...(hasBasePathSite
			? [
					{
						name: 'base-path',
						testMatch: '**/*.base-path.spec.ts',
						use: {
							viewport: { width: 1440, height: 900 },
							...fewPixels,
							baseURL: `http://localhost:${basePathPort}/atlas/`
						}
					}
				]
			: []),
		...(existsSync(RELEASE)
			? [
					{
						name: 'release',
						testMatch: '**/*.release.spec.ts',
						use: { viewport: { width: 1440, height: 900 }, launchOptions: withoutWebGl }
					}
				]
			: []),
		...(existsSync(PORTABLE_FILE)
			? [
					{
						name: 'portable',
						testMatch: '**/portable.spec.ts',
						use: { viewport: { width: 1440, height: 900 }, baseURL: portableUrl }
					}
				]
			: [])
	],
	webServer: [
		buildServer(SITE, port, ''),
		...(hasBasePathSite ? [buildServer(BASE_PATH_SITE, basePathPort, '/atlas')] : [])
	]
});

/**
 * Browser tests against the site that `npm test` assembles, at the root and under a base path, from
 * the same pages. `npx playwright test` uses what is there. `x.release.spec.ts` is a test of
 * `npm run test:release`: see docs/testing.md.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { softwareBrowserArgs } from './scripts/browser.mjs';
import {
	BASE_PATH_SITE,
	PORTABLE_FILE,
	portableAddress,
	RELEASE,
	SITE
} from './tests/e2e/tested-files';

const port = Number(process.env.ATLAS_PORT ?? 4273);
const basePathPort = port + 1;
const hasBasePathSite = existsSync(`${BASE_PATH_SITE}/index.html`);
const onCi = Boolean(process.env.CI);

function serverOf(folder: string, serverPort: number, basePath: string) {
	return {
		command: `node tests/e2e/serve-site.mjs ${folder} ${serverPort} ${basePath}`.trim(),
		url: `http://localhost:${serverPort}${basePath}/`,
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
 * Each test has a window of its own, and drawing the list under its address bar took a third of what
 * a page costs. Chromium heeds one such list, so it also names what Playwright would switch off.
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

const withoutWebGl = { args: ['--disable-3d-apis', withoutFeatures], ...executable };
/** Drawing in software costs by the pixel; layout, words and picking are in CSS px all the same. */
const fewPixels = { deviceScaleFactor: 0.5 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	timeout: 90_000,
	expect: { timeout: 20_000 },
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
			args: [...softwareBrowserArgs, withoutFeatures],
			...executable
		},
		locale: 'en-GB',
		timezoneId: 'UTC',
		colorScheme: 'light',
		// a stored atlas would answer in the server's place: the tests of it let workers in
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
			// what does not ask about the live map is tested where there is none: the atlas must work
			// there, and drawing the map in software is most of what a test costs
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
		// absent, not failing, where the other builds were not made: `npm test` makes them
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
						use: { viewport: { width: 1440, height: 900 }, baseURL: portableAddress }
					}
				]
			: [])
	],
	webServer: [
		serverOf(SITE, port, ''),
		...(hasBasePathSite ? [serverOf(BASE_PATH_SITE, basePathPort, '/atlas')] : [])
	]
});

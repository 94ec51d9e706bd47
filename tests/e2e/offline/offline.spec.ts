import { followBar, waitForLiveMap, waitForStart } from '../atlas-page';
import { expect } from '../fixtures';
import { test, visitUntilStored } from '../offline-site';

// flights are most of the work of a live map without a graphics card
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
	'after one visit every page works with the server stopped',
	{ tag: '@map' },
	async ({ page, site }) => {
		test.setTimeout(300_000);
		await visitUntilStored(page);
		await expect(page.locator('[data-offline]')).toContainText(/works offline.*\d+\.\d MB/);
		await site.stop();
		const title = page.getByRole('heading', { level: 1 });
		const figures = /\d,\d{3}|20[01]\d/;

		await test.step('by the address bar', async () => {
			await page.goto('outcomes');
			await expect(title).toHaveText('What happened to the projects');
			await expect(page.getByRole('main')).toContainText(figures);
			await page.goto('chinese-side');
			await expect(title).toHaveText('The Chinese side');
			await expect(page.getByRole('main')).toContainText(figures);
			await page.goto('2010/uzbekistan');
			await expect(title.first()).toContainText('2010');
			await waitForLiveMap(page);
		});

		await test.step('by links', async () => {
			for (const [group, link, name] of [
				['Findings', 'Money and students', 'Money and students'],
				['Findings', 'Alignment', 'Alignment'],
				['Findings', 'Claims', 'Claims'],
				['Data', 'Tables and sources', 'Data'],
				['Data', 'For programs', 'For programs'],
				['Present', 'The whole talk', 'Money, schools, minds']
			] as const) {
				await followBar(page, group, link);
				await expect(title, link).toHaveText(name);
				await expect(page.getByRole('main'), link).toContainText(figures);
			}
			const table = await page.evaluate(async () =>
				(await fetch('/data/tables/students.csv')).text()
			);
			expect(table).toContain('KAZ');
		});

		await test.step('a step of the talk, and back to the map', async () => {
			await page
				.getByRole('main')
				.getByRole('link', { name: /on the map/i })
				.nth(1)
				.click();
			await expect(page).toHaveURL(/present\/[a-z]/);
			await waitForLiveMap(page);
			await page.goto('./');
			await expect(page.locator('.sentence')).toContainText(/\d/);
		});
	}
);

test.describe('a browser without service workers', () => {
	test('says so, and the rest works', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
		);
		await page.goto('about');
		await expect(page.locator('[data-offline="unsupported"]')).toContainText('Not stored');
		await waitForStart(page);
		await followBar(page, 'Findings', 'Claims');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
	});
});

test.describe('a browser that blocks workers', () => {
	test.use({ serviceWorkers: 'block' });

	test('says what to do', async ({ page }) => {
		await page.goto('about');
		await expect(page.locator('[data-offline="failed"]')).toContainText('normal window');
	});
});

test.describe('a reader who saves data', () => {
	test.use({ allowedErrors: /Failed to load resource|ERR_|Not found: \/(2099|2010\/Uzbekistan)/ });

	test('is asked first, in each language, and told of every failure', async ({
		page,
		context,
		request,
		site
	}) => {
		test.setTimeout(240_000);
		await page.addInitScript(() =>
			Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
		);
		const { origin } = new URL(site.url);
		const session = await context.newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
		await page.goto('about');
		const card = page.locator('[data-offline]');
		const stored = () =>
			expect(card).toHaveAttribute('data-offline', 'stored', { timeout: 40_000 });
		const tryAgain = card.getByRole('button', { name: 'Try again' });
		await expect(card).toHaveAttribute('data-offline', 'unstored');
		await expect(card).toContainText(/It takes \d+\.\d MB/);

		await test.step('the manifest and its icons exist, and an offer to install is shown', async () => {
			const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
			const answer = await request.get(manifest!);
			expect(answer.headers()['content-type']).toContain('application/manifest+json');
			const { icons } = (await answer.json()) as { icons: { src: string }[] };
			for (const { src } of icons) {
				const icon = await request.get(new URL(src, answer.url()).href);
				expect(icon.status(), src).toBe(200);
			}
			const install = page.getByRole('button', { name: 'Install as an app' });
			await page.evaluate(() => {
				const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
					prompt: async () => document.body.setAttribute('data-prompted', 'yes')
				});
				window.dispatchEvent(offer);
			});
			await install.click();
			await expect(page.locator('body')).toHaveAttribute('data-prompted', 'yes');
			await expect(install).toHaveCount(0);
		});

		await test.step('too little space is reported, and more space is used', async () => {
			await card.getByRole('button', { name: 'Store it now' }).click();
			await expect(card).toHaveAttribute('data-offline', 'failed');
			await expect(card).toContainText(/enough space.*\d+\.\d MB/);
			expect(await page.evaluate(() => caches.keys())).toEqual([]);
			await session.send('Storage.overrideQuotaForOrigin', { origin });
		});

		await test.step('a connection that breaks is reported, and a part never counts as complete', async () => {
			await context.route(`${origin}/geo/water.json`, (route) => route.abort());
			await tryAgain.click();
			await expect(card).toContainText('the connection was lost', { timeout: 40_000 });
			expect(
				await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
			).toBe(0);
			await context.unroute(`${origin}/geo/water.json`);
			await tryAgain.click();
			await stored();
		});

		await test.step('is asked before another language is stored', async () => {
			await page.goto('ru/about');
			await expect(card).toHaveAttribute('data-offline', 'unstored');
			await card.getByRole('button').first().click();
			await stored();
			await site.stop();
			for (const path of ['about', 'ru/about']) {
				await page.goto(path);
				await stored();
			}
		});

		await test.step('an unknown address says so without a network, and an unusual spelling is corrected', async () => {
			await page.goto('2099');
			await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
			await page.goto('2010/Uzbekistan');
			await expect(page).toHaveURL(/\/2010\/uzbekistan$/);
		});
	});
});

import { liveMap, started } from './atlas-page';
import { expect } from './fixtures';
import { controlled, test, visitUntilStored } from './offline-site';

test(
	'after one visit every page works with the server stopped',
	{ tag: '@map' },
	async ({ page, site }) => {
		test.setTimeout(300_000);
		await visitUntilStored(page);
		await expect(page.locator('[data-offline]')).toContainText(/works offline.*\d+\.\d MB/);
		await site.stop();

		// by the address bar
		await page.goto('2010/uzbekistan');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2010');
		await liveMap(page);
		for (const [path, title] of [
			['claims', 'Claims'],
			['data', 'Data'],
			['relation', 'Money and students'],
			['alignment', 'Alignment'],
			['chinese-side', 'The Chinese side'],
			['outcomes', 'What happened to the projects'],
			['about', 'About'],
			['present', 'Money, schools, minds: China in Central Asia']
		] as const) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
			await expect(page.getByRole('main'), path).toContainText(/\d,\d{3}|20[01]\d/);
		}
		const table = await page.evaluate(async () =>
			(await fetch('/data/tables/students.csv')).text()
		);
		expect(table).toContain('KAZ');

		// a step of the talk
		await page.goto('present');
		await page
			.getByRole('main')
			.getByRole('link', { name: /on the map/i })
			.nth(1)
			.click();
		await expect(page).toHaveURL(/present\/[a-z]/);
		await liveMap(page);

		// by links
		await page.goto('./');
		await liveMap(page);
		await expect(page.locator('.sentence')).toContainText(/\d/);
		await page.getByRole('link', { name: 'Claims' }).first().click();
		await expect(page).toHaveURL(/\/claims$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goBack();
		await expect(page.locator('.sentence')).toContainText(/\d/);
	}
);

test.describe('an unknown address', () => {
	test.use({ allowedErrors: /Not found: \/(2099|2010\/Uzbekistan)/ });

	test('says so without a network, and an unusual spelling is corrected', async ({
		page,
		site
	}) => {
		await visitUntilStored(page);
		await site.stop();
		await page.goto('2099');
		await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
		await page.goto('2010/Uzbekistan');
		await expect(page).toHaveURL(/\/2010\/uzbekistan$/);
	});
});

test('a page opened at the first visit no longer needs a network', async ({ page, site }) => {
	test.setTimeout(120_000);
	await page.goto('2018');
	await started(page);
	// the page stores the atlas automatically once it is idle
	await controlled(page);
	await site.stop();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('kazakhstan');
	await expect(page.getByRole('option').first()).toContainText('Kazakhstan');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/2018\/[a-z]+/);
	await expect(page.getByRole('complementary').first()).toContainText(/\d/);
	await page.reload();
	await started(page);
});

test.describe('a browser without service workers', () => {
	test('says so, and the rest works', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
		);
		await page.goto('about');
		await expect(page.locator('[data-offline="unsupported"]')).toContainText('Not stored');
		await page.goto('2018');
		await started(page);
	});
});

test.describe('a browser that blocks workers', () => {
	test.use({ serviceWorkers: 'block' });

	test('says what to do', async ({ page }) => {
		await page.goto('about');
		await expect(page.locator('[data-offline="failed"]')).toContainText('normal window');
	});
});

test('too little space is reported, and more space is used', async ({ page, context, site }) => {
	const session = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
	await page.goto('about');
	const card = page.locator('[data-offline]');
	await expect(card).toHaveAttribute('data-offline', 'failed');
	await expect(card).toContainText(/enough space.*\d+\.\d MB/);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await card.getByRole('button', { name: 'Try again' }).click();
	await expect(card).toHaveAttribute('data-offline', 'stored', { timeout: 40_000 });
});

test.describe('a connection that breaks', () => {
	test.use({ allowedErrors: /Failed to load resource|ERR_/ });

	test('is reported, and a part never counts as complete', async ({ page, context, site }) => {
		const { origin } = new URL(site.url);
		await context.route(`${origin}/geo/water.json`, (route) => route.abort());
		await page.goto('about');
		const card = page.locator('[data-offline]');
		await expect(card).toHaveAttribute('data-offline', 'failed', { timeout: 40_000 });
		await expect(card).toContainText('the connection was lost');
		expect(
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		).toBe(0);
		await context.unroute(`${origin}/geo/water.json`);
		await card.getByRole('button', { name: 'Try again' }).click();
		await expect(card).toHaveAttribute('data-offline', 'stored', { timeout: 40_000 });
	});
});

test('a reader who saves data is asked first', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
	);
	await page.goto('about');
	const card = page.locator('[data-offline="unstored"]');
	await expect(card).toContainText(/It takes \d+\.\d MB/);
	await card.getByRole('button', { name: 'Store it now' }).click();
	await expect(page.locator('[data-offline="stored"]')).toBeVisible({ timeout: 40_000 });
});

test('the manifest and its icons exist, and an offer to install is shown', async ({
	page,
	request
}) => {
	await page.goto('about');
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

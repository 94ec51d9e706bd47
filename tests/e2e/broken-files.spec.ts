import { expectYear, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test.use({ allowedErrors: /Failed to load resource|ERR_FAILED/ });

/** Of a network that wants its users to sign in. */
const page200 = {
	contentType: 'text/html',
	body: '<!doctype html><title>Sign in</title><p>Sign in to use this network'
};

test('pages in place of a map file and of a table are reported, and the rest works', async ({
	page
}) => {
	// the map reads all files before it draws, so it never draws here; geometry.test.ts has the other errors
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = (() => ({ getExtension: () => null })) as never;
	});
	await page.route(/\/geo\/labels\.json$|\/data\/tables\/.*\.csv$/, (route) =>
		route.fulfill(page200)
	);
	await page.goto('/2018');
	await expect(page.getByText(/labels\.json: .*is incomplete/)).toBeVisible();
	await expect(page.locator('svg.static-map:not(.only-in-phone) .ribbons path')).toHaveCount(5);
	await findYearSlider(page).press('ArrowRight');
	await expectYear(page, 2019);
	await page.locator('#figures td button').first().click();
	const card = page.locator('.provenance-popover');
	await card.getByRole('button', { name: 'Row', exact: true }).click();
	await expect(card.getByText('The table did not load')).toBeVisible();
});

// load-pinned-edition.test.ts has the other errors
test('an edition of another build is reported, and the newest is shown', async ({ page }) => {
	const list = (await (await page.request.get('/editions/index.json')).json()) as {
		edition: string;
		editions: string[];
	};
	const older = list.editions.find((edition) => edition !== list.edition) ?? '2026-09';
	await page.route('**/editions/index.json', (route) =>
		route.fulfill({ json: { ...list, editions: [older, list.edition] } })
	);
	const patches = { core: 0, detail: 0, claims: 0, explore: 0, search: 0 };
	await page.route(`**/editions/${older}.json`, (route) =>
		route.fulfill({ json: { edition: older, base: 'x', patches } })
	);
	await page.goto(`/2018?edition=${older}`);
	await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
	await expect(page.locator('.sentence')).toContainText('29,885');
});

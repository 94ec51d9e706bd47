import type { Page, Route } from '@playwright/test';
import { expectYear, started, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test.use({ allowedErrors: /Failed to load resource|ERR_FAILED/ });

/** The map reads all files before it draws, so it never draws here. */
const pretendWebGl = (page: Page) =>
	page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = (() => ({ getExtension: () => null })) as never;
	});

const page200 = '<!doctype html><title>Sign in</title><p>Sign in to use this network';
const answers: [
	what: string,
	file: string,
	answer: (route: Route) => Promise<void>,
	notice: RegExp
][] = [
	[
		'missing',
		'land',
		(route) => route.fulfill({ status: 404 }),
		/land\.json: the server answered 404/
	],
	[
		'cut short',
		'water',
		(route) => route.fulfill({ body: '{"type":"Topo' }),
		/water\.json: .*is incomplete/
	],
	[
		'a page in its place',
		'labels',
		(route) => route.fulfill({ contentType: 'text/html', body: page200 }),
		/labels\.json: .*is incomplete/
	],
	[
		'of an older build',
		'land',
		(route) => route.fulfill({ json: { type: 'Topology', arcs: [], objects: { states: {} } } }),
		/land\.json: .*another version/
	],
	[
		'of another shape',
		'labels',
		(route) => route.fulfill({ json: [1, 2] }),
		/labels\.json: .*another version/
	],
	['without an answer', 'disputed', (route) => route.abort(), /disputed\.json: no answer/]
];

test('names a map file that is missing, truncated, outdated or invalid, and the rest works', async ({
	page
}) => {
	await pretendWebGl(page);
	for (const [what, file, answer, notice] of answers) {
		const url = `**/geo/${file}.json`;
		await page.route(url, answer);
		await page.goto('/2018');
		const shown = page.getByText(notice);
		await expect(shown, what).toBeVisible();
		await expect(page.locator('svg.static-map .ribbons path'), what).toHaveCount(5);
		await page.unroute(url);
	}
	await yearSlider(page).press('ArrowRight');
	await expectYear(page, 2019);
});

test('reports an edition that is missing, truncated, of another build or invalid, and shows the newest', async ({
	page
}) => {
	const list = (await (await page.request.get('/editions/index.json')).json()) as {
		edition: string;
		editions: string[];
	};
	const older = list.editions.find((edition) => edition !== list.edition) ?? '2026-09';
	await page.route('**/editions/index.json', (route) =>
		route.fulfill({ json: { ...list, editions: [older, list.edition] } })
	);
	const patches = { core: 0, detail: 0, claims: 0, explore: 0, search: 0 };
	const bad: [what: string, answer: (route: Route) => Promise<void>][] = [
		['missing', (route) => route.fulfill({ status: 404 })],
		['cut short', (route) => route.fulfill({ body: '{"edition":' })],
		['a page', (route) => route.fulfill({ contentType: 'text/html', body: page200 })],
		[
			'of another build',
			(route) => route.fulfill({ json: { edition: older, base: 'x', patches } })
		],
		['of another shape', (route) => route.fulfill({ json: { ...list, patches: [] } })]
	];
	for (const [what, answer] of bad) {
		await page.route(`**/editions/${older}.json`, answer);
		await page.goto(`/2018?edition=${older}`);
		await started(page);
		await expect(page.getByText(/could not be loaded/).first(), what).toBeVisible();
		await expect(page.locator('.sentence'), what).toContainText('29,885');
		await page.unroute(`**/editions/${older}.json`);
	}
});

test('an HTML page in place of a table is not shown as an empty table', async ({ page }) => {
	await page.route('**/data/tables/*.csv', (route) =>
		route.fulfill({ contentType: 'text/html', body: page200 })
	);
	await page.goto('/2018');
	await started(page);
	await page.locator('#figures td button').first().click();
	const card = page.locator('.provenance-popover');
	await card.getByRole('button', { name: 'Row', exact: true }).click();
	await expect(card.getByText('The table did not load')).toBeVisible();
});

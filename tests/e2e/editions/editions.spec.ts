import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { diff } from 'jsondiffpatch';
import type {
	BuiltEdition,
	EditionFile,
	EditionList
} from '../../../src/lib/core/data/edition-file';
import type { CoreTables } from '../../../src/lib/core/data/types';
import { followBar } from '../atlas-page';
import { expect, test } from '../fixtures';

const OLD = '2026-09';
const read = <T>(name: string) =>
	JSON.parse(
		readFileSync(new URL(`../../../src/lib/core/data/built/${name}.json`, import.meta.url), 'utf8')
	) as T;
const built = read<BuiltEdition>('edition');
const core = read<CoreTables>('en/core');

/** As if an edition of September had 11,111 for Kazakhstan in 2018 and were otherwise equal. */
function olderEdition(): EditionFile {
	const older = structuredClone({ ...core, edition: OLD });
	const cell = older.students.KAZ.all[13]!;
	cell.value = 11_111;
	const source = core.sources[cell.sourceId!]!;
	return {
		edition: OLD,
		base: built.base,
		patches: {
			core: diff(core, older),
			detail: null,
			claims: null,
			explore: null,
			search: null,
			distances: null,
			histories: null
		},
		changes: [
			{
				kind: 'changed',
				table: 'Students in China: the series on the map',
				row: '',
				place: 'Kazakhstan',
				year: 2018,
				cells: [{ field: 'students', unit: 'persons', from: '11111', to: '11784' }],
				sourceIds: [source.id]
			}
		],
		sources: { [source.id]: source }
	};
}

async function serveOlder(page: Page): Promise<void> {
	const list: EditionList = { ...built, editions: [OLD, built.edition] };
	await page.route('**/editions/index.json', (route) => route.fulfill({ json: list }));
	await page.route(`**/editions/${OLD}.json`, (route) => route.fulfill({ json: olderEdition() }));
}

const band = (page: Page) => page.getByRole('region', { name: 'Data version' });

test('a link to an older edition shows its figures, says so, and links to the changes', async ({
	page
}) => {
	await serveOlder(page);
	await page.goto(`/2018/kazakhstan?edition=${OLD}`);
	await expect(band(page)).toContainText('September 2026 data');
	await expect(band(page)).toContainText('Newer data is available');
	await expect(page.locator('html')).toHaveAttribute('data-edition', OLD);
	// the prerendered page has 11,784: the texts of map, panel and table are corrected
	for (const part of ['.atlas-map', '.atlas-panel', '#figures'])
		await expect(page.locator(part), part).toContainText('11,111');
	await expect(page.getByText('11,784')).toHaveCount(0);

	await page.getByRole('button', { name: 'Share this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await expect(dialog.getByLabel('This exact view', { exact: true })).toHaveValue(
		/\/2018\/kazakhstan\?edition=2026-09$/
	);
	await expect(dialog).toContainText('Version 2026-09.');
	await page.keyboard.press('Escape');

	await band(page).getByRole('link', { name: 'What changed' }).click();
	await expect(page).toHaveURL(/\/data\/changes\?edition=2026-09$/);
	const change = page.getByRole('listitem').filter({ hasText: 'Kazakhstan, 2018' });
	await expect(change).toContainText(/was:\s*11,111\s*→\s*now:\s*11,784/);

	await followBar(page, 'Present', 'The whole talk');
	await expect(band(page)).toContainText('This page always shows the latest data');
	await expect(page).toHaveURL(/\/present\?edition=2026-09$/);
	await page.goBack();
	await expect(change).toBeVisible();

	await band(page).getByRole('link', { name: 'Show the latest data' }).click();
	await expect(page).toHaveURL(/\/data\/changes$/);
	await followBar(page, 'Map', 'Map');
	await expect(page).toHaveURL(/\/(2018)?$/);
	await expect(page.locator('#figures')).toContainText('11,784');
	await expect(band(page)).toBeHidden();
});

test('a link to an unknown edition says so and shows the newest', async ({ page }) => {
	// what is no edition at all: unrecognised-parameters.test.ts
	await page.goto('/claims?edition=2019-01');
	await expect(band(page)).toHaveText(/There is no data version January 2019/);
	await expect(page.getByRole('main')).toContainText('492,185');
	await band(page).getByRole('button', { name: 'Close' }).click();
	await expect(band(page)).toBeHidden();
});

test('the share dialog locks the edition; a page of the newest edition loads no other', async ({
	page
}) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	await page.goto('/2018');
	await page.getByRole('button', { name: 'Share this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	const link = dialog.getByLabel('This exact view', { exact: true });
	await expect(link).toHaveValue(/\/2018$/);
	await dialog.getByRole('switch', { name: 'Lock to this data version' }).click();
	await expect(link).toHaveValue(new RegExp(`/2018\\?edition=${built.edition}$`));
	await page.goto(await link.inputValue());
	await followBar(page, 'Findings', 'Claims');
	await expect(page).toHaveURL(new RegExp(`/claims\\?edition=${built.edition}$`));
	await expect(band(page)).toBeHidden();
	expect(requested.filter((path) => path.includes('editions'))).toEqual([]);
});

test('a link to the edition after the one before shows this one, and says nothing', async ({
	page
}) => {
	await page.goto(`/2018/kazakhstan?edition=${built.previous}-next`);
	await expect(page.locator('html')).toHaveAttribute('data-edition', built.edition);
	await expect(page.locator('#figures')).toContainText('11,784');
	await expect(band(page)).toBeHidden();
});

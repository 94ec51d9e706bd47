/** A reader's own table: read, corrected, shown, shared in a link, and never uploaded. */
import type { Page } from '@playwright/test';
import { waitForStart } from '../atlas-page';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SECRET = 'Zhezkazgan-4711';
const CSV = `country;year;value;quality;note
Казахстан;2011;120;reported;${SECRET}
Казахстан;20O9;95;reported;
Kazahstan;2013;140,5;estimate;
Узбекистан;2011;60;reported;
Узбекистан;2012;..;;
Tajikistan;2011;abc;reported;
`;

/** Drops a file as a file manager does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
	const transfer = await page.evaluateHandle(
		([fileName, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content], fileName));
			return data;
		},
		[name, text] as const
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** Everything that a page requests or sends, to check that it never contains the table. */
function watchSent(page: Page): () => string {
	const sent: string[] = [];
	page.on('request', (request) => {
		sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
	});
	return () => sent.join('\n');
}

const figure = (page: Page, name: RegExp) => page.locator('aside').getByRole('button', { name });

test('a table with mistakes is corrected, shown and shared in a link that no server sees', async ({
	page,
	browser,
	baseURL
}) => {
	const sent = watchSent(page);
	await page.goto('/2016');
	await waitForStart(page);
	await test.step('a file dropped on the map opens on its own page', async () => {
		await drop(page, 'ties.csv', CSV);
		await expect(page).toHaveURL(/\/workbench$/);
	});
	await expect(page.getByText('Rows understood: 3 of 6.')).toBeVisible();
	await expect(page.getByText('Rows without a value, shown as gaps: 1.')).toBeVisible();
	await expect(page.getByText('“20O9” is not a year.').first()).toBeVisible();
	await expect(page.getByText('“abc” is not a number.').first()).toBeVisible();

	// one is corrected by hand, one by the suggested word
	await page.getByRole('button', { name: 'Row 2', exact: true }).click();
	const year = page.getByRole('textbox', { name: 'Row 2, year' });
	await expect(year).toHaveAttribute('aria-invalid', 'true');
	await year.fill('2009');
	await year.press('Enter');
	await page.getByRole('button', { name: 'Use “Kazakhstan”' }).click();
	await expect(page.getByText('Rows understood: 5 of 6.')).toBeVisible();

	await page.getByLabel('Source', { exact: true }).fill('Ministry of Ties');
	await page.getByLabel('Unit', { exact: true }).fill('million tenge');

	// the last year with a figure; a gap stays a gap, and missing values are reported
	await expect(figure(page, /^Kazakhstan/)).toContainText('140.5');
	await page.getByRole('button', { name: 'Previous year' }).click();
	await expect(figure(page, /^Kazakhstan/)).toContainText('no row for ');
	await expect(figure(page, /^Uzbekistan/)).toContainText('no figure');
	await page.getByRole('button', { name: 'Previous year' }).click();
	const map = page.getByRole('group', { name: 'Map: ties' });
	await expect(map.getByRole('button', { name: 'Kazakhstan: 120 million tenge' })).toBeVisible();
	const card = page.getByRole('region', { name: 'Figure: Kazakhstan' });
	await expect(card).toContainText('Your data');
	await expect(card).toContainText('Ministry of Ties');
	await expect(card).toContainText('row 1 of “ties”');
	await expect(page.getByRole('img', { name: /^ties: Kazakhstan/ })).toBeVisible();
	await expect(
		page.getByRole('img', { name: /^Atlas, students in China: Kazakhstan/ })
	).toBeVisible();

	await expectNoViolations(page);
	await page.getByRole('button', { name: 'Copy a link with the data' }).click();
	await expect(page.getByText('Link copied; it works on this computer only')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/workbench#data=[\w-]+$/);

	const fresh = await browser.newContext({ baseURL });
	const other = await fresh.newPage();
	const otherSent = watchSent(other);
	await other.goto(link);
	// only the rows that are shown are in a link
	await expect(other.getByText('Rows understood: 5 of 5.')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Kazakhstan: 120 million tenge' })).toBeVisible();
	await expect(other.getByRole('region', { name: 'Figure: Kazakhstan' })).toContainText(SECRET);
	// a recipient is told whose it is, before anything else
	await expect(other.locator('main')).toContainText(
		/atlas’s figures.*Added by the sender of this link, not by the atlas.*Drop a file/s
	);
	await expect(other.getByRole('region', { name: 'Figure: Kazakhstan' })).toContainText(
		'Added by the sender of this link, not by the atlas'
	);
	const packed = link.split('#data=')[1]!.slice(0, 40);
	for (const all of [sent(), otherSent()]) {
		expect(all).not.toContain(SECRET);
		expect(all).not.toContain(packed);
	}
	await fresh.close();
	// the back link returns to the map
	await page.goBack();
	await expect(page).toHaveURL(/\/2016$/);
});

test('a table on the workbench', async ({ page }) => {
	await page.goto('/workbench');
	await waitForStart(page);

	await test.step('hostile files get a clear error', async () => {
		await drop(page, 'broken.json', '{"a":');
		await expect(page.getByRole('alert')).toContainText('not valid JSON');

		const html = '<img src=x onerror="document.title=1">';
		await drop(
			page,
			'html.csv',
			`country,year,value,note\nKAZ,2012,=1+1,${html}\nKAZ,9999,5,\u202eabc\n`
		);
		await expect(page.getByText('“=1+1” is not a number.').first()).toBeVisible();
		await expect(page.getByText('“9999” is not between 1900 and 2100.').first()).toBeVisible();
		await expect(page.locator('main img')).toHaveCount(0);

		// a right-to-left name is shown as it is, without reversing the text around it
		await drop(page, 'right.csv', 'place,lon,lat,year,value\nقزاقستان,66.9,48,2012,5\n');
		await expect(page.getByText('Rows understood: 1 of 1.')).toBeVisible();
		await expect(
			page
				.locator('aside')
				.getByRole('button', { name: /قزاقستان/ })
				.locator('[dir=auto]')
				.first()
		).toBeVisible();

		const rows = Array.from(
			{ length: 9_999 },
			(_, index) => `KAZ,${2005 + (index % 19)},${index}x`
		);
		await drop(page, 'wrong.csv', `country,year,value\n${rows.join('\n')}`);
		await expect(page.getByText('Rows understood: 0 of 9999.')).toBeVisible();
	});

	await test.step('a figure with two readings is asked about, with a preview of both', async () => {
		await drop(page, 'thousands.csv', 'country,year,amount\nKAZ,2012,"1,234"\nRUS,2012,"5,678"\n');
		await expect(page.getByText('Rows in the file: 2. Of the five countries: 1.')).toBeVisible();
		const reading = page.getByRole('button', { name: /^The comma is the decimal sign/ });
		await expect(reading).toContainText('Kazakhstan, 2012: 1.234');
		await expectNoViolations(page);
		await reading.press('Enter');
		await expect(page.getByText('Rows understood: 1 of 1.')).toBeVisible();
		await expect(reading).toHaveCount(0);
	});

	await test.step('regions are shaded and flows drawn, each with its source', async () => {
		await page.getByRole('button', { name: 'Students in Russia' }).click();
		await page.getByText('shade, for rates').click();
		const shade = page.locator('use.shade').first();
		await expect(shade).toBeAttached();
		// a colour that refers to itself would be invalid, and the country as pale as the land
		expect(
			await shade.evaluate((use) => getComputedStyle(use).getPropertyValue('--land'))
		).not.toBe('');

		await page.getByRole('button', { name: 'Learners at Confucius Institutes' }).click();
		await expect(page.locator('path.region').first()).toBeVisible();
		await expect(page.getByRole('region', { name: 'Figure: Tashkent' })).toContainText('2018');

		await page.getByRole('button', { name: 'Students in Chinese cities' }).click();
		await expect(page.getByRole('button', { name: /^Kazakhstan → Wuhan: 230/ })).toBeVisible();
		await expect(page.locator('g.mark')).toHaveCount(4);
	});

	await test.step('more than 500 places are groups, which a keyboard opens, coloured by kind', async () => {
		const sites = Array.from({ length: 600 }, (_, index) => {
			const [lon, lat] = [60 + (index % 40) / 2, 40 + Math.floor(index / 40) / 3];
			return `Site ${index},${lon},${lat},${index % 3 ? 'road' : 'mine'},${index}`;
		});
		await drop(page, 'sites.csv', `place,lon,lat,kind,value\n${sites.join('\n')}`);
		const groups = page.getByText(/^Groups of places on the map: /);
		await groups.press('Enter');
		const shown = page.getByRole('group', { name: 'Map: sites' }).getByRole('button');
		const before = await shown.count();
		await expectNoViolations(page);
		const list = page.locator('details', { has: groups });
		await list.getByRole('button').first().press('Enter');
		await expect(groups).toBeFocused();
		await expect.poll(() => shown.count()).not.toBe(before);
		await page.getByRole('button', { name: 'Whole map' }).press('Enter');
		await expect(shown).toHaveCount(before);
		await expect(page.getByLabel('Colour by')).toHaveValue('3');
		await expect(page.locator('figcaption li', { hasText: /^road$/ })).toBeVisible();
	});

	await test.step('lines and areas are drawn as such', async () => {
		const ring = [[60, 45], [62, 45], [62, 47], [60, 45]]; // prettier-ignore
		const shapes = { Polygon: [ring], LineString: ring.slice(0, 2) };
		const features = Object.entries(shapes).map(([type, coordinates], index) => ({
			...{ type: 'Feature', properties: { name: type, value: index + 1 } },
			geometry: { type, coordinates }
		}));
		await drop(page, 'shapes.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
		await expect(page.getByText('Lines and areas on the map: 2.')).toBeVisible();
		const marks = page.locator('g.mark');
		await expect(marks).toHaveCount(2);
		await expect(marks.locator('path[fill-opacity]')).toHaveCount(1);
		await page.getByText('shade, for rates').click();
		await expect(marks.locator('path')).toHaveCount(3);
	});

	await test.step('is stored on the device only on request, and deleted by one button', async () => {
		await page.getByRole('button', { name: 'Students in Russia' }).click();
		await expect(page.getByText('Rows understood: 75 of 75.')).toBeVisible();
		const stored = () => page.evaluate(() => localStorage.getItem('own-data'));
		expect(await stored()).toBeNull();
		await page.getByRole('button', { name: 'Keep on this device' }).click();
		await page.reload();
		await expect(page.getByText('Rows understood: 75 of 75.')).toBeVisible();
		await page.getByRole('button', { name: 'Delete everything' }).click();
		await expect(page.getByText('Rows understood')).toBeHidden();
		expect(await stored()).toBeNull();
	});
});

/** The rows of a table on the data page, and its download formats. */
import { readFile } from 'node:fs/promises';
import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('searches and sorts the rows of a table and downloads them in other formats', async ({
	page
}) => {
	await page.goto('/data');
	await waitForStart(page);
	const table = page.locator('#table-student_series');
	await table.getByText('Coverage', { exact: true }).click();
	const coverage = table.getByRole('region', { name: /^Coverage of/ });
	await expect(coverage.getByRole('row', { name: /^KAZ/ }).getByRole('cell')).toHaveCount(19);
	await table.getByText('Rows', { exact: true }).click();
	const rows = table.getByRole('region', { name: /^Rows of the table/ });
	await expect(rows.locator('tbody tr').first()).toContainText('KAZ');
	await table.getByLabel('Rows with').fill('uzb');
	await expect(table.getByText('19 of 95')).toBeVisible();
	await rows.getByRole('button', { name: 'students' }).click();
	await rows.getByRole('button', { name: 'students' }).click();
	await expect(rows.getByRole('columnheader', { name: 'students' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await expect(rows.locator('tbody tr').first()).toContainText('UZB');

	await table.getByText('Use elsewhere', { exact: true }).click();
	const take = async (name: string) => {
		const download = page.waitForEvent('download');
		await table.getByRole('button', { name, exact: true }).click();
		const file = await download;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	};
	const workbook = await take('XLSX');
	expect(workbook.name).toBe('student_series.xlsx');
	expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
	const csv = await take('CSV (BOM)');
	expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	const json = JSON.parse((await take('JSON')).bytes.toString()) as {
		rows: Record<string, unknown>[];
	};
	expect(json.rows[0]).toMatchObject({ country: 'KAZ', year: 2005, students: 781 });
	const schema = JSON.parse((await take('JSON Schema')).bytes.toString()) as { $schema: string };
	expect(schema.$schema).toContain('json-schema.org');

	// the URL in the code for other programs exists and has the stated contents
	const [, url = ''] = /read\.csv\("([^"]+)"/.exec((await table.locator('pre').textContent())!)!;
	expect(url).toMatch(/\/data\/(\d{4}-\d{2}[^/]*|tables)\/student_series\.csv$/);
	expect((await page.request.get(new URL(url).pathname)).status()).toBe(200);
});

import { expect, it } from 'vitest';
import { parseCsv } from '$lib/figures/table-rows';
import { writeSheets } from '$lib/picture/export/write-workbook';
import { NO_CATEGORIES } from '../user-map/categories';
import { readWorkbook } from '../read/read-workbook';
import { cleanLabels } from './user-file';
import { formatOwnCsv, listOwnSheets } from './own-files';
import { row } from '../../../../../tests/user-data';

const LABELS = {
	title: 'Cement',
	unit: 'kt',
	author: 'A. Reader',
	source: 'A yearbook',
	sourceAddress: ''
};
const shown = {
	drawn: [
		row({ value: 12.5, note: '=1+1' }),
		row({ country: 'UZB', year: 2013, value: null, quality: 'none', source: 'A letter' })
	],
	...{ labels: cleanLabels(LABELS), unit: 'kt', title: 'Cement', isSent: false },
	categories: NO_CATEGORIES
};

it('own figures as CSV have unit, source and author in each row, no formula and no edition', async () => {
	const [columns = [], ...rows] = await parseCsv(formatOwnCsv(shown));
	const [first, second] = rows.map((cells) =>
		Object.fromEntries(columns.map((name, at) => [name, cells[at]]))
	);
	expect(first).toMatchObject({
		...{ country: 'KAZ', year: '2012', value: '12.5', unit: 'kt', source: 'A yearbook' },
		...{ note: "'=1+1", author: '“A. Reader”, as named in the table' }
	});
	expect(second).toMatchObject({ country: 'UZB', value: '', quality: 'none', source: 'A letter' });
	expect(columns).not.toContain('edition');
});

it('own figures as a workbook have a sheet that says whose they are', () => {
	const [data, about] = readWorkbook(writeSheets(listOwnSheets(shown)));
	expect(data!.rows).toHaveLength(3);
	expect(JSON.stringify(about!.rows)).toContain('Not data of the Soft Power Atlas');
});

import { describe, expect, it } from 'vitest';
import { findPackedTable, makeLinkEnd, parsePackedLink } from '../pack/link-data';
import { parseUserFile, type UserFile } from '../pack/user-file';

const parseLinkData = (anchor: string) => parsePackedLink(findPackedTable(anchor)!);
import { gazetteer } from '../../../../../tests/user-data';
import { isUnderstood, findShape, understandRow } from '../understand/understand';
import { EXAMPLES, loadExample } from './examples';

function understand(file: UserFile) {
	const columns = file.columns.map(({ role }) => ({ role, by: 'chosen' as const }));
	const table = { name: '', columns: file.columns.map(({ name }) => name), rows: file.rows };
	const rows = file.rows.map((_, index) =>
		understandRow(table, index, { columns, shape: findShape(columns), decimal: null }, gazetteer)
	);
	return { shape: findShape(columns), rows };
}
describe('an example', () => {
	it.each(EXAMPLES)(
		'$id is a valid file, understood in every row, that fits into a link',
		async (example) => {
			const file = await loadExample(example);
			expect(parseUserFile(JSON.stringify(file))).toEqual({ file });
			expect(understand(file).rows.filter((row) => !isUnderstood(row))).toEqual([]);
			expect(parseLinkData(makeLinkEnd(file).anchor ?? '')).toEqual({ file });
		}
	);

	it('of countries is the published series, including its gaps', async () => {
		const { shape, rows } = understand(await loadExample(EXAMPLES[0]!));
		expect(shape).toBe('countries');
		const [kazakhstan] = rows.filter(({ country }) => country === 'KAZ');
		expect(kazakhstan).toMatchObject({ year: 2005, value: 20780 });
		expect(rows.filter(({ value }) => value === null).map(({ year }) => year)).toContain(2010);
	});

	it.each([
		[1, 'regions'],
		[2, 'flows']
	] as const)('%i has a source in each row and is drawn as %s', async (index, expected) => {
		const { shape, rows } = understand(await loadExample(EXAMPLES[index]!));
		expect(shape).toBe(expected);
		for (const { source } of rows) expect(source).not.toBe('');
	});
});

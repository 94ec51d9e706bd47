import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '$lib/figures/table-rows';
import type { DataPackage } from '../../../../data/build/data-package';
import { readWorkbook } from '../user-data/read/read-workbook';
import { orderRows } from '$lib/ui/table/table-order';
import { formatJsonSchema, formatTableJson, typeRows } from './typed-rows';
import { describeTableFile, listAboutSheets } from './about-table';
import detail from '#built/detail.json';
import { writeSheets, writeWorkbook } from '../../picture/export/write-workbook';

const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
const read = (path: string) => parseCsv(readFileSync(`data/${path}`, 'utf8'));

const describeFile = (
	resource: DataPackage['resources'][number],
	columns: string[],
	rows: string[][]
) =>
	describeTableFile(resource, { columns, rows }, detail.sources as never, {
		...{ edition: '2026-11', url: 'https://example.org/data' }
	});

describe('every table', () => {
	it('bug: its workbook and its JSON did not say units, sources and how to cite it', async () => {
		const resource = resources.find(({ name }) => name === 'context')!;
		const [columns = [], ...cells] = await read(resource.path);
		const about = describeFile(resource, columns, cells);
		expect(about.citation).toContain('2026-11');
		expect(about.sources.map(({ id }) => id)).toContain('wb-gdp');
		const sheets = [{ name: 'context', columns, rows: cells }, ...listAboutSheets(about)];
		expect(readWorkbook(writeSheets(sheets)).map(({ name }) => name)).toEqual([
			'context',
			'about',
			'columns',
			'sources'
		]);
	});

	it.each(resources)(
		'$name has its types, and every row satisfies its JSON Schema',
		async (resource) => {
			const { title, schema, path } = resource;
			const [columns = [], ...cells] = await read(path);
			const rows = typeRows(schema.fields, cells);
			const made = JSON.parse(formatJsonSchema(title, schema.fields)) as {
				properties: {
					rows: {
						items: {
							properties: Record<
								string,
								{ type: string | string[]; enum?: unknown[]; minimum?: number }
							>;
						};
					};
				};
			};
			const about = describeFile(resource, columns, cells);
			expect(about.columns.map(({ name }) => name)).toEqual(columns);
			const text = formatTableJson(columns, rows, about);
			const { rows: objects } = JSON.parse(text) as { rows: Record<string, unknown>[] };
			expect(objects).toHaveLength(cells.length);
			for (const object of objects)
				for (const [name, { type, enum: words, minimum }] of Object.entries(
					made.properties.rows.items.properties
				)) {
					const value = object[name];
					const kind = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
					const allowed = [type].flat();
					const fits = allowed.includes(kind) || (kind === 'integer' && allowed.includes('number'));
					expect(fits, `${name}: ${String(value)} is not ${allowed.join(' or ')}`).toBe(true);
					if (words) expect(words).toContain(value);
					if (minimum !== undefined && typeof value === 'number')
						expect(value).toBeGreaterThanOrEqual(minimum);
				}
		}
	);

	it('is the same table after its workbook is read', async () => {
		for (const { name, path, schema } of resources.slice(0, 6)) {
			const [columns = [], ...cells] = await read(path);
			const bytes = writeWorkbook(name, columns, typeRows(schema.fields, cells));
			const [, ...rows] = readWorkbook(bytes)[0]!.rows;
			expect(rows).toHaveLength(cells.length);
			rows.forEach((row, index) =>
				row.forEach((cell, column) => {
					const type = schema.fields[column]!.type;
					const own = cells[index]![column] ?? '';
					const isNumber = own !== '' && (type === 'integer' || type === 'number');
					if (type !== 'boolean') expect(cell).toBe(isNumber ? Number(own) : own);
				})
			);
		}
	});
});

describe('rows in order', () => {
	const words = new Intl.Collator('en', { numeric: true });
	const rows = [
		['b', '10'],
		['a', ''],
		['c', '9']
	];

	it('are sorted by size, empty cells last in both directions', () => {
		const order = (isDown: boolean) =>
			orderRows(rows, '', { column: 1, isDown }, words).map(([name]) => name);
		expect(order(false)).toEqual(['c', 'b', 'a']);
		expect(order(true)).toEqual(['b', 'c', 'a']);
	});

	it('are filtered by the words of the query', () => {
		expect(orderRows(rows, ' A ', null, words)).toEqual([['a', '']]);
		expect(orderRows(rows, '', null, words)).toBe(rows);
	});
});

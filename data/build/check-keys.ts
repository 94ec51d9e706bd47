import { text } from './cells';
import type { CsvTable } from './csv-table';
import {
	listPrimaryKeyFields,
	type Reference,
	type Resource,
	type TableSchema
} from './data-package';
import { makeErrorAt, type DataError } from './data-error';
import { getTable, type TableSet } from './read-tables';

/** Rows whose columns together repeat an earlier row. Incomplete keys are left to the cell check. */
function repeats(table: CsvTable, columns: readonly string[], column: string | null): DataError[] {
	const firstLines = new Map<string, number>();
	const errors: DataError[] = [];
	for (const row of table.rows) {
		const values = columns.map((name) => text(row, name));
		if (values.includes('')) continue;
		const key = values.join(', ');
		const line = firstLines.get(key);
		if (line === undefined) firstLines.set(key, row.line);
		else errors.push(makeErrorAt(table, row, column, `"${key}" is already on line ${line}`));
	}
	return errors;
}

/** Checks primary keys and unique columns. */
export function checkUnique(table: CsvTable, schema: TableSchema): DataError[] {
	const key = listPrimaryKeyFields(schema);
	const single = key.length === 1 ? (key[0] ?? null) : null;
	const others = schema.fields.filter((f) => f.constraints?.unique && f.name !== single);
	return [
		...repeats(table, key, single),
		...others.flatMap(({ name }) => repeats(table, [name], name))
	];
}

interface Link {
	column: string;
	reference: Reference;
	delimiter: string | null;
}

function listLinks(schema: TableSchema): Link[] {
	const single = (schema.foreignKeys ?? []).map(({ fields, reference }): Link => ({
		column: fields,
		reference,
		delimiter: null
	}));
	const lists = schema.fields.flatMap(({ name, list }): Link[] =>
		list?.reference ? [{ column: name, reference: list.reference, delimiter: list.delimiter }] : []
	);
	return [...single, ...lists];
}

/** Ids without a row in the table they refer to; lists item by item. */
export function checkReferences(set: TableSet, resource: Resource): DataError[] {
	const table = getTable(set, resource.name);
	return listLinks(resource.schema).flatMap(({ column, reference, delimiter }) => {
		const target = getTable(set, reference.resource);
		const known = new Set(target.rows.map((row) => text(row, reference.fields)));
		return table.rows.flatMap((row) => {
			const value = text(row, column);
			const items = delimiter === null ? [value] : value.split(delimiter);
			return items
				.filter((item) => item !== '' && !known.has(item))
				.map((item) => makeErrorAt(table, row, column, `no ${reference.resource} row "${item}"`));
		});
	});
}

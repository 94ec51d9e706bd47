import type { CellChange, RowChange } from '../../../src/lib/core/data/edition-file';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { nameCountry } from '../../../src/lib/text/country-names';
import type { CsvRow } from '../csv-table';
import { listPrimaryKeyFields, type Field, type Resource } from '../data-package';
import { POINT_REGION_COLUMNS } from '../point-regions';
import { getTable, type TableSet } from '../read-tables';

type Cells = CsvRow['cells'];

/** The columns with the name of a row. */
const NAME_COLUMNS = ['name', 'title', 'question', 'counterparty', 'series', 'claim', 'place'];
/** Numbers that are not figures: dates and coordinates. */
const NO_FIGURE = /(^|_)(year|lon|lat)$/;

/** `amount_musd` without its unit, for a list with a separate unit. */
const fieldWords = (name: string) => name.replace(/_(musd|km)$/, '').replaceAll('_', ' ');

function isFigure({ name, type }: Field): boolean {
	return type !== 'string' && !NO_FIGURE.test(name);
}

function describeRow(cells: Cells, keys: readonly string[]): string {
	const name = NAME_COLUMNS.map((column) => cells[column]).find(Boolean);
	if (name) return name;
	// shown next to its figures
	const isToldBeside = (key: string) =>
		key === 'year' || (key === 'country' && isCountryCode(cells[key] ?? ''));
	const rest = keys.filter((key) => !isToldBeside(key) && key !== 'source_id');
	return rest.map((key) => `${fieldWords(key)} ${cells[key] ?? ''}`).join(', ');
}

function listSourceIds(rows: readonly (Cells | undefined)[]): string[] {
	return [...new Set(rows.map((cells) => cells?.['source_id'] ?? ''))].filter(Boolean);
}

function cellChanges(fields: readonly Field[], before?: Cells, after?: Cells): CellChange[] {
	return fields.flatMap((field): CellChange[] => {
		const [from, to] = [before?.[field.name] ?? '', after?.[field.name] ?? ''];
		// for an added or removed row the figures are enough
		if (from === to || ((!before || !after) && !isFigure(field))) return [];
		return [{ field: fieldWords(field.name), unit: field.unit ?? '', from, to }];
	});
}

function changesOfTable(
	{ name, title, schema }: Resource,
	before: TableSet,
	after: TableSet
): RowChange[] {
	const keys = listPrimaryKeyFields(schema);
	const leftOut = new Set([...keys, ...(POINT_REGION_COLUMNS[name] ?? [])]);
	const selectRows = (set: TableSet) =>
		new Map(
			getTable(set, name).rows.map(({ cells }) => [
				JSON.stringify(keys.map((key) => cells[key] ?? '')),
				cells
			])
		);
	const [old, now] = [selectRows(before), selectRows(after)];
	return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): RowChange[] => {
		const [from, to] = [old.get(key), now.get(key)];
		const fields = schema.fields.filter((field) => !leftOut.has(field.name));
		const cells = cellChanges(fields, from, to);
		if (from && to && cells.length === 0) return [];
		const row = to ?? from ?? {};
		const country = row['country'] ?? '';
		return [
			{
				kind: from ? (to ? 'changed' : 'removed') : 'added',
				table: title,
				row: describeRow(row, keys),
				place: isCountryCode(country) ? nameCountry(country) : '',
				year: /^\d{4}$/.test(row['year'] ?? '') ? Number(row['year']) : null,
				cells,
				sourceIds: listSourceIds([to, from])
			}
		];
	});
}

/**
 * Rows that differ between two editions, table by table in the order of the newer package, with
 * cells as written in the tables. Tables missing from the newer one are last.
 */
export function listRowChanges(before: TableSet, after: TableSet): RowChange[] {
	const names = new Set(after.dataPackage.resources.map(({ name }) => name));
	const gone = before.dataPackage.resources.filter(({ name }) => !names.has(name));
	return [...after.dataPackage.resources, ...gone].flatMap((resource) =>
		changesOfTable(resource, before, after)
	);
}

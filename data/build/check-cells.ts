import type { CsvRow, CsvTable } from './csv-table';
import type { Constraints, Field, ListRule, TableSchema } from './data-package';
import { makeErrorAt, type DataError } from './data-error';

const WHOLE = /^-?\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

function findTypeError(value: string, type: Field['type']): string | null {
	if (type === 'integer' && !WHOLE.test(value)) return `"${value}" is not a whole number`;
	if (type === 'number' && !DECIMAL.test(value)) return `"${value}" is not a number`;
	if (type === 'boolean' && value !== 'true' && value !== 'false') {
		return `"${value}" is neither true nor false`;
	}
	return null;
}

function wordError(value: string, rule: Pick<Constraints, 'enum' | 'pattern'>): string | null {
	if (rule.enum && !rule.enum.includes(value)) {
		return `"${value}" is none of ${rule.enum.join(', ')}`;
	}
	if (rule.pattern && !new RegExp(rule.pattern).test(value)) {
		return `"${value}" does not match ${rule.pattern}`;
	}
	return null;
}

function findConstraintError(value: string, constraints: Constraints): string | null {
	const { minimum, maximum, maxLength } = constraints;
	if (minimum !== undefined && Number(value) < minimum) return `"${value}" is below ${minimum}`;
	if (maximum !== undefined && Number(value) > maximum) return `"${value}" is above ${maximum}`;
	if (maxLength !== undefined && value.length > maxLength) {
		return `"${value}" is longer than ${maxLength} characters`;
	}
	return wordError(value, constraints);
}

function listError(value: string, rule: ListRule): string | null {
	for (const item of value.split(rule.delimiter)) {
		if (item === '' || item !== item.trim()) {
			return `"${value}" is not a list joined by "${rule.delimiter}" without spaces`;
		}
		const message = wordError(item, rule);
		if (message) return message;
	}
	return null;
}

/** The error of one cell by its field alone, or null. Every number is plain: no 1e5, no 1,000. */
export function findCellError(value: string, field: Field): string | null {
	if (value === '') return field.constraints?.required ? 'is empty' : null;
	if (value !== value.trim()) return `"${value}" has spaces around it`;
	return (
		findTypeError(value, field.type) ??
		findConstraintError(value, field.constraints ?? {}) ??
		(field.list ? listError(value, field.list) : null)
	);
}

function headerErrors(table: CsvTable, schema: TableSchema): DataError[] {
	// Text without a header has been reported as such when it was read.
	if (table.columns.length === 0) return [];
	const named = schema.fields.map((field) => field.name);
	const missing = named.filter((name) => !table.columns.includes(name));
	const unknown = table.columns.filter((column) => !named.includes(column));
	const errors = [
		...missing.map((name) => makeErrorAt(table, null, name, 'is missing')),
		...unknown.map((name) => makeErrorAt(table, null, name, 'is not in data/datapackage.json'))
	];
	if (errors.length === 0 && named.join() !== table.columns.join()) {
		errors.push(makeErrorAt(table, null, null, `columns are not in the order ${named.join(', ')}`));
	}
	return errors;
}

/** Header, types, words, ranges and patterns of one table. */
export function checkCells(table: CsvTable, schema: TableSchema): DataError[] {
	const errors = headerErrors(table, schema);
	const fields = schema.fields.filter((field) => table.columns.includes(field.name));
	const findError = (row: CsvRow, field: Field): DataError[] => {
		const message = findCellError(row.cells[field.name] ?? '', field);
		return message === null ? [] : [makeErrorAt(table, row, field.name, message)];
	};
	return errors.concat(
		table.rows.flatMap((row) => fields.flatMap((field) => findError(row, field)))
	);
}

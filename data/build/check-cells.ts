import type { CsvRow, CsvTable } from './csv-table';
import type { Constraints, Field, ListRule, TableSchema } from './data-package';
import { faultAt, type Fault } from './fault';

const WHOLE = /^-?\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

function typeFault(value: string, type: Field['type']): string | null {
	if (type === 'integer' && !WHOLE.test(value)) return `"${value}" is not a whole number`;
	if (type === 'number' && !DECIMAL.test(value)) return `"${value}" is not a number`;
	if (type === 'boolean' && value !== 'true' && value !== 'false') {
		return `"${value}" is neither true nor false`;
	}
	return null;
}

function wordFault(value: string, rule: Pick<Constraints, 'enum' | 'pattern'>): string | null {
	if (rule.enum && !rule.enum.includes(value)) {
		return `"${value}" is none of ${rule.enum.join(', ')}`;
	}
	if (rule.pattern && !new RegExp(rule.pattern).test(value)) {
		return `"${value}" does not match ${rule.pattern}`;
	}
	return null;
}

function constraintFault(value: string, constraints: Constraints): string | null {
	const { minimum, maximum, maxLength } = constraints;
	if (minimum !== undefined && Number(value) < minimum) return `"${value}" is below ${minimum}`;
	if (maximum !== undefined && Number(value) > maximum) return `"${value}" is above ${maximum}`;
	if (maxLength !== undefined && value.length > maxLength) {
		return `"${value}" is longer than ${maxLength} characters`;
	}
	return wordFault(value, constraints);
}

function listFault(value: string, rule: ListRule): string | null {
	for (const item of value.split(rule.delimiter)) {
		if (item === '' || item !== item.trim()) {
			return `"${value}" is not a list joined by "${rule.delimiter}" without spaces`;
		}
		const message = wordFault(item, rule);
		if (message) return message;
	}
	return null;
}

/** The fault of one cell by its field alone, or null. Every number is plain: no 1e5, no 1,000. */
export function cellFault(value: string, field: Field): string | null {
	if (value === '') return field.constraints?.required ? 'is empty' : null;
	if (value !== value.trim()) return `"${value}" has spaces around it`;
	return (
		typeFault(value, field.type) ??
		constraintFault(value, field.constraints ?? {}) ??
		(field.list ? listFault(value, field.list) : null)
	);
}

function headerFaults(table: CsvTable, schema: TableSchema): Fault[] {
	// Text without a header has been reported as such when it was read.
	if (table.columns.length === 0) return [];
	const named = schema.fields.map((field) => field.name);
	const missing = named.filter((name) => !table.columns.includes(name));
	const unknown = table.columns.filter((column) => !named.includes(column));
	const faults = [
		...missing.map((name) => faultAt(table, null, name, 'is missing')),
		...unknown.map((name) => faultAt(table, null, name, 'is not in data/datapackage.json'))
	];
	if (faults.length === 0 && named.join() !== table.columns.join()) {
		faults.push(faultAt(table, null, null, `columns are not in the order ${named.join(', ')}`));
	}
	return faults;
}

/** Header, types, words, ranges and patterns of one table. */
export function checkCells(table: CsvTable, schema: TableSchema): Fault[] {
	const faults = headerFaults(table, schema);
	const fields = schema.fields.filter((field) => table.columns.includes(field.name));
	const faultOf = (row: CsvRow, field: Field): Fault[] => {
		const message = cellFault(row.cells[field.name] ?? '', field);
		return message === null ? [] : [faultAt(table, row, field.name, message)];
	};
	return faults.concat(table.rows.flatMap((row) => fields.flatMap((field) => faultOf(row, field))));
}

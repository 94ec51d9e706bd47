import { text } from '../cells';
import type { CsvRow } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

interface PairRule {
	/** The rule applies to tables with both columns. */
	columns: [string, string];
	holds(first: string, second: string): boolean;
	message(first: string, second: string): string;
}

const RULES: readonly PairRule[] = [
	{
		columns: ['country', 'countries'],
		holds: (one, several) => (one === '') !== (several === ''),
		message: () => 'exactly one of country and countries must be filled'
	},
	{
		columns: ['lon', 'lat'],
		holds: (lon, lat) => (lon === '') === (lat === ''),
		message: () => 'lon and lat must be given together'
	},
	{
		columns: ['partner_lon', 'partner_lat'],
		holds: (lon, lat) => (lon === '') === (lat === ''),
		message: () => 'partner_lon and partner_lat must be given together'
	},
	{
		columns: ['chinese_lon', 'chinese_lat'],
		holds: (lon, lat) => (lon === '') === (lat === ''),
		message: () => 'chinese_lon and chinese_lat must be given together'
	},
	{
		columns: ['lon', 'place_precision'],
		holds: (lon, precision) => (lon === '') === (precision === 'country'),
		message: (lon) =>
			lon === ''
				? 'is empty although the place is closer than its country'
				: `"${lon}" is filled although only the country is known`
	},
	{
		columns: ['year', 'year_text'],
		holds: (year, printed) => year === (/^\d{4}$/.test(printed) ? printed : ''),
		message: (year, printed) => `"${year}" does not follow from year_text "${printed}"`
	},
	{
		columns: ['year', 'as_of'],
		holds: (year, date) => date.startsWith(year),
		message: (year, date) => `"${year}" is not the year of as_of "${date}"`
	},
	{
		columns: ['first_year', 'last_year'],
		holds: (first, last) => (first === '') === (last === '') && Number(first) <= Number(last),
		message: (first, last) => `"${first}" to "${last}" is not a range of years`
	}
];

/** Columns that only make sense together, in every table with both. */
export function checkPairedCells(set: TableSet): DataError[] {
	return set.dataPackage.resources.flatMap(({ name }) => {
		const table = getTable(set, name);
		const inTable = RULES.filter((rule) => rule.columns.every((c) => table.columns.includes(c)));
		const listErrors = (row: CsvRow) =>
			inTable.flatMap(({ columns: [a, b], holds, message }): DataError[] => {
				const [first, second] = [text(row, a), text(row, b)];
				return holds(first, second) ? [] : [makeErrorAt(table, row, a, message(first, second))];
			});
		return table.rows.flatMap(listErrors);
	});
}

import { NUMBER_LOCALE } from '../../domain/languages';
import type { CellChange, RowChange } from '../../data/edition-file';

export const CHANGE_WORDS = {
	kinds: { changed: 'changed', added: 'added', removed: 'removed' },
	was: 'was:',
	is: 'is:',
	nothing: 'nothing',
	source: 'Source',
	none: 'No figure differs.'
} as const;

const NUMBER = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 2 });

/** A cell as it is written in the tables, large numbers with commas; empty where there is none. */
export function formatCellText(text: string, unit: string): string {
	const isNumber = unit !== '' && /^-?\d+(\.\d+)?$/.test(text);
	return isNumber ? NUMBER.format(Number(text)) : text;
}

/** `students, persons`; a unit that the field already says is left out. */
export function describeField({ field, unit }: Pick<CellChange, 'field' | 'unit'>): string {
	return unit === '' || unit === field ? field : `${field}, ${unit}`;
}

/** Where and of what: `Kazakhstan, 2018`, `Uzbekistan, 2015: Peng Sheng industrial park`. */
export function describeRow({ place, year, row }: RowChange): string {
	return [[place, year].filter(Boolean).join(', '), row].filter(Boolean).join(': ');
}

/** `3 rows changed, 1 added, none removed`. */
export function describeCounts(changes: readonly RowChange[]): string {
	const count = (kind: RowChange['kind']) =>
		changes.filter((change) => change.kind === kind).length || 'none';
	const changed = count('changed');
	const rows = changed === 1 ? 'row' : 'rows';
	return `${changed} ${rows} changed, ${count('added')} added, ${count('removed')} removed`;
}

/** Changes by table, tables and rows in their order. */
export function groupByTable(
	changes: readonly RowChange[]
): { table: string; changes: RowChange[] }[] {
	const tables = [...new Set(changes.map(({ table }) => table))];
	return tables.map((table) => ({
		table,
		changes: changes.filter((change) => change.table === table)
	}));
}

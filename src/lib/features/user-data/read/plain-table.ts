import type { RawTable, ReadTable } from './raw-table';

/** How far a file is read, or its rows are checked: a share and rows so far. */
export interface Progress {
	stage: 'reading' | 'checking';
	done: number;
	rows: number;
}

/** A table without a file of its own: from a link or a saved file. */
export const makePlainTable = (table: RawTable): ReadTable => ({
	...table,
	known: table.columns.map(() => null),
	decimal: null,
	words: { title: '', unit: '', source: '', sourceAddress: '' },
	aside: { allRows: table.rows.length, rowsOfFive: null, places: [], otherYears: 0 },
	...{ notes: [], cut: null, doubts: [] }
});

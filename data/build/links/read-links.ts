import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseThing, type RetiredThing } from '../../../src/lib/core/data/link-things';
import { text } from '../cells';
import { readCsvTable, type CsvTable } from '../csv-table';
import type { Fault } from '../fault';
import type { BuiltFile } from '../write-output';

export const RETIRED_FILE = 'data/links/retired.csv';
export const PUBLISHED_FILE = 'data/links/published.csv';

export interface LinkTables {
	/** Retired ids that links may still have: `kind, id, was, why, successor`. */
	retired: CsvTable;
	/** All ids of the editions so far: `kind, id`. */
	published: CsvTable;
}

/** Reads the tables of links below the root of the repository. */
export function readLinks(root: string): { links: LinkTables; faults: Fault[] } {
	const [retired, published] = [RETIRED_FILE, PUBLISHED_FILE].map((file) =>
		readCsvTable(file, readFileSync(join(root, file), 'utf8'))
	) as [ReturnType<typeof readCsvTable>, ReturnType<typeof readCsvTable>];
	return {
		links: { retired: retired.table, published: published.table },
		faults: [...retired.faults, ...published.faults]
	};
}

/** What a page needs to explain retired ids; the table has passed its check. */
export function retiredFile({ retired }: LinkTables): BuiltFile {
	const things = retired.rows.map((row): RetiredThing => {
		const thing = parseThing(`${text(row, 'kind')}:${text(row, 'id')}`)!;
		const successor = parseThing(text(row, 'successor'))!;
		return { ...thing, was: text(row, 'was'), why: text(row, 'why'), successor };
	});
	return {
		path: 'src/lib/core/data/built/retired.json',
		content: `${JSON.stringify(things)}\n`
	};
}

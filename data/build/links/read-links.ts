import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	THING_KINDS,
	type RetiredThing,
	type Thing,
	type ThingKind
} from '../../../src/lib/core/data/link-things';
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

function isThingKind(word: string): word is ThingKind {
	return (THING_KINDS as readonly string[]).includes(word);
}

/** `region:turkistan` as a thing; null for anything else. */
export function parseThing(text: string): Thing | null {
	const [kind = '', id = '', ...rest] = text.split(':');
	return isThingKind(kind) && id !== '' && rest.length === 0 ? { kind, id } : null;
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	LINK_ITEM_KINDS,
	type RetiredItem,
	type LinkItem,
	type LinkItemKind
} from '../../../src/lib/core/link/link-items';
import { text } from '../cells';
import { readCsvTable, type CsvTable } from '../csv-table';
import type { DataError } from '../data-error';
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
export function readLinks(root: string): { links: LinkTables; errors: DataError[] } {
	const [retired, published] = [RETIRED_FILE, PUBLISHED_FILE].map((file) =>
		readCsvTable(file, readFileSync(join(root, file), 'utf8'))
	) as [ReturnType<typeof readCsvTable>, ReturnType<typeof readCsvTable>];
	return {
		links: { retired: retired.table, published: published.table },
		errors: [...retired.errors, ...published.errors]
	};
}

function isLinkItemKind(word: string): word is LinkItemKind {
	return (LINK_ITEM_KINDS as readonly string[]).includes(word);
}

/** `region:turkistan` as an item; null for anything else. */
export function parseLinkItem(text: string): LinkItem | null {
	const [kind = '', id = '', ...rest] = text.split(':');
	return isLinkItemKind(kind) && id !== '' && rest.length === 0 ? { kind, id } : null;
}

/** What a page needs to explain retired ids; the table has passed its check. */
export function buildRetiredFile({ retired }: LinkTables): BuiltFile {
	const items = retired.rows.map((row): RetiredItem => {
		const item = parseLinkItem(`${text(row, 'kind')}:${text(row, 'id')}`)!;
		const successor = parseLinkItem(text(row, 'successor'))!;
		return { ...item, was: text(row, 'was'), why: text(row, 'why'), successor };
	});
	return {
		path: 'src/lib/core/data/built/retired.json',
		content: `${JSON.stringify(items)}\n`
	};
}

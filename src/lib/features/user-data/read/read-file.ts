import { createCountryFinder } from '../understand/known-countries';
import { beginsWith, decodeText, isBinary } from './decode-text';
import {
	LIMITS,
	UnreadableFile,
	type Encoding,
	type OnProgress,
	type RawCell,
	type ReadChoices,
	type ReadNote,
	type ReadResult,
	type ReadTable
} from './raw-table';
import { findDelimiter, streamRows } from './read-delimited';
import { readJson } from './read-json';
import { readPackage, type PackedTable } from './read-package';
import { readWorkbook } from './read-workbook';
import { TableShaper, type Origin } from './table-shaper';

export interface FileToRead {
	name: string;
	bytes: Uint8Array;
	choices: ReadChoices;
	/** The table whose header was chosen; the first without a choice. */
	tableName: string | null;
}

/** A table that is not yet shaped. */
interface Source {
	origin: Origin;
	/** Gives its rows, in order. */
	stream(add: (row: readonly RawCell[]) => void): void;
}

/** Searches all of it, because the directory of a zip is at its end. */
const isWorkbook = (bytes: Uint8Array) =>
	new TextDecoder('latin1').decode(bytes).includes('xl/workbook.xml');

const fromRows = (origin: Origin, rows: readonly (readonly RawCell[])[]): Source => ({
	origin,
	stream: (add) => rows.forEach(add)
});

/** Names and cells as the descriptor says: the title of a field, and an empty cell for a missing one. */
function streamPacked(
	{ text, delimiter, titles, missing }: PackedTable,
	add: (row: readonly string[]) => void
): void {
	let isHeader = true;
	streamRows(text, delimiter, (row) => {
		const cells = isHeader
			? row.map((cell) => titles.get(cell.trim()) ?? cell)
			: row.map((cell) => (missing.has(cell) ? '' : cell));
		isHeader = false;
		add(cells);
	});
}

function listPackage(bytes: Uint8Array, chosen: Encoding | null): Source[] {
	const { tables, left } = readPackage(bytes, chosen);
	const notes: ReadNote[] = left > 0 ? [{ code: 'tables-left-out', count: left }] : [];
	return tables.map((table) => {
		const { name, words, encoding, delimiter } = table;
		return {
			origin: { name, words, notes, encoding, delimiter },
			stream: (add) => streamPacked(table, add)
		};
	});
}

function listSheets(bytes: Uint8Array): Source[] {
	return readWorkbook(bytes).map(({ name, rows, mergedCount }) => {
		const notes: ReadNote[] = mergedCount > 0 ? [{ code: 'merged-cells', count: mergedCount }] : [];
		return fromRows({ name, notes, encoding: null, delimiter: null }, rows);
	});
}

function listText({ name, bytes, choices }: FileToRead, onProgress: OnProgress): Source[] {
	const { text, encoding, doubts } = decodeText(bytes, choices.encoding);
	if (text.trim() === '') throw new UnreadableFile({ code: 'empty' });
	if (/^\s*[[{]/.test(text)) {
		const { rows, notes, title } = readJson(text);
		return [fromRows({ name, notes, doubts, encoding, delimiter: null, words: { title } }, rows)];
	}
	const delimiter = choices.delimiter ?? findDelimiter(text);
	return [
		{
			origin: { name, doubts, encoding, delimiter },
			stream: (add) => streamRows(text, delimiter, add, onProgress)
		}
	];
}

function checkSize({ length }: Uint8Array, most: number): void {
	if (length <= most) return;
	const megabytes = Math.ceil(length / 1_000_000);
	throw new UnreadableFile({ code: 'file-too-large', megabytes, most: most / 1_000_000 });
}

function listSources(file: FileToRead, onProgress: OnProgress): Source[] {
	const { bytes, choices } = file;
	if (bytes.length === 0) throw new UnreadableFile({ code: 'empty' });
	checkSize(bytes, LIMITS.textBytes);
	if (beginsWith(bytes, 0x50, 0x4b)) {
		checkSize(bytes, LIMITS.packedBytes);
		return isWorkbook(bytes) ? listSheets(bytes) : listPackage(bytes, choices.encoding);
	}
	if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		throw new UnreadableFile({ code: 'old-spreadsheet' });
	if (!choices.encoding?.startsWith('utf-16') && isBinary(bytes))
		throw new UnreadableFile({ code: 'no-table-file' });
	return listText(file, onProgress);
}

/** The tables that can be shaped; if none can, the error of the first. */
function shapeAll(file: FileToRead, onProgress: OnProgress): ReadResult {
	const find = createCountryFinder();
	const tables: ReadTable[] = [];
	let error: UnreadableFile | null = null;
	for (const [index, { origin, stream }] of listSources(file, onProgress).entries()) {
		const isChosen = file.tableName === null ? index === 0 : file.tableName === origin.name;
		const choices = isChosen ? file.choices : { ...file.choices, header: null };
		const shaper = new TableShaper(origin, choices, find);
		try {
			stream((row) => shaper.add(row));
			tables.push(shaper.finish());
		} catch (cause) {
			if (!(cause instanceof UnreadableFile)) throw cause;
			error ??= cause;
		}
	}
	if (tables.length > 0) return { tables };
	throw error ?? new UnreadableFile({ code: 'empty' });
}

/** Returns tables or an error for any bytes; never throws, executes or fetches anything. */
export function readFile(file: FileToRead, onProgress: OnProgress = () => undefined): ReadResult {
	try {
		return shapeAll(file, onProgress);
	} catch (cause) {
		if (cause instanceof UnreadableFile) return { error: cause.error };
		return { error: { code: 'reader-failed' } };
	}
}

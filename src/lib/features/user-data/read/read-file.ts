import { parse } from 'papaparse';
import {
	LIMITS,
	UnreadableFile,
	type Encoding,
	type RawCell,
	type RawTable,
	type ReadNote,
	type ReadResult
} from './raw-table';
import { readJson } from './read-json';
import { readWorkbook } from './read-workbook';
import { shapeTable } from './shape-table';
import { unpackZip } from './unpack-zip';

export interface FileToRead {
	name: string;
	bytes: Uint8Array;
	/** The user's choice; null detects it. */
	encoding: Encoding | null;
}

interface Found {
	tables: { name: string; rows: RawCell[][] }[];
	notes: ReadNote[];
}

const beginsWith = (bytes: Uint8Array, ...begin: number[]) =>
	begin.every((byte, index) => bytes[index] === byte);

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];
const markedEncoding = (bytes: Uint8Array) =>
	MARKS.find(([, mark]) => beginsWith(bytes, ...mark))?.[0];

/** For a file that is not UTF-8: the usual encoding of the region. */
const FALLBACK: Encoding = 'windows-1251';

/** By the byte order mark, else as the user chose, else as UTF-8 or, with a note, `FALLBACK`. */
function decodeText(
	bytes: Uint8Array,
	chosen: Encoding | null
): { text: string; notes: ReadNote[] } {
	const marked = markedEncoding(bytes);
	const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
	if (marked) return { text: decode(marked), notes: [] };
	if (chosen) return { text: decode(chosen), notes: [{ code: 'read-as', encoding: chosen }] };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
	} catch {
		return { text: decode(FALLBACK), notes: [{ code: 'read-as', encoding: FALLBACK }] };
	}
}

/** Includes the header, and one row more than allowed. */
const PREVIEW = LIMITS.rows + 2;

/** The rows of CSV, TSV or pasted cells; the delimiter is detected. */
function readDelimited(text: string): RawCell[][] {
	const { data } = parse<string[]>(text, {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: 'greedy',
		preview: PREVIEW
	});
	if (data.length >= PREVIEW) {
		// approximate: counts line breaks within quotes too
		const count = text.split(/\r\n|\n|\r/).length - 1;
		throw new UnreadableFile({ code: 'too-many-rows', count });
	}
	return data;
}

/** Text has no zero bytes except in UTF-16, which starts with a mark. */
const isBinary = (bytes: Uint8Array) =>
	!markedEncoding(bytes)?.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0);

/** Searches all of it, because the directory of a zip is at its end. */
const isWorkbook = (bytes: Uint8Array) =>
	new TextDecoder('latin1').decode(bytes).includes('xl/workbook.xml');

const isTable = (name: string) => /\.(csv|tsv|txt)$/i.test(name) && !name.startsWith('__MACOSX/');

/** Names of the tables that a Data Package lists, in its order. */
function listedIn(descriptor: Uint8Array | undefined): string[] {
	try {
		const { resources } = JSON.parse(new TextDecoder().decode(descriptor)) as {
			resources?: { path?: unknown }[];
		};
		return (resources ?? []).map(({ path }) => String(Array.isArray(path) ? path[0] : path));
	} catch {
		return [];
	}
}

/** The tables of a zip: those in its `datapackage.json`, else every CSV. @throws UnreadableFile */
function readPackage(bytes: Uint8Array): Found {
	const files = unpackZip(bytes, (name) => isTable(name) || name.endsWith('datapackage.json'));
	const descriptor = [...files.keys()].find((name) => name.endsWith('datapackage.json'));
	const folder = descriptor?.replace(/datapackage\.json$/, '') ?? '';
	const listed = listedIn(descriptor === undefined ? undefined : files.get(descriptor))
		.map((path) => folder + path)
		.filter((path) => files.has(path) && isTable(path));
	const names = listed.length > 0 ? listed : [...files.keys()].filter(isTable);
	if (names.length === 0) throw new UnreadableFile({ code: 'no-table-in-zip' });
	const tables = names.slice(0, LIMITS.tables).map((name) => ({
		name: name.slice(name.lastIndexOf('/') + 1),
		rows: readDelimited(decodeText(files.get(name)!, null).text)
	}));
	const count = names.length - tables.length;
	return { tables, notes: count > 0 ? [{ code: 'tables-left-out', count }] : [] };
}

function readText({ name, bytes, encoding }: FileToRead): Found {
	const { text, notes } = decodeText(bytes, encoding);
	if (text.trim() === '') throw new UnreadableFile({ code: 'empty' });
	if (!/^\s*[[{]/.test(text)) return { tables: [{ name, rows: readDelimited(text) }], notes };
	const found = readJson(text);
	return { tables: [{ name, rows: found.rows }], notes: [...notes, ...found.notes] };
}

function read(file: FileToRead): Found {
	const { bytes, encoding } = file;
	if (bytes.length === 0) throw new UnreadableFile({ code: 'empty' });
	if (bytes.length > LIMITS.fileBytes) {
		const megabytes = Math.ceil(bytes.length / 1_000_000);
		throw new UnreadableFile({ code: 'file-too-large', megabytes });
	}
	if (beginsWith(bytes, 0x50, 0x4b))
		return isWorkbook(bytes) ? { tables: readWorkbook(bytes), notes: [] } : readPackage(bytes);
	if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		throw new UnreadableFile({ code: 'old-spreadsheet' });
	if (encoding !== 'utf-16le' && isBinary(bytes))
		throw new UnreadableFile({ code: 'no-table-file' });
	return readText(file);
}

/** The tables that can be shaped; if none can, the error of the first. */
function shapeAll({ tables, notes }: Found): ReadResult {
	const shaped: RawTable[] = [];
	const all = [...notes];
	let error: UnreadableFile | null = null;
	for (const { name, rows } of tables) {
		try {
			const { table, notes: own } = shapeTable(name, rows);
			// only those of the table that is shown first
			if (shaped.length === 0) all.push(...own);
			shaped.push(table);
		} catch (cause) {
			if (!(cause instanceof UnreadableFile)) throw cause;
			error ??= cause;
		}
	}
	if (shaped.length > 0) return { tables: shaped, notes: all };
	throw error ?? new UnreadableFile({ code: 'empty' });
}

/** Returns tables or an error for any bytes; never throws, executes or fetches anything. */
export function readFile(file: FileToRead): ReadResult {
	try {
		return shapeAll(read(file));
	} catch (cause) {
		if (cause instanceof UnreadableFile) return { error: cause.error };
		return { error: { code: 'reader-failed' } };
	}
}

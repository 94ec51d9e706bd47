import { decodeText, readDelimited } from './read-text';
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

/** Text has no zero bytes except in UTF-16, which starts with a mark. */
function isBinary(bytes: Uint8Array): boolean {
	if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)) return false;
	return bytes.subarray(0, 4096).includes(0);
}

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

/** The tables that can be shaped; if none can, the fault of the first. */
function shapeAll({ tables, notes }: Found): ReadResult {
	const shaped: RawTable[] = [];
	const all = [...notes];
	let fault: UnreadableFile | null = null;
	for (const { name, rows } of tables) {
		try {
			const { table, notes: own } = shapeTable(name, rows);
			// only those of the table that is shown first
			if (shaped.length === 0) all.push(...own);
			shaped.push(table);
		} catch (cause) {
			if (!(cause instanceof UnreadableFile)) throw cause;
			fault ??= cause;
		}
	}
	if (shaped.length > 0) return { tables: shaped, notes: all };
	throw fault ?? new UnreadableFile({ code: 'empty' });
}

/** Returns tables or a fault for any bytes; never throws, executes or fetches anything. */
export function readFile(file: FileToRead): ReadResult {
	try {
		return shapeAll(read(file));
	} catch (cause) {
		if (cause instanceof UnreadableFile) return { fault: cause.fault };
		return { fault: { code: 'reader-failed' } };
	}
}

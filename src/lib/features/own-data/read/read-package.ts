import { decodeText, readDelimited } from './read-text';
import { LIMITS, UnreadableFile, type RawCell } from './raw-table';
import { unpackZip } from './unpack-zip';

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

/**
 * The tables of a zip: those in its `datapackage.json`, else every CSV.
 * @throws UnreadableFile
 */
export function readPackage(bytes: Uint8Array): {
	tables: { name: string; rows: RawCell[][] }[];
	leftOut: number;
} {
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
	return { tables, leftOut: names.length - tables.length };
}

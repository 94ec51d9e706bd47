/**
 * A stored edition of the data: the edited tables with the descriptor of their columns, in one
 * compressed file. Not the built tables, whose shape changes with the code: old editions are shaped
 * by the current code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { CsvTable } from '../csv-table';
import { readCsvTable } from '../csv-table';
import { getEdition, type DataPackage, type TableSet } from '../data-package';
import { withPresentFields, withPresentHeader } from './present-columns';

/** From the root of the repository. */
export const ARCHIVE_FOLDER = 'data/editions';
const ENDING = '.json.br';
const DESCRIPTOR = 'datapackage.json';

export interface EditionArchive {
	/** Year and month, and a number from the second edition of a month: `2026-11`, `2026-11-2`. */
	edition: string;
	/** Contents by their paths within `data/`. */
	files: Readonly<Record<string, string>>;
}

export function getArchivePath(edition: string): string {
	return `${ARCHIVE_FOLDER}/${edition}${ENDING}`;
}

/** The tables of the repository as an archive; a file that is missing is left out. */
export function readArchive(root: string, edition: string): EditionArchive {
	const descriptor = readFileSync(join(root, 'data', DESCRIPTOR), 'utf8');
	const { resources } = JSON.parse(descriptor) as DataPackage;
	const paths = [DESCRIPTOR, ...resources.map(({ path }) => path).sort()].filter((path) =>
		existsSync(join(root, 'data', path))
	);
	return {
		edition,
		files: Object.fromEntries(
			paths.map((path) => [path, readFileSync(join(root, 'data', path), 'utf8')])
		)
	};
}

/** Tables of the repository that differ from a stored edition. @throws Error if there is none */
export function listChangedTables(root: string, edition: string): string[] {
	const published = unpackArchive(readFileSync(join(root, getArchivePath(edition))));
	return listChangedFiles(published, readArchive(root, edition));
}

/**
 * The version of the tables of the repository: that of the last published edition, or the one after
 * it, `2026.12.next`, once a table differs. Without that edition there is nothing to differ from.
 */
export function findTablesVersion(root: string, { version }: Pick<DataPackage, 'version'>): string {
	const edition = getEdition({ version });
	const isKept = existsSync(join(root, getArchivePath(edition)));
	return isKept && listChangedTables(root, edition).length > 0 ? `${version}.next` : version;
}

/** Equal archives give equal bytes. */
export function packArchive(archive: EditionArchive): Uint8Array {
	const text = Buffer.from(JSON.stringify(archive));
	return brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length
		}
	});
}

export function unpackArchive(bytes: Uint8Array): EditionArchive {
	return JSON.parse(brotliDecompressSync(bytes).toString()) as EditionArchive;
}

/** All stored editions, oldest first. */
export function readArchives(root: string): EditionArchive[] {
	const folder = join(root, ARCHIVE_FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(ENDING))
		.map((name) => unpackArchive(readFileSync(join(folder, name))))
		.sort((a, b) => a.edition.localeCompare(b.edition, 'en', { numeric: true }));
}

/**
 * The tables of an archive, as `readTables` gives those of the repository, with the current names
 * of their columns.
 * @throws Error if a table is missing or cannot be read
 */
export function readArchiveTables({ edition, files }: EditionArchive): TableSet {
	const getFile = (path: string): string => {
		const text = files[path];
		if (text === undefined) throw new Error(`edition ${edition} has no file ${path}`);
		return text;
	};
	const dataPackage = withPresentFields(JSON.parse(getFile(DESCRIPTOR)) as DataPackage);
	const tables = new Map<string, CsvTable>();
	for (const { name, path } of dataPackage.resources) {
		const { table, errors } = readCsvTable(`data/${path}`, withPresentHeader(getFile(path)));
		if (errors[0]) throw new Error(`edition ${edition}: ${path}: ${errors[0].message}`);
		tables.set(name, table);
	}
	return { dataPackage, tables, talkSources: new Set() };
}

/**
 * Files with different figures; the texts of the descriptor, and the names of columns, may change
 * within an edition.
 */
export function listChangedFiles(a: EditionArchive, b: EditionArchive): string[] {
	const paths = new Set([...Object.keys(a.files), ...Object.keys(b.files)]);
	paths.delete(DESCRIPTOR);
	const listFigures = ({ files }: EditionArchive, path: string) => {
		const text = files[path];
		return text === undefined ? undefined : withPresentHeader(text);
	};
	return [...paths].filter((path) => listFigures(a, path) !== listFigures(b, path)).sort();
}

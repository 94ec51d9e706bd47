import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvTable, type CsvTable } from './csv-table';
import type { DataPackage, TableSet } from './data-package';
import { findTablesVersion } from './editions/edition-archive';
import type { DataError } from './data-error';
import { readStory } from './story/read-story';

export type { TableSet };

const EMPTY: CsvTable = { file: '', columns: [], rows: [] };

export function getTable(set: TableSet, name: string): CsvTable {
	return set.tables.get(name) ?? EMPTY;
}

/** Reads every table that `data/datapackage.json` names, below the root of the repository. */
export function readTables(root: string): { set: TableSet; errors: DataError[] } {
	const packageText = readFileSync(join(root, 'data/datapackage.json'), 'utf8');
	const dataPackage = JSON.parse(packageText) as DataPackage;
	const tables = new Map<string, CsvTable>();
	const errors: DataError[] = [];
	for (const resource of dataPackage.resources) {
		const file = `data/${resource.path}`;
		if (!existsSync(join(root, file))) {
			errors.push({ file, line: 1, column: null, message: 'is missing' });
			const columns = resource.schema.fields.map(({ name }) => name);
			tables.set(resource.name, { file, columns, rows: [] });
			continue;
		}
		const read = readCsvTable(file, readFileSync(join(root, file), 'utf8'));
		tables.set(resource.name, read.table);
		errors.push(...read.errors);
	}
	const version = dataPackage.version && findTablesVersion(root, dataPackage);
	const { story } = readStory(root);
	const talkSources = new Set(story?.steps.flatMap(({ content }) => content.sources));
	return { set: { dataPackage: { ...dataPackage, version }, tables, talkSources }, errors };
}

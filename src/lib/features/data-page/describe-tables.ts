import { primaryKeyFields, type Licence, type Resource } from '../../../../data/build/data-package';
import type { Dictionary } from '../../../../data/build/languages/dictionary';
import { tableOf, type TableSet } from '../../../../data/build/read-tables';
import { describeCoverage, type Coverage } from './describe-coverage';
import { describeField, type ColumnEntry } from './describe-field';
import { TABLE_GROUPS } from './table-groups';

export interface TableEntry {
	name: string;
	/** Of the CSV file, within the downloads. */
	path: string;
	title: string;
	description: string;
	rows: number;
	columns: ColumnEntry[];
	/** Columns that name a row. */
	key: string[];
	licences: Licence[];
	sources: { title: string; path?: string }[];
	/** Null for tables that hold nothing by country and year. */
	coverage: Coverage | null;
}

export interface TableGroup {
	title: string;
	tables: TableEntry[];
}

function describeTable(set: TableSet, resource: Resource, words: Dictionary): TableEntry {
	const table = tableOf(set, resource.name);
	return {
		name: resource.name,
		path: resource.path,
		title: words.get(resource.title) ?? resource.title,
		description: resource.description,
		rows: table.rows.length,
		columns: resource.schema.fields.map(describeField),
		key: primaryKeyFields(resource.schema),
		licences: resource.licenses ?? [],
		sources: resource.sources ?? [],
		coverage: describeCoverage(set, resource.name)
	};
}

/**
 * Every table of the package by subject; one that no group names stands in the last.
 * @param words from English to the language of the page, for the titles
 */
export function describeTables(set: TableSet, words: Dictionary = new Map()): TableGroup[] {
	const { resources } = set.dataPackage;
	const named = new Set(TABLE_GROUPS.flatMap(({ tables }) => tables));
	return TABLE_GROUPS.map(({ title, tables, holdsRest }) => ({
		title,
		tables: resources
			.filter(({ name }) => tables.includes(name) || (holdsRest === true && !named.has(name)))
			.map((resource) => describeTable(set, resource, words))
	}));
}

import type { DataPackage, Resource } from '../../../../data/build/data-package';
import { tableOf, type TableSet } from '../../../../data/build/read-tables';
import { TABLE_GROUPS } from './table-groups';

/** A licence as `datapackage.json` names it, which says more than the package's checker needs. */
export interface Licence {
	name: string;
	title: string;
	path: string;
}

export interface TableEntry {
	name: string;
	/** Of the CSV file, within the downloads. */
	path: string;
	title: string;
	description: string;
	rows: number;
	columns: { name: string; description: string }[];
	licences: Licence[];
}

export interface TableGroup {
	title: string;
	tables: TableEntry[];
}

type DescribedPackage = DataPackage & {
	resources: (Resource & { licenses?: Licence[] })[];
};

function describeTable(set: TableSet, resource: DescribedPackage['resources'][number]): TableEntry {
	return {
		name: resource.name,
		path: resource.path,
		title: resource.title,
		description: resource.description,
		rows: tableOf(set, resource.name).rows.length,
		columns: resource.schema.fields.map(({ name, description }) => ({ name, description })),
		licences: resource.licenses ?? []
	};
}

/** Every table of the package by subject; one that no group names stands in the last. */
export function describeTables(set: TableSet): TableGroup[] {
	const { resources } = set.dataPackage as DescribedPackage;
	const named = new Set(TABLE_GROUPS.flatMap(({ tables }) => tables));
	return TABLE_GROUPS.map(({ title, tables, holdsRest }) => ({
		title,
		tables: resources
			.filter(({ name }) => tables.includes(name) || (holdsRest === true && !named.has(name)))
			.map((resource) => describeTable(set, resource))
	}));
}

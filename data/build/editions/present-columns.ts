/**
 * Renamed columns. A stored edition keeps its published names; readers get the current names, so
 * that a renamed column is not a change of figures.
 */
import type { DataPackage, TableSchema } from '../data-package';

/** Names of columns in stored editions, and their current names. */
const PRESENT_NAMES: ReadonlyMap<string, string> = new Map([
	['republic', 'country'],
	['republics', 'countries']
]);

const presentName = (name: string): string => PRESENT_NAMES.get(name) ?? name;

function presentSchema(schema: TableSchema): TableSchema {
	const { fields, primaryKey, foreignKeys } = schema;
	return {
		...schema,
		fields: fields.map((field) => ({ ...field, name: presentName(field.name) })),
		primaryKey:
			typeof primaryKey === 'string' ? presentName(primaryKey) : primaryKey.map(presentName),
		...(foreignKeys && {
			foreignKeys: foreignKeys.map((key) => ({ ...key, fields: presentName(key.fields) }))
		})
	};
}

/** The descriptor of an edition with the current names of its columns. */
export function withPresentFields(dataPackage: DataPackage): DataPackage {
	const resources = dataPackage.resources.map((resource) => ({
		...resource,
		schema: presentSchema(resource.schema)
	}));
	return { ...dataPackage, resources };
}

/** A table's text with the current names in its header; header cells are words without quotes. */
export function withPresentHeader(csv: string): string {
	const end = csv.search(/\r?\n|$/);
	return csv.slice(0, end).split(',').map(presentName).join(',') + csv.slice(end);
}

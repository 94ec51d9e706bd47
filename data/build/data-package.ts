/**
 * The part of the Frictionless standard that the atlas uses: data/datapackage.json is both the
 * description for other tools and the rules of the checker.
 */
import type { CsvTable } from './csv-table';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

export interface Constraints {
	required?: boolean;
	unique?: boolean;
	enum?: string[];
	minimum?: number;
	maximum?: number;
	maxLength?: number;
	pattern?: string;
}

export interface Reference {
	resource: string;
	fields: string;
}

/** Our extension of a string field: several items in one cell. */
export interface ListRule {
	delimiter: string;
	reference?: Reference;
	enum?: string[];
	pattern?: string;
}

export interface Field {
	name: string;
	type: FieldType;
	description: string;
	unit?: string;
	constraints?: Constraints;
	list?: ListRule;
}

export interface TableSchema {
	fields: Field[];
	primaryKey: string | string[];
	foreignKeys?: { fields: string; reference: Reference }[];
	missingValues: string[];
}

export interface Licence {
	name: string;
	title: string;
	path: string;
}

export interface Resource {
	name: string;
	/** From the folder of the package, forward slashes. */
	path: string;
	title: string;
	description: string;
	licenses?: Licence[];
	sources?: { title: string; path?: string }[];
	schema: TableSchema;
}

export interface DataPackage {
	name: string;
	/** Year and month of the last edition, and a number from the second of a month: `2026.11`. */
	version: string;
	/** ISO 8601; the moment of the edition, not of a build. */
	created: string;
	title: string;
	licenses: Licence[];
	resources: Resource[];
}

/** A package with its tables as they were read. */
export interface TableSet {
	/** Its version ends in `.next` where the tables are no longer those of the edition that it names. */
	dataPackage: DataPackage;
	/** Tables by name of their resource; a missing file is a table without rows. */
	tables: ReadonlyMap<string, CsvTable>;
	/** Ids of the sources that the steps of the talk name. */
	talkSources: ReadonlySet<string>;
}

export function listPrimaryKeyFields(schema: TableSchema): string[] {
	return typeof schema.primaryKey === 'string' ? [schema.primaryKey] : schema.primaryKey;
}

/** The edition as written in citations and links: `2026-11`, or `2026-11-next` after it. */
export function getEdition(dataPackage: Pick<DataPackage, 'version'>): string {
	return dataPackage.version.replaceAll('.', '-');
}

/** The text of a descriptor with a version, otherwise unchanged. */
export function withVersion(descriptor: string, version: string): string {
	return descriptor.replace(/("version": ")[^"]*"/, `$1${version}"`);
}

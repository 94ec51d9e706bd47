import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPrimaryKeyFields } from '../../data/build/data-package';
import { readTables, getTable } from '../../data/build/read-tables';

const { set, errors } = readTables(process.cwd());
const { resources, version } = set.dataPackage;

describe('data/datapackage.json', () => {
	it('lists exactly the existing tables', () => {
		const files = readdirSync('data/tables').map((file) => `tables/${file}`);
		const loose = ['sources.csv', 'coordinate-exceptions.csv'];
		expect(resources.map(({ path }) => path).sort()).toEqual([...files, ...loose].sort());
		expect(errors).toEqual([]);
	});

	it('lists every column of every table, in order, with a description', () => {
		for (const { name, schema } of resources) {
			expect(schema.fields.map((field) => field.name)).toEqual(getTable(set, name).columns);
			for (const field of schema.fields) expect(field.description, field.name).not.toBe('');
		}
	});

	it('gives every table a key of its own columns', () => {
		for (const { schema } of resources) {
			const columns = schema.fields.map((field) => field.name);
			expect(listPrimaryKeyFields(schema).length).toBeGreaterThan(0);
			expect(columns).toEqual(expect.arrayContaining(listPrimaryKeyFields(schema)));
		}
	});

	it('refers to tables and columns that exist', () => {
		const columnsByTable = new Map(
			resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)])
		);
		for (const { schema } of resources) {
			const links = (schema.foreignKeys ?? []).map(({ reference }) => reference);
			const lists = schema.fields.flatMap(({ list }) => list?.reference ?? []);
			for (const { resource, fields } of [...links, ...lists]) {
				expect(columnsByTable.get(resource)).toContain(fields);
			}
		}
	});

	it('gives a unit to every column whose name ends in one', () => {
		const units: Record<string, string> = { _musd: 'million USD', _km: 'km' };
		for (const { schema } of resources) {
			for (const { name, unit } of schema.fields) {
				const ending = Object.keys(units).find((each) => name.endsWith(each));
				if (ending) expect(unit, name).toBe(units[ending]);
			}
		}
	});

	it('has the edition as its version', () => {
		expect(version).toMatch(/^20\d\d\.\d\d(\.\d+)?(\.next)?$/);
	});
});

import { list, text } from '../cells';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** Every source is named by a row or a step of the talk: an unused one has lost its figure or never had one. */
export function checkSourcesUsed(set: TableSet): DataError[] {
	const used = new Set(set.talkSources);
	for (const { name, schema } of set.dataPackage.resources) {
		const columns = schema.fields.map((field) => field.name);
		const naming = columns.filter((column) => /source_ids?$/.test(column));
		for (const row of getTable(set, name).rows) {
			for (const column of naming) list(row, column).forEach((id) => used.add(id));
		}
	}
	const sources = getTable(set, 'sources');
	return sources.rows
		.filter((row) => !used.has(text(row, 'id')))
		.map((row) => makeErrorAt(sources, row, 'id', `"${text(row, 'id')}" is not used by any row`));
}

import type { TableAbout } from './about-table';
import type { Field } from '../../../../data/build/data-package';

/** Rows of a table with values of their columns' types; null for an empty cell. */
export type TypedRows = readonly (readonly (string | number | boolean | null)[])[];

export function typeRows(
	fields: readonly Pick<Field, 'type'>[],
	rows: readonly (readonly string[])[]
): TypedRows {
	return rows.map((row) =>
		fields.map(({ type }, index) => {
			const cell = row[index] ?? '';
			if (cell === '') return null;
			if (type === 'integer' || type === 'number') return Number(cell);
			return type === 'boolean' ? cell === 'true' : cell;
		})
	);
}

/**
 * A table as JSON: what it is in `about`, and in `rows` an object for each row, with null for unknown
 * values.
 */
export function formatTableJson(
	columns: readonly string[],
	rows: TypedRows,
	about: TableAbout
): string {
	const objects = rows.map((row) =>
		Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))
	);
	return `${JSON.stringify({ about, rows: objects }, null, '\t')}\n`;
}

/** The JSON Schema 2020-12 of that JSON. */
export function formatJsonSchema(title: string, fields: readonly Field[]): string {
	const properties = fields.map(({ name, type, description, unit, constraints = {} }) => {
		const { required, enum: words, minimum, maximum, pattern, maxLength } = constraints;
		const own = {
			type: required ? type : [type, 'null'],
			description: unit ? `${description} (${unit})` : description,
			...(words && { enum: required ? words : [...words, null] }),
			...(minimum !== undefined && { minimum }),
			...(maximum !== undefined && { maximum }),
			...(pattern && { pattern: `^(?:${pattern})$` }),
			...(maxLength && { maxLength })
		};
		return [name, own] as const;
	});
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title,
		type: 'object',
		required: ['about', 'rows'],
		properties: {
			about: { type: 'object', required: ['title', 'edition', 'citation', 'columns', 'sources'] },
			rows: {
				type: 'array',
				items: {
					type: 'object',
					properties: Object.fromEntries(properties),
					required: fields.map(({ name }) => name),
					additionalProperties: false
				}
			}
		}
	};
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

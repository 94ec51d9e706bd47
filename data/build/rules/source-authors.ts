import { text } from '../cells';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

const GIVEN = String.raw`\p{Lu}[\p{L}’'.-]*`;
const PERSON = new RegExp(String.raw`^[\p{L}’'-]+, ${GIVEN}( ${GIVEN})*$`, 'u');

/** A comma only separates the names of a person, so that exports are correct. */
export function checkSourceAuthors(set: TableSet): DataError[] {
	const sources = getTable(set, 'sources');
	return sources.rows.flatMap((row) =>
		text(row, 'authors')
			.split('; ')
			.filter((name) => /[,;]/.test(name) && !PERSON.test(name))
			.map((name) =>
				makeErrorAt(
					sources,
					row,
					'authors',
					`"${name}" is neither Family, Given nor without a comma`
				)
			)
	);
}

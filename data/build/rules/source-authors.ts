import { text } from '../cells';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

const GIVEN = String.raw`\p{Lu}[\p{L}’'.-]*`;
const PERSON = new RegExp(String.raw`^[\p{L}’'-]+, ${GIVEN}( ${GIVEN})*$`, 'u');

/** A comma only separates the names of a person, so that exports are correct. */
export function checkSourceAuthors(set: TableSet): Fault[] {
	const sources = tableOf(set, 'sources');
	return sources.rows.flatMap((row) =>
		text(row, 'authors')
			.split('; ')
			.filter((name) => /[,;]/.test(name) && !PERSON.test(name))
			.map((name) =>
				faultAt(sources, row, 'authors', `"${name}" is neither Family, Given nor without a comma`)
			)
	);
}

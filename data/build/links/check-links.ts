import { isOnMap, type LinkItem, type LinkItemKind } from '../../../src/lib/core/link/link-items';
import { ID_ALIASES } from '../../../src/lib/core/link/aliases';
import { text } from '../cells';
import type { CsvRow } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { parseLinkItem, type LinkTables } from './read-links';

const ALIAS_FILE = 'src/lib/core/link/aliases.ts';

type Aliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

const getName = ({ kind, id }: LinkItem) => `${kind}:${id}`;
const rowName = (row: CsvRow) => `${text(row, 'kind')}:${text(row, 'id')}`;

/** Whether links to two kinds open the same page, so that one can replace the other. */
function haveOnePage(a: LinkItemKind, b: LinkItemKind): boolean {
	const isClaim = a === 'claim' || b === 'claim';
	return isOnMap(a) === isOnMap(b) && (!isClaim || a === b);
}

function checkRetired(present: ReadonlySet<string>, { retired }: LinkTables): DataError[] {
	const seen = new Set<string>();
	return retired.rows.flatMap((row) => {
		const makeError = (column: string, message: string) =>
			makeErrorAt(retired, row, column, message);
		const name = rowName(row);
		const successor = text(row, 'successor');
		const errors: DataError[] = [];
		const [item, next] = [parseLinkItem(name), parseLinkItem(successor)];
		if (item && next && !haveOnePage(item.kind, next.kind))
			errors.push(makeError('successor', `"${successor}" is on another page than "${name}"`));
		if (!item) errors.push(makeError('kind', `"${name}" is not a kind of item in links`));
		if (present.has(name)) errors.push(makeError('id', `"${name}" still exists`));
		if (seen.has(name)) errors.push(makeError('id', `"${name}" appears twice`));
		for (const column of ['was', 'why']) {
			if (text(row, column) === '') errors.push(makeError(column, 'is empty'));
		}
		if (!present.has(successor))
			errors.push(makeError('successor', `"${successor}" does not exist`));
		seen.add(name);
		return errors;
	});
}

/**
 * Checks that no published id is lost: each one exists, has a new name or is listed as retired, and
 * the targets of new names and successors exist.
 */
export function checkLinks(
	items: readonly LinkItem[],
	links: LinkTables,
	aliases: Aliases = ID_ALIASES
): DataError[] {
	const present = new Set(items.map(getName));
	const retired = new Set(links.retired.rows.map(rowName));
	const isRenamed = (row: CsvRow) =>
		Object.hasOwn(aliases, text(row, 'kind')) &&
		Object.hasOwn(aliases[text(row, 'kind')]!, text(row, 'id'));
	const lost = links.published.rows
		.filter((row) => !present.has(rowName(row)) && !retired.has(rowName(row)) && !isRenamed(row))
		.map((row) => {
			const way = 'give it a row in data/links/retired.csv, or its new name in ' + ALIAS_FILE;
			const message = `"${rowName(row)}" is gone but links use it`;
			return { ...makeErrorAt(links.published, row, 'id', message), remedy: way };
		});
	const astray = Object.entries(aliases).flatMap(([kind, names]) =>
		Object.entries(names)
			.filter(([old, now]) => !present.has(`${kind}:${now}`) || present.has(`${kind}:${old}`))
			.map(([old, now]): DataError => {
				const message = present.has(`${kind}:${old}`)
					? `"${kind}:${old}" is there under its own name`
					: `"${kind}:${old}" leads to "${now}", which does not exist`;
				return { file: ALIAS_FILE, line: 1, column: null, message };
			})
	);
	return [...lost, ...checkRetired(present, links), ...astray];
}

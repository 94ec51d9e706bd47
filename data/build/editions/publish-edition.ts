/** Names the next edition and writes it where the repository names the last one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEditionName, isOpenEdition } from '../../../src/lib/core/domain/editions';
import { withVersion } from '../data-package';
import type { BuiltFile } from '../write-output';

const DESCRIPTOR_FILE = 'data/datapackage.json';
const CITATION_FILE = 'CITATION.cff';

const byName = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** Whether a name may follow the editions so far, the last of which is given. */
export const isLaterName = (name: string, last: string): boolean =>
	isEditionName(name) && !isOpenEdition(name) && byName(name, last) > 0;

/**
 * The usual name of the next edition: the month of its day, or the next number of the last edition
 * if that is of this month or a later one.
 * @param day `2027-01-15`
 */
export function getNextEdition(last: string, day: string): string {
	const month = day.slice(0, 7);
	const [year = '', lastMonth = '', number = '1'] = last.split('-');
	const isFree = byName(month, `${year}-${lastMonth}`) > 0;
	return isFree ? month : `${year}-${lastMonth}-${Number(number) + 1}`;
}

/**
 * The reference to the data in `CITATION.cff`, with another edition; the rest stays. In quotes:
 * some readers of YAML take 2026-12-2 for a day.
 */
export function withCitedEdition(citation: string, edition: string, day: string): string {
	return citation.replace(
		/(- type: data\n(?: {4}.*\n)*? {4}version: ).*\n( {4}date-released: ).*\n( {4}year: ).*\n/,
		`$1'${edition}'\n$2'${day}'\n$3${day.slice(0, 4)}\n`
	);
}

/** The descriptor and the citation file with a new edition, which the editions are archived with. */
export function buildNamedEdition(root: string, edition: string, day: string): BuiltFile[] {
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const dated = read(DESCRIPTOR_FILE).replace(/("created": ")[^"]*"/, `$1${day}T00:00:00Z"`);
	return [
		{
			path: DESCRIPTOR_FILE,
			// 2026-12-2 is version 2026.12.2
			content: withVersion(dated, edition.replaceAll('-', '.'))
		},
		{ path: CITATION_FILE, content: withCitedEdition(read(CITATION_FILE), edition, day) }
	];
}

import type { TableTerms } from '../../../src/lib/core/data/types';
import type { TableSet } from '../read-tables';

/** Title and licences of every table, by file name, for downloads. */
export function shapeTableTerms(set: TableSet): Record<string, TableTerms> {
	return Object.fromEntries(
		set.dataPackage.resources.map(({ path, title, licenses }) => [
			path.slice(path.lastIndexOf('/') + 1),
			{ title, licences: licenses ?? [] }
		])
	);
}

import type { DataPackage } from '../data-package';
import type { BuiltFile } from '../write-output';
import type { EditionArchive } from './edition-archive';

/**
 * The tables of every edition at permanent URLs: `/data/2026-12/students.csv`.
 * Files under `/data/tables/` change with the next edition.
 */
export function buildEditionTables(archives: readonly EditionArchive[]): BuiltFile[] {
	return archives.flatMap(({ edition, files }) => {
		const { resources } = JSON.parse(files['datapackage.json'] ?? '') as DataPackage;
		return resources.map(({ name, path }) => {
			const content = files[path];
			if (content === undefined) throw new Error(`edition ${edition} has no file ${path}`);
			return { path: `static/data/${edition}/${name}.csv`, content };
		});
	});
}

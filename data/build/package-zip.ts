import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { buildAtlasReference, toBibtex, toPlainText } from '../../src/lib/figures/cite';
import { getEdition, withVersion, type DataPackage } from './data-package';
import type { TableSet } from './read-tables';

/** The name of the file in `static/data/`; the same for every edition, so that links keep working. */
export const PACKAGE_ZIP = 'soft-power-atlas-data.zip';

/** What a reader needs in addition to the tables. */
const TEXTS = ['README.md', 'NOTES.md'] as const;

/** Terms of every table, for a reader without a tool that opens the descriptor. */
export function formatLicences({ title, licenses, resources }: DataPackage): string {
	const own = licenses.map((licence) => `${licence.title}: <${licence.path}>`).join('\n');
	const tables = resources.map(({ path, licenses: terms = [], sources = [] }) => {
		const licences = terms.map((licence) => `- ${licence.title}: <${licence.path}>`);
		const from = sources.map(({ title: source }) => source).join('; ');
		return [`## ${path}`, '', ...licences, ...(from ? [`- From: ${from}`] : []), ''].join('\n');
	});
	return `# Licences\n\n${title}\n\n${own}\n\nThe terms of a single source stand in its row of sources.csv, in the column licence_note.\n\n${tables.join('\n')}`;
}

function formatHowToCite(edition: string): string {
	const reference = buildAtlasReference(edition, '');
	return `# How to cite\n\nFor one figure cite its source first, which its row names, then the atlas with its edition.\n\n${toPlainText(reference)}\n\n\`\`\`bibtex\n${toBibtex(reference)}\`\`\`\n`;
}

/**
 * Every file has the date of the last edition, so the same tables always give the same bytes. A zip
 * stores local time, so the date is built from its parts.
 */
function getEditionDate({ created }: DataPackage): Date {
	const [year = 1980, month = 1, day = 1] = created.slice(0, 10).split('-').map(Number);
	return new Date(year, month - 1, day);
}

/** The whole package in one file: descriptor, tables, sources, notes, licences, citation. */
export function zipPackage(
	{ dataPackage }: Pick<TableSet, 'dataPackage'>,
	root: string
): Uint8Array {
	const read = (name: string) => readFileSync(join(root, 'data', name));
	const names = [...dataPackage.resources.map(({ path }) => path), ...TEXTS];
	const files: Record<string, Uint8Array> = {
		...Object.fromEntries(names.map((name) => [name, new Uint8Array(read(name))])),
		'datapackage.json': strToU8(
			withVersion(read('datapackage.json').toString(), dataPackage.version)
		),
		'LICENCES.md': strToU8(formatLicences(dataPackage)),
		'CITE.md': strToU8(formatHowToCite(getEdition(dataPackage)))
	};
	const options = { level: 9, mtime: getEditionDate(dataPackage), os: 3 } as const;
	const entries: Zippable = Object.fromEntries(
		Object.keys(files)
			.sort()
			.map((name) => [name, [files[name]!, options]])
	);
	return zipSync(entries);
}

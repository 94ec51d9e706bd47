import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/lib/core/domain/languages';
import { readCsvTable, type CsvRow } from '../csv-table';
import type { DataError } from '../data-error';

export const TRANSLATIONS_FOLDER = 'data/translations';

/** From English, as in the tables, to a language. */
export type Dictionary = ReadonlyMap<string, string>;

/** A row is an English text and its translations, side by side. */
export interface TranslationRow extends CsvRow {
	/** From the root of the repository. */
	file: string;
}

/** The rows of `data/translations/*.csv`, in the order of the files. */
export function readTranslations(root: string): { rows: TranslationRow[]; errors: DataError[] } {
	const folder = join(root, TRANSLATIONS_FOLDER);
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const rows: TranslationRow[] = [];
	const errors: DataError[] = [];
	for (const name of names.filter((each) => each.endsWith('.csv'))) {
		const file = `${TRANSLATIONS_FOLDER}/${name}`;
		const read = readCsvTable(file, readFileSync(join(root, file), 'utf8'));
		errors.push(...read.errors);
		rows.push(...read.table.rows.map((row) => ({ ...row, file })));
	}
	return { rows, errors };
}

/** The translations into a language of what readers see of the tables. */
export function readDictionary(
	root: string,
	language: Exclude<Language, 'en'>
): { dictionary: Dictionary; errors: DataError[] } {
	const dictionary = new Map<string, string>();
	const { rows, errors } = readTranslations(root);
	for (const { file, line, cells } of rows) {
		const addError = (message: string) => errors.push({ file, line, column: language, message });
		const { english = '' } = cells;
		const words = cells[language] ?? '';
		if (words === '') addError(`"${english}" has no translation`);
		if ((dictionary.get(english) ?? words) !== words) addError(`"${english}" has two translations`);
		dictionary.set(english, words);
	}
	return { dictionary, errors };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/lib/core/domain/languages';
import { readCsvTable } from '../csv-table';
import type { Fault } from '../fault';

const FOLDER = 'data/translations';

/** From English, as in the tables, to a language. */
export type Dictionary = ReadonlyMap<string, string>;

/**
 * Reads the translations of names and summaries of the tables into a language. A row of
 * `data/translations/*.csv` is an English text and its translations, side by side.
 */
export function readDictionary(
	root: string,
	language: Exclude<Language, 'en'>
): { dictionary: Dictionary; faults: Fault[] } {
	const dictionary = new Map<string, string>();
	const faults: Fault[] = [];
	const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
	for (const name of names.filter((each) => each.endsWith('.csv'))) {
		const file = `${FOLDER}/${name}`;
		const read = readCsvTable(file, readFileSync(join(root, file), 'utf8'));
		faults.push(...read.faults);
		for (const { line, cells } of read.table.rows) {
			const fault = (message: string) => faults.push({ file, line, column: language, message });
			const { english = '' } = cells;
			const words = cells[language] ?? '';
			if (words === '') fault(`"${english}" has no translation`);
			if ((dictionary.get(english) ?? words) !== words) fault(`"${english}" has two translations`);
			dictionary.set(english, words);
		}
	}
	return { dictionary, faults };
}

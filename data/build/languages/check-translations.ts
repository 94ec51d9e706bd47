/** Compares the tables with their translations, without building any language. */
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import { faultAt, formatFault, type Fault } from '../fault';
import type { TableSet } from '../read-tables';
import {
	readDictionary,
	readTranslations,
	TRANSLATIONS_FOLDER,
	type TranslationRow
} from './dictionary';
import { shownTexts, type ShownText } from './shown-texts';

const englishOf = ({ cells }: TranslationRow) => cells.english ?? '';

/** Each fault once: a broken file has the same ones in every language. */
const distinct = (faults: readonly Fault[]) => [
	...new Map(faults.map((fault) => [formatFault(fault), fault])).values()
];

/** Texts that readers see and no row translates, each where it first stands. */
function untranslated(shown: readonly ShownText[], rows: readonly TranslationRow[]): Fault[] {
	const known = new Set(rows.map(englishOf));
	const faults: Fault[] = [];
	for (const { text, file, line, column, subject } of shown) {
		if (known.has(text)) continue;
		known.add(text);
		const message = `"${text}" has no translation: add a row with this English text to ${TRANSLATIONS_FOLDER}/${subject}`;
		faults.push({ file, line, column, message });
	}
	return faults;
}

/** Rows that no reader sees, and rows of a text that has one already. */
function idleRows(shown: readonly ShownText[], rows: readonly TranslationRow[]): Fault[] {
	const texts = new Set(shown.map(({ text }) => text));
	const first = new Map<string, TranslationRow>();
	return rows.flatMap((row) => {
		const english = englishOf(row);
		const fault = (message: string) => [faultAt(row, row, 'english', message)];
		if (!texts.has(english)) {
			return fault(
				`no table has the text "${english}": write the text that the tables have now, or delete the row`
			);
		}
		const earlier = first.get(english);
		if (earlier) {
			return fault(
				`"${english}" is already translated in ${earlier.file}:${earlier.line}: delete one of the two rows`
			);
		}
		first.set(english, row);
		return [];
	});
}

/**
 * What the translations lack, and what they have in vain, in all languages. Accepts any tables,
 * even broken ones, and never throws.
 * @param root of the repository
 */
export function checkTranslations(root: string, set: TableSet): Fault[] {
	const shown = shownTexts(root, set);
	const { rows } = readTranslations(root);
	const ofLanguages = FOLDER_LANGUAGES.flatMap((language) => readDictionary(root, language).faults);
	return [...distinct(ofLanguages), ...untranslated(shown, rows), ...idleRows(shown, rows)];
}

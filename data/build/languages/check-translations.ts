/** Compares the tables with their translations, without building any language. */
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import { makeErrorAt, formatError, type DataError } from '../data-error';
import type { TableSet } from '../read-tables';
import {
	readDictionary,
	readTranslations,
	TRANSLATIONS_FOLDER,
	type TranslationRow
} from './dictionary';
import { listShownTexts, type ShownText } from './shown-texts';

const getEnglish = ({ cells }: TranslationRow) => cells.english ?? '';

/** Each error once: a broken file has the same ones in every language. */
const distinct = (errors: readonly DataError[]) => [
	...new Map(errors.map((error) => [formatError(error), error])).values()
];

/** Texts that readers see and no row translates, each where it first stands. */
function untranslated(shown: readonly ShownText[], rows: readonly TranslationRow[]): DataError[] {
	const known = new Set(rows.map(getEnglish));
	const errors: DataError[] = [];
	for (const { text, file, line, column, subject } of shown) {
		if (known.has(text)) continue;
		known.add(text);
		const message = `"${text}" has no translation: add a row with this English text to ${TRANSLATIONS_FOLDER}/${subject}`;
		errors.push({ file, line, column, message });
	}
	return errors;
}

/** Rows that no reader sees, and rows of a text that has one already. */
function idleRows(shown: readonly ShownText[], rows: readonly TranslationRow[]): DataError[] {
	const texts = new Set(shown.map(({ text }) => text));
	const first = new Map<string, TranslationRow>();
	return rows.flatMap((row) => {
		const english = getEnglish(row);
		const makeError = (message: string) => [makeErrorAt(row, row, 'english', message)];
		if (!texts.has(english)) {
			return makeError(
				`no table has the text "${english}": write the text that the tables have now, or delete the row`
			);
		}
		const earlier = first.get(english);
		if (earlier) {
			return makeError(
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
export function checkTranslations(root: string, set: TableSet): DataError[] {
	const shown = listShownTexts(root, set);
	const { rows } = readTranslations(root);
	const ofLanguages = FOLDER_LANGUAGES.flatMap((language) => readDictionary(root, language).errors);
	return [...distinct(ofLanguages), ...untranslated(shown, rows), ...idleRows(shown, rows)];
}

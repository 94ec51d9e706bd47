/** How the translations of the tables are written: figures, letters, spacing, ends of sentences. */
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import type { Language } from '../../../src/lib/core/domain/languages';
import type { DataError } from '../data-error';
import { readTranslations } from './dictionary';
import { listFiguresIn } from './figures-in-text';
import { findTextErrors } from './text-rules';

type OtherLanguage = Exclude<Language, 'en'>;

/** Letters of another language. */
const FOREIGN: Readonly<Record<OtherLanguage, RegExp>> = {
	ru: /\p{Script=Han}|[әғқңөұүһі]/iu,
	zh: /\p{Script=Cyrillic}/u,
	kk: /\p{Script=Han}/u
};

const STOPS: Readonly<Record<OtherLanguage, RegExp>> = { ru: /\.$/, zh: /。$/, kk: /\.$/ };

/** Names of companies stay in Latin letters in both languages, and short names may be equal. */
const LONG_TEXT = 40;

function complaints(english: string, text: string, language: OtherLanguage): string[] {
	const figures = (words: string, each: Language) => listFiguresIn(words, each).join(' ') || 'none';
	const [own, other] = [figures(text, language), figures(english, 'en')];
	const isSentence = /[a-z]\.$/.test(english);
	return [
		...(own === other ? [] : [`has the figures ${own}, the English text ${other}`]),
		...findTextErrors(text, language).map((error) => `has ${error}`),
		...(FOREIGN[language].test(text) ? ['has letters of another language'] : []),
		...(isSentence && !STOPS[language].test(text) ? ['does not end as a sentence'] : [])
	];
}

/** Errors of the translations that are there; those that are missing are `checkTranslations`’s. */
export function checkWording(root: string): DataError[] {
	return readTranslations(root).rows.flatMap(({ file, line, cells }) => {
		const { english = '', ru = '', kk = '' } = cells;
		const findError = (column: string, words: string): DataError => ({
			file,
			line,
			column,
			message: `the translation of "${english}" ${words}`
		});
		const errors = FOLDER_LANGUAGES.flatMap((language) => {
			const text = cells[language] ?? '';
			if (text === '') return [];
			return complaints(english, text, language).map((words) => findError(language, words));
		});
		const isCopy = ru === kk && ru.length > LONG_TEXT && /\p{Script=Cyrillic}/u.test(ru);
		return isCopy ? [...errors, findError('kk', 'is a copy of the Russian one')] : errors;
	});
}

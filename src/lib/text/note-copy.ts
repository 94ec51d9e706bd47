import type { Language } from '../core/domain/languages';

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
	en: /\p{Script=Latin}/u,
	ru: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u,
	kk: /\p{Script=Cyrillic}/u
};

/**
 * A note of a row in the words of the pages, which call what was recalled unverified. Tables and
 * downloads keep the note as it is.
 */
export const translateNote = (note: string): string => note.replace(/\brecalled\b/g, 'unverified');

/**
 * Whether a note is in English for a reader of another language. Notes of table rows are not
 * translated; those composed by the atlas are.
 */
export function isNoteInEnglish(note: string, language: Language): boolean {
	return language !== 'en' && note !== '' && !SCRIPTS[language].test(note);
}

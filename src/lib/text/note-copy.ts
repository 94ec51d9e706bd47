import { LANGUAGE } from '#language';
import type { Language } from '../core/domain/languages';
import { formatDate } from './dates';

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
	en: /\p{Script=Latin}/u,
	ru: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u,
	kk: /\p{Script=Cyrillic}/u
};

/**
 * Whether a note is in English for a reader of another language. Notes of table rows are not
 * translated; those composed by the atlas are.
 */
export function isNoteInEnglish(note: string, language: Language): boolean {
	return language !== 'en' && note !== '' && !SCRIPTS[language].test(note);
}

/** `2006-12-20` and `2007-08` among other words. */
const DATE = /(?<![\w/-])(?:19|20)\d\d-\d\d(?:-\d\d)?(?![\w-])/g;

/** A date inside an English sentence of a page in another language. */
function formatEnglishDate(date: string): string {
	const day = date.length > 7 ? ({ day: 'numeric' } as const) : {};
	const options = { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	const time = Date.parse(date);
	return Number.isNaN(time) ? date : new Date(time).toLocaleDateString('en-GB', options);
}

/**
 * A note of a row in the words of the pages, which call what was recalled unverified and write dates
 * in the language of the note. Tables and downloads keep the note as it is.
 */
export const translateNote = (note: string, language: Language = LANGUAGE): string =>
	note
		.replace(/\brecalled\b/g, 'unverified')
		.replace(DATE, isNoteInEnglish(note, language) ? formatEnglishDate : formatDate);

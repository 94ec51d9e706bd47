/** All texts that readers see, in every language: messages, the talk, the gallery. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listForms, joinCatalogs, readCatalogs } from '../../scripts/messages/catalogs.mjs';
import { FOLDER_LANGUAGES, LANGUAGES, type Language } from '../../scripts/messages/languages.mjs';
import { listFiguresIn } from '../../data/build/languages/figures-in-text';
import { findTextErrors } from '../../data/build/languages/text-rules';

const catalogs = Object.fromEntries(
	LANGUAGES.map((language) => [language, joinCatalogs(readCatalogs('messages', language))])
) as Record<Language, ReturnType<typeof joinCatalogs>>;

interface Text {
	at: string;
	text: string;
}

const listMessages = (language: Language): Text[] =>
	Object.entries(catalogs[language]).flatMap(([at, message]) =>
		listForms(message).map((text) => ({ at, text }))
	);

/** The words of an entry of the talk or the gallery, without links and ids. */
function wordsIn(entry: unknown, at: string): Text[] {
	if (typeof entry === 'string') return [{ at, text: entry }];
	if (Array.isArray(entry)) return entry.flatMap((each) => wordsIn(each, at));
	if (typeof entry !== 'object' || entry === null) return [];
	return Object.entries(entry).flatMap(([key, value]) =>
		['title', 'author', 'text', 'points', 'ask', 'unknown'].includes(key) || Array.isArray(value)
			? key === 'sources' || key === 'steps'
				? []
				: wordsIn(value, at)
			: []
	);
}

/** Of the talk, the gallery and the questions. Names of figures have dots: `{students.KAZ.2018}`. */
const readStoryTexts = (language: Language): Text[] => {
	const folder = `data/story/${language === 'en' ? '' : language}`;
	const files = [
		'story.yaml',
		'views.yaml',
		...readdirSync(join(folder, 'steps')).map((name) => `steps/${name}`)
	];
	const questions = `data/questions/${language === 'en' ? 'questions' : language}.yaml`;
	return [...files.map((file) => join(folder, file)), questions].flatMap((file) =>
		wordsIn(parse(readFileSync(file, 'utf8')), file)
	);
};

const findErrorsIn = (texts: readonly Text[], language: Language, isMessage = false) =>
	texts.flatMap(({ at, text }) =>
		findTextErrors(text, language, isMessage).map((error) => `${at}: ${error}: ${text}`)
	);

describe('the rules of texts', () => {
	it.each([
		['ru', '52,71 млрд долларов', 'U+00A0'],
		['ru', 'на 10 000 жителей', 'thousands'],
		['ru', 'Хоргос – порт', 'dash'],
		['ru', 'Данные {name}а', 'ending'],
		['ru', '40%', 'percent'],
		['kk', '28 %', 'percent'],
		['kk', 'сол жылғы {figure}-і', 'ending'],
		['kk', '{year} жылғы', 'U+00A0'],
		['zh', '{drawn} 项', 'space'],
		['zh', '{amount}十亿美元', 'no one counts'],
		['zh', '2005—2023', 'em dash'],
		['en', '{number} %', 'percent'],
		['en', '52.71 bn USD', 'currency'],
		['en', 'a stop — and more', 'dash']
	] as const)('find in %s: %s', (language, text, error) => {
		expect(findTextErrors(text, language).join()).toContain(error);
	});

	it.each([' of {label}', '{name}: ', ', ', '.', '，{by}'])('find the fragment "%s"', (text) => {
		expect(findTextErrors(text, 'en', true).join()).toContain('fragment');
	});

	it.each([
		['ru', '52,71\u00a0млрд долларов в 2018\u00a0г.\u00a0— на 10\u00a0000 жителей, 40\u00a0%'],
		['kk', '{number}-тұжырым: 2013\u00a0жылғы 7\u00a0қыркүйек, ЖІӨ-нің {percent}-ы'],
		['zh', '{year}年，中国—中亚峰会，2005–2018年527.1亿美元，n = {n}'],
		['en', '$52.71 billion, 40%, 2005–2018']
	] as const)('let pass in %s: %s', (language, text) => {
		expect(findTextErrors(text, language, true)).toEqual([]);
	});
});

describe.each(LANGUAGES)('texts in %s', (language) => {
	it('follow the rules in messages', () => {
		expect(listMessages(language).length).toBeGreaterThan(2000);
		expect(findErrorsIn(listMessages(language), language, true)).toEqual([]);
	});

	it('follow the rules in the talk and the gallery', () => {
		expect(readStoryTexts(language).length).toBeGreaterThan(100);
		expect(findErrorsIn(readStoryTexts(language), language)).toEqual([]);
	});
});

/** Counts that are words in English and digits in another language. */
const COUNTS_IN_WORDS = /^(students_count_|students_gap_word_|edition_no_rows$)/;
/** Samples of how another language writes a number. */
const SAMPLES = /^user_data_decimal_/;

describe.each(FOLDER_LANGUAGES)('texts in %s compared with English', (language) => {
	it('have the same figures, each scaled by its unit', () => {
		const saidBy = (each: Language, key: string) =>
			[
				...new Set(
					listForms(catalogs[each][key]!).map((form) =>
						listFiguresIn(form.replace(/\{\w+\}/g, 'x'), each).join(' ')
					)
				)
			].join(' or ');
		const other = Object.keys(catalogs.en)
			.filter((key) => !COUNTS_IN_WORDS.test(key) && !SAMPLES.test(key))
			.map((key) => ({ key, en: saidBy('en', key), said: saidBy(language, key) }))
			.filter(({ en, said }) => en !== said);
		expect(other).toEqual([]);
	});

	it('have the same inputs in every form', () => {
		const filled = (form: string) => [...new Set(form.match(/\{\w+\}/g))].sort().join();
		const counts = /^input (\w+)/;
		const other = Object.keys(catalogs.en).flatMap((key) => {
			const english = listForms(catalogs.en[key]!).map(filled);
			const message = catalogs[language][key]!;
			const chosenBy = typeof message === 'string' ? [] : (message[0]?.declarations ?? []);
			const inputs = chosenBy.flatMap((line) => counts.exec(line)?.[1] ?? []);
			// a count may choose the form without appearing in it
			const rest = (names: string) =>
				names
					.split(',')
					.filter((name) => !inputs.includes(name.slice(1, -1)))
					.join();
			return listForms(message)
				.filter((form) => !english.map(rest).includes(rest(filled(form))))
				.map((form) => `${key}: ${form}`);
		});
		expect(other).toEqual([]);
	});
});

/** One term, one word: `messages/glossary.csv` compared with the messages and the translations of the data. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../data/build/csv-table';
import { listForms, joinCatalogs, readCatalogs } from '../../scripts/messages/catalogs.mjs';
import { FOLDER_LANGUAGES, LANGUAGES, type Language } from '../../scripts/messages/languages.mjs';
import { readDiffering, readGlossary } from './glossary';

const terms = readGlossary();
const differing = readDiffering();

const catalogs = Object.fromEntries(
	LANGUAGES.map((language) => [language, joinCatalogs(readCatalogs('messages', language))])
) as Record<Language, ReturnType<typeof joinCatalogs>>;

interface Translated {
	at: string;
	words: Readonly<Record<Language, string>>;
}

/** Removes soft hyphens and inputs. */
const getText = (text: string) => text.replace(/\u00ad/g, '').replace(/\{\w+\}/g, '{}');

const messages: Translated[] = Object.keys(catalogs.en).map((key) => ({
	at: key,
	words: Object.fromEntries(
		LANGUAGES.map((language) => [
			language,
			getText(listForms(catalogs[language][key]!).join(' / '))
		])
	) as Translated['words']
}));

const translations: Translated[] = readdirSync('data/translations').flatMap((name) => {
	const file = `data/translations/${name}`;
	return readCsvTable(file, readFileSync(file, 'utf8')).table.rows.map(({ line, cells }) => ({
		at: `${file}:${line}`,
		words: { en: cells.english!, ru: cells.ru!, zh: cells.zh!, kk: cells.kk! }
	}));
});

const namesOnMap: Translated[] = readdirSync('data/geo')
	.filter((name) => name.endsWith('.csv'))
	.flatMap((name) => {
		const file = `data/geo/${name}`;
		return readCsvTable(file, readFileSync(file, 'utf8')).table.rows.map(({ line, cells }) => ({
			at: `${file}:${line}`,
			words: Object.fromEntries(
				LANGUAGES.map((language) => [language, cells[`name_${language}`] ?? ''])
			) as Translated['words']
		}));
	});

const texts = [...messages, ...translations, ...namesOnMap];

describe('the glossary', () => {
	it('has terms of the field, each once and with all languages', () => {
		expect(terms.length).toBeGreaterThanOrEqual(120);
		const english = terms.map((term) => term.english);
		expect(english.filter((term, index) => english.indexOf(term) !== index)).toEqual([]);
	});

	it('has no unused term', () => {
		const unused = terms.filter(({ forms }) => !texts.some(({ words }) => forms.en.test(words.en)));
		expect(unused.map(({ english }) => english)).toEqual([]);
	});

	it.each(FOLDER_LANGUAGES)('is followed in %s wherever English uses a term', (language) => {
		const other = terms.flatMap(({ english, forms }) =>
			texts
				.filter(({ words }) => forms.en.test(words.en))
				// names of companies and data sets stay as they are
				.filter(({ words }) => !forms[language].test(words[language]))
				.filter(({ words }) => !forms.en.test(words[language]))
				.map(({ at, words }) => `${english}: ${at}: ${words[language]}`)
		);
		expect(other).toEqual([]);
	});

	it('has forbidden forms that no text uses', () => {
		const used = terms.flatMap(({ english, forbidden }) =>
			forbidden.flatMap(({ language, form }) =>
				texts
					.filter(({ words }) => form.test(words[language]))
					.map(({ at, words }) => `${english}: ${language}: ${at}: ${words[language]}`)
			)
		);
		expect(used).toEqual([]);
	});

	it('finds a forbidden form and another word for a term', () => {
		const tracker = terms.find(({ english }) => english === 'tracker')!;
		expect(tracker.forbidden.some(({ form }) => form.test('сумма строк трекера'))).toBe(true);
		expect(tracker.forms.ru.test('сумма строк базы сделок')).toBe(true);
		expect(tracker.forms.kk.test('трекер жолдары')).toBe(false);
		expect(tracker.forms.en.test('trackers')).toBe(false);
	});
});

describe.each(FOLDER_LANGUAGES)('the same English in %s', (language) => {
	it('has the same translation, unless the glossary gives a reason', () => {
		// ignore an initial capital and soft hyphens
		const plain = (key: string) =>
			listForms(catalogs[language][key]!)
				.join(' / ')
				.replace(/\u00ad/g, '')
				.toLowerCase();
		const byEnglish = new Map<string, string[]>();
		for (const key of Object.keys(catalogs.en)) {
			const english = listForms(catalogs.en[key]!).join(' / ');
			byEnglish.set(english, [...(byEnglish.get(english) ?? []), key]);
		}
		const other = [...byEnglish]
			.map(([english, keys]) => ({ english, translations: [...new Set(keys.map(plain))], keys }))
			.filter(({ english, translations }) => {
				const listed = differing.get(english)?.[language];
				return listed
					? translations.some((words) => !listed.includes(words))
					: translations.length > 1;
			});
		expect(other).toEqual([]);
	});
});

it('the glossary lists only actual differences', () => {
	const idle = [...differing.keys()].filter((english) => {
		const keys = Object.keys(catalogs.en).filter(
			(key) => listForms(catalogs.en[key]!).join(' / ') === english
		);
		return FOLDER_LANGUAGES.every(
			(language) => new Set(keys.map((key) => String(listForms(catalogs[language][key]!)))).size < 2
		);
	});
	expect(idle).toEqual([]);
});

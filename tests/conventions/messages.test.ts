/** The catalogs of messages: complete in every language, in its script, and all in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	findCatalogErrors,
	listForms,
	listInputs,
	readCatalogs,
	type Catalog
} from '../../scripts/messages/catalogs.mjs';
import { LANGUAGES } from '../../scripts/messages/languages.mjs';
import { nameLanguages } from '../../scripts/messages/named-languages.mjs';
import { writePageFrame } from '../../scripts/page-frame.mjs';
import { LANGUAGES as SPOKEN } from '../../src/lib/core/domain/languages';
import { getFolder } from '../../src/lib/features/offline/worker/answer';
import { getHeaders } from '../../scripts/site-headers.mjs';

const catalogs = Object.fromEntries(
	LANGUAGES.map((language) => [language, readCatalogs('messages', language)])
);
const english = catalogs['en']!;
const others = LANGUAGES.filter((language) => language !== 'en');

/** Every message of a language with its section. */
function listMessages(language: string) {
	return [...catalogs[language]!].flatMap(([subject, messages]) =>
		Object.entries(messages).map(([key, message]) => ({ subject, key, message }))
	);
}

/** Sources that use messages, as one text. */
function readSources(): string {
	return ['src', 'data/build', 'scripts']
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(ts|svelte|mjs)$/.test(file))
				.map((file) => readFileSync(join(folder, file), 'utf8'))
		)
		.join('\n');
}

describe('the catalogs of messages', () => {
	it.each(others)('have in %s every message of English, with the same inputs', (language) => {
		expect(findCatalogErrors(english, catalogs[language]!, language)).toEqual([]);
	});

	it('name each message after its section', () => {
		const stray = listMessages('en').filter(
			({ subject, key }) => !key.startsWith(`${subject.replaceAll('-', '_')}_`)
		);
		expect(stray.map(({ key }) => key)).toEqual([]);
	});

	it('have no unused message', () => {
		const used = new Set(readSources().match(/\b[a-z][a-z0-9]*(_[a-z0-9]+)+\b/g));
		const unused = listMessages('en').filter(({ key }) => !used.has(key));
		expect(unused.map(({ key }) => key)).toEqual([]);
	});

	it.each(LANGUAGES)('have a form for every number in %s', (language) => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		for (const { key, message } of listMessages(language)) {
			if (typeof message === 'string') continue;
			for (const { declarations = [], match = {} } of message) {
				for (const declaration of declarations) {
					const [, local] = /^local (\w+) = \w+: plural/.exec(declaration) ?? [];
					if (!local) continue;
					const forms = Object.keys(match).join(' ');
					const missing = pluralCategories.filter(
						(category) => !new RegExp(`\\b${local}=(${category}|\\*)`).test(forms)
					);
					expect(missing, key).toEqual([]);
				}
			}
		}
	});

	it.each([
		['ru', /\p{Script=Cyrillic}/u],
		['kk', /\p{Script=Cyrillic}/u],
		['zh', /\p{Script=Han}/u]
	] as const)('are written in the script of %s', (language, script) => {
		const english = new Map(listMessages('en').map(({ key, message }) => [key, message]));
		const left = listMessages(language).filter(({ key, message }) => {
			const words = listForms(message)
				.join(' ')
				.replace(/\{\w+\}/g, '');
			const hasProse = /[a-z]{3,} [a-z]{3,}/.test(
				listForms(english.get(key)!)
					.join(' ')
					.replace(/\{\w+\}/g, '')
			);
			return hasProse && /\p{L}/u.test(words) && !script.test(words);
		});
		expect(left.map(({ key }) => key)).toEqual([]);
	});
});

describe('announced deals', () => {
	/** Words for purchases, in each language. */
	const BOUGHT: Readonly<Record<string, RegExp>> = {
		en: /\b(bought|buys|acquired)\b/i,
		ru: /(?<!\p{L})(купл|купи|приобрел|приобрёл|приобретен[оаы](?!\p{L}))/iu,
		zh: /(购入|买下|收购了|买进)/u,
		kk: /сатып\s+ал(ды|ған|ынды)/iu
	};
	const ANNOUNCED: Readonly<Record<string, RegExp>> = {
		en: /announced/i,
		ru: /объявл/i,
		zh: /宣布|公布/u,
		kk: /жариялан/i
	};

	it.each(LANGUAGES)('are never called bought in %s', (language) => {
		const wrong = listMessages(language).filter(({ message }) =>
			listForms(message).some((form) => BOUGHT[language]!.test(form.replace(/\{\w+\}/g, '')))
		);
		expect(wrong.map(({ key }) => key)).toEqual([]);
	});

	it.each(LANGUAGES)(
		'are called announced by every entry of the talk with a sum in %s',
		(language) => {
			const folder = `data/story/${language === 'en' ? '' : `${language}/`}`;
			const files = [
				`${folder}views.yaml`,
				...readdirSync(`${folder}steps`).map((name) => `${folder}steps/${name}`)
			];
			const entries = files.flatMap((file) =>
				readFileSync(file, 'utf8')
					.split('\n')
					.filter((line) => /\{acquired\.|\{claims\.3\.0\}/.test(line))
			);
			expect(entries.length).toBeGreaterThanOrEqual(3);
			expect(entries.filter((entry) => !ANNOUNCED[language]!.test(entry))).toEqual([]);
		}
	);
});

describe('the languages', () => {
	const folders = LANGUAGES.filter((language) => language !== 'en').map((name) => `/${name}`);

	it('are the same in the build, on the pages and in the frame of every page', () => {
		expect(SPOKEN).toEqual(LANGUAGES);
		expect(writePageFrame()).toContain(LANGUAGES.join(' '));
	});

	it('are written into the files of packages and hosts, which cannot read the list', () => {
		for (const { file, is, should } of nameLanguages()) expect(is, file).toBe(should);
	});

	it('are added to each of those files by `npm run languages`', () => {
		const withTajik = nameLanguages(['ru', 'zh', 'kk', 'tg']);
		const words = (file: string) => withTajik.find((each) => each.file === file)!.should;
		const { imports } = JSON.parse(words('package.json')) as {
			imports: Record<string, Record<string, string>>;
		};
		expect(imports['#messages']!['tg']).toBe('./.cache/messages/tg/compiled/messages.js');
		expect(imports['#built/*']!['tg']).toBe('./src/lib/core/data/built/tg/*');
		expect(words('docs/hosting/nginx.conf').match(/\(.*ru\|zh\|kk\|tg\)/g)).toHaveLength(7);
		expect(words('docs/hosting/nginx.conf')).not.toMatch(/ru\|zh\|kk\)/);
		expect(words('static/_headers')).toContain('/tg/data/*\n  Access-Control-Allow-Origin: *\n');
	});

	it('have folders that hosts and the worker of the site know', () => {
		expect(folders.map((folder) => getFolder(`${folder}/2016`))).toEqual(folders);
		for (const folder of folders) {
			expect(getHeaders(`${folder}/embed/2016`)).toEqual(getHeaders('/embed/2016'));
			expect(getHeaders(`${folder}/oembed/2016.json`)).toEqual(getHeaders('/oembed/2016.json'));
		}
	});
});

describe('errors in a catalog', () => {
	const good = new Map<string, Catalog>([
		['a', { a_one: 'one', a_of: '{count} of {total}' }],
		['b', { b_one: 'one' }]
	]);
	const listErrors = (other: [string, Catalog][]) => findCatalogErrors(good, new Map(other), 'ru');

	it('are reported with file and key', () => {
		expect(listErrors([['a', { a_one: 'один', a_of: '{count} из {all}', a_two: 'два' }]])).toEqual([
			'messages/ru.json, a: a_of has the inputs all, count, English has count, total',
			'messages/ru.json, a: a_two has no English message',
			'messages/ru.json, b is missing'
		]);
		expect(
			listErrors([
				['a', { a_one: 'один', a_of: '{total}: {count}' }],
				['b', {}],
				['c', {}]
			])
		).toEqual([
			'messages/ru.json, b: b_one is missing',
			'messages/ru.json, c: no such section in English'
		]);
	});

	it('include the inputs of every form', () => {
		const message = [
			{
				declarations: ['input count', 'local n = count: plural'],
				match: { 'n=one': '{text} год', 'n=other': '{text} лет' }
			}
		];
		expect(listInputs(message)).toEqual(['count', 'text']);
	});
});

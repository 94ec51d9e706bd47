/** What a text in a language must not have: spacing, dashes, endings. Each rule describes its error. */
import type { Language } from '../../../src/lib/core/domain/languages';

interface Rule {
	error: string;
	pattern: RegExp;
}

/** Words that follow a number without a line break, in Russian and Kazakh. */
const UNITS = [
	'%',
	'г\\.',
	'гг\\.',
	'год',
	'млн',
	'млрд',
	'тыс\\.',
	'км',
	'куб\\.',
	'трлн',
	'долл',
	'евро',
	'юан',
	'МБ',
	'КБ',
	'пикс',
	'ж\\.',
	'жж\\.',
	'жыл',
	'мың',
	'еуро',
	'пайыз',
	'процент',
	'текше',
	'АҚШ доллар',
	'тонн',
	'(январ|феврал|март|апрел|мая|май|июн|июл|август|сентябр|октябр|ноябр|декабр)',
	'(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)'
].join('|');

const CYRILLIC: readonly Rule[] = [
	{
		error: 'a unit that can be broken off its number: U+00A0',
		pattern: new RegExp(`[\\d}] (?=${UNITS})`, 'u')
	},
	{ error: 'thousands without U+00A0', pattern: /\d \d{3}(?!\d)/ },
	{
		error: 'a dash that is no em dash with U+00A0 before and a space behind it',
		pattern: /\s–|–\s|\S—|—\S| —(?=\s)/
	},
	{ error: 'a dash of a range that does not stand between figures', pattern: /\p{Ll}–|–\p{Ll}/u },
	{
		// `3-қадам` is an ordinal; the percent sign is read as a word with one ending
		error: 'an ending glued to what is filled in',
		pattern: /\}\p{L}|(?<!\{percent)\}-(?!бет)\p{L}{1,4}(?!\p{L})|\p{L}\{/u
	}
];

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
	en: [
		{ error: 'a dash that is no unspaced en dash', pattern: /—|\s–|–\s/ },
		{ error: 'a space before the sign of percent', pattern: /[\d}]\s%/ },
		{ error: 'a currency in letters where its sign belongs', pattern: /\bUSD\b|\bEUR\b/ },
		{ error: 'a large number cut short in a sentence', pattern: /[\d}] (bn|mn|m)\b/ },
		{ error: 'an ending glued to what is filled in', pattern: /\}(?!(bn|m)$)\p{L}|\p{L}\{/u }
	],
	ru: [...CYRILLIC, { error: 'a sign of percent without U+00A0', pattern: /[\d}] ?%/ }],
	kk: [...CYRILLIC, { error: 'a sign of percent off its number', pattern: /[\d}]\s%/ }],
	zh: [
		{
			error: 'a space beside what is filled in',
			pattern:
				/(?<=[\p{Script=Han}，。；：、）”}])[^\S\n](?=\{)|(?<=\})[^\S\n](?=[\p{Script=Han}，。；：、（“{])/u
		},
		{ error: 'a space between characters', pattern: /\p{Script=Han}[^\S\n]+\p{Script=Han}/u },
		{ error: 'money in a unit that no one counts in', pattern: /[\d}](十亿|百万)/ },
		{ error: 'an em dash between figures', pattern: /[\d年月]—(?=[\d{])/ },
		{ error: 'a spaced dash', pattern: /\s[—–]|[—–]\s/ },
		{ error: 'a space before the sign of percent', pattern: /[\d}]\s%/ },
		{ error: 'a Western comma in a Chinese sentence', pattern: /\p{Script=Han}[,;:?!]/u }
	]
};

/** Only for messages: pieces joined by code have another order in other languages. */
const FRAGMENT: Rule = {
	error: 'a fragment: it begins or ends in a space or a mark, or is nothing but marks',
	pattern: /^\s|\s$|^[,.;:，。；：、·—–]|[,;，；、]$|^[^\p{L}\p{N}{]*$/u
};

/** The errors of a text, a sentence each; `isMessage` for texts that must not be fragments. */
export function findTextErrors(text: string, language: Language, isMessage = false): string[] {
	const rules = isMessage ? [...RULES[language], FRAGMENT] : RULES[language];
	return rules.filter(({ pattern }) => pattern.test(text)).map(({ error }) => error);
}

/** What a text in a language must not have: spacing, dashes, endings. Each rule describes its fault. */
import type { Language } from '../../../src/lib/core/domain/languages';

interface Rule {
	fault: string;
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
		fault: 'a unit that can be broken off its number: U+00A0',
		pattern: new RegExp(`[\\d}] (?=${UNITS})`, 'u')
	},
	{ fault: 'thousands without U+00A0', pattern: /\d \d{3}(?!\d)/ },
	{
		fault: 'a dash that is no em dash with U+00A0 before and a space behind it',
		pattern: /\s–|–\s|\S—|—\S| —(?=\s)/
	},
	{ fault: 'a dash of a range that does not stand between figures', pattern: /\p{Ll}–|–\p{Ll}/u },
	{
		// `3-қадам` is an ordinal; the percent sign is read as a word with one ending
		fault: 'an ending glued to what is filled in',
		pattern: /\}\p{L}|(?<!\{percent)\}-(?!бет)\p{L}{1,4}(?!\p{L})|\p{L}\{/u
	}
];

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
	en: [
		{ fault: 'a dash that is no unspaced en dash', pattern: /—|\s–|–\s/ },
		{ fault: 'a space before the sign of percent', pattern: /[\d}]\s%/ },
		{ fault: 'a currency in letters where its sign belongs', pattern: /\bUSD\b|\bEUR\b/ },
		{ fault: 'a large number cut short in a sentence', pattern: /[\d}] (bn|mn|m)\b/ },
		{ fault: 'an ending glued to what is filled in', pattern: /\}(?!(bn|m)$)\p{L}|\p{L}\{/u }
	],
	ru: [...CYRILLIC, { fault: 'a sign of percent without U+00A0', pattern: /[\d}] ?%/ }],
	kk: [...CYRILLIC, { fault: 'a sign of percent off its number', pattern: /[\d}]\s%/ }],
	zh: [
		{
			fault: 'a space beside what is filled in',
			pattern:
				/(?<=[\p{Script=Han}，。；：、）”}])\s(?=\{)|(?<=\})\s(?=[\p{Script=Han}，。；：、（“{])/u
		},
		{ fault: 'a space between characters', pattern: /\p{Script=Han}\s+\p{Script=Han}/u },
		{ fault: 'money in a unit that no one counts in', pattern: /[\d}](十亿|百万)/ },
		{ fault: 'an em dash between figures', pattern: /[\d年月]—(?=[\d{])/ },
		{ fault: 'a spaced dash', pattern: /\s[—–]|[—–]\s/ },
		{ fault: 'a space before the sign of percent', pattern: /[\d}]\s%/ },
		{ fault: 'a Western comma in a Chinese sentence', pattern: /\p{Script=Han}[,;:?!]/u }
	]
};

/** Only for messages: pieces joined by code have another order in other languages. */
const FRAGMENT: Rule = {
	fault: 'a fragment: it begins or ends in a space or a mark, or is nothing but marks',
	pattern: /^\s|\s$|^[,.;:，。；：、·—–]|[,;，；、]$|^[^\p{L}\p{N}{]*$/u
};

/** The faults of a text, a sentence each; `isMessage` for texts that must not be fragments. */
export function textFaults(text: string, language: Language, isMessage = false): string[] {
	const rules = isMessage ? [...RULES[language], FRAGMENT] : RULES[language];
	return rules.filter(({ pattern }) => pattern.test(text)).map(({ fault }) => fault);
}

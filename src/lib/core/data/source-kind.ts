import type { Language } from '../domain/languages';
import type { Source } from './types';

/** What a source is, as far as its publisher, its URL and its terms say. */
export type SourceKind =
	| 'dataset'
	| 'statistics'
	| 'government'
	| 'poll'
	| 'study'
	| 'company'
	| 'encyclopedia'
	| 'news'
	| 'page';

/** Languages that sources are in. */
export type SourceLanguage = 'en' | 'ru' | 'zh' | 'kk' | 'ky' | 'tg';

type Said = Pick<Source, 'title' | 'publisher' | 'url' | 'licenceNote'>;

const hostOf = ({ url }: Said) =>
	URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';

/** Papers, agencies and news sites, by the words that their names have. */
const NEWS =
	/24\.kg|asia-?plus|china ?daily|xinhua|trend|kaktus|kun\.uz|\bpress\b|times|news|reuters|rfe|sputnik|tass|interfax|khovar|kabar|inform|tengri|caravan|eurasianet|diplomat|\bpost\b|gazette|daily|media|kursiv|vechern|akipress|gazeta|cctv|cgtn|people.s|turkmen portal|orient|forbes|bloomberg|agency|window on eurasia|podrobno|spot\.uz|azattyk|radio/i;
const isNews = ({ publisher, licenceNote }: Said) =>
	/news|reposted article/i.test(licenceNote) || NEWS.test(publisher);

/** The first that fits; what nothing is known of is a page of the web. */
const RULES: readonly (readonly [SourceKind, (source: Said) => boolean])[] = [
	['study', (source) => /doi\.org|e-ir\.info|jstor|ssrn|researchgate/.test(hostOf(source))],
	[
		'encyclopedia',
		(source) =>
			/wikipedia|newton\.com\.tw/.test(hostOf(source)) || /encyclop/i.test(source.licenceNote)
	],
	['poll', ({ title, licenceNote }) => /\b(poll|barometer|gallup)\b/i.test(title + licenceNote)],
	[
		'dataset',
		({ publisher, licenceNote }) =>
			/ODC|CC BY|CC0|ODbL|data ?set|workbook|sums only|GEM data|AidData/i.test(
				`${publisher} ${licenceNote}`
			)
	],
	[
		'statistics',
		(source) =>
			/statistic|yearbook|IMF|UNCTAD|GACC|wiiw/i.test(
				`${source.title} ${source.publisher} ${source.licenceNote}`
			) && !isNews(source)
	],
	[
		'government',
		(source) =>
			/(^|\.)(gov|go|gouv)(\.|$)|kremlin\.ru|mfa\.|sectsco|odkb|cis\.minsk/.test(hostOf(source)) ||
			/government|official (document|portal)|ministry|embassy|presiden/i.test(
				`${source.publisher} ${source.licenceNote}`
			)
	],
	['company', ({ licenceNote }) => /company page/i.test(licenceNote)],
	['news', isNews],
	[
		'study',
		({ publisher, licenceNote }) =>
			/\b(book chapter|journal|abstract|seed paper|the paper)\b|institute|university|review/i.test(
				`${publisher} ${licenceNote}`
			)
	],
	[
		'company',
		({ publisher }) => /\b(CNPC|KCP|KazMunayGas|Group|Holding|Sinohydro)\b/.test(publisher)
	]
];

/** What kind of source it is. */
export function sourceKind(source: Said): SourceKind {
	return RULES.find(([, fits]) => fits(source))?.[0] ?? 'page';
}

const MARKED: Readonly<Record<string, SourceLanguage>> = {
	Russian: 'ru',
	Chinese: 'zh',
	Kazakh: 'kk',
	Kyrgyz: 'ky',
	Tajik: 'tg'
};

/**
 * The language of a source, where its title shows it: by its letters, or by a mark behind a title that
 * was put into English. Null where the title is English and says nothing.
 */
export function sourceLanguage({ title }: Pick<Source, 'title'>): SourceLanguage | null {
	const [, marked] = /\bin (Russian|Chinese|Kazakh|Kyrgyz|Tajik)[)\]]/.exec(title) ?? [];
	if (marked) return MARKED[marked]!;
	if (/\p{Script=Han}/u.test(title)) return 'zh';
	if (!/\p{Script=Cyrillic}/u.test(title)) return null;
	if (/[әғқұһі]/i.test(title)) return 'kk';
	if (/[ҳӣӯҷ]/i.test(title)) return 'tg';
	return /[ңөү]/i.test(title) ? 'ky' : 'ru';
}

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
	en: /\p{Script=Latin}/u,
	ru: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u,
	kk: /\p{Script=Cyrillic}/u
};

/**
 * Whether a note is in English for a reader of another language. Notes of rows stay as the tables
 * have them; those that the atlas composes are in the reader's own.
 */
export function isNoteInEnglish(note: string, language: Language): boolean {
	return language !== 'en' && note !== '' && !SCRIPTS[language].test(note);
}

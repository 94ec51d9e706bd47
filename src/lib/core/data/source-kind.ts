import type { Language } from '../domain/languages';
import type { Source } from './types';

/** What a source is, by its publisher, URL and terms. */
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

export type SourceLanguage = 'en' | 'ru' | 'zh' | 'kk' | 'ky' | 'tg';

type SourceFields = Pick<Source, 'title' | 'publisher' | 'url' | 'licenceNote'>;

const hostOf = ({ url }: SourceFields) =>
	URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';

/** Words in the names of papers, agencies and news sites. */
const NEWS =
	/24\.kg|asia-?plus|china ?daily|xinhua|trend|kaktus|kun\.uz|\bpress\b|times|news|reuters|rfe|sputnik|tass|interfax|khovar|kabar|inform|tengri|caravan|eurasianet|diplomat|\bpost\b|gazette|daily|media|kursiv|vechern|akipress|gazeta|cctv|cgtn|people.s|turkmen portal|orient|forbes|bloomberg|agency|window on eurasia|podrobno|spot\.uz|azattyk|radio/i;
const isNews = ({ publisher, licenceNote }: SourceFields) =>
	/news|reposted article/i.test(licenceNote) || NEWS.test(publisher);

/** The first match applies; without any it is a web page. */
const RULES: readonly (readonly [SourceKind, (source: SourceFields) => boolean])[] = [
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

export function sourceKind(source: SourceFields): SourceKind {
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
 * The language of a source by the letters of its title, or by a mark after a title translated into
 * English. Null for English titles without a mark.
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
 * A note of a row in the words of the pages, which call what was recalled unverified. Tables and
 * downloads keep the note as it is.
 */
export const noteInWords = (note: string): string => note.replace(/\brecalled\b/g, 'unverified');

/**
 * Whether a note is in English for a reader of another language. Notes of table rows are not
 * translated; those composed by the atlas are.
 */
export function isNoteInEnglish(note: string, language: Language): boolean {
	return language !== 'en' && note !== '' && !SCRIPTS[language].test(note);
}

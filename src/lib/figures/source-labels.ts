import { LANGUAGE } from '#language';
import { m } from '#messages';
import { isAmong, joinClauses, joinNames } from '../text/lists';
import type { Source } from '../core/data/types';

/** The ids of a cell that names one source or several, as tables and charts write them. */
export const splitSourceIds = (cell: string): string[] =>
	cell.split(/[\s;|]+/).filter((id) => id !== '');

/** No place: it is translated. */
const A_MIRROR = 'a mirror';

/** What the tables say of a place where a source was read, instead of its name or behind it. */
const PLACE_LABELS: Readonly<Record<string, string>> = {
	'a copy': m.source_place_copy(),
	'a third-party copy': m.source_place_third_copy(),
	'a news copy': m.source_place_news_copy(),
	'a translated copy': m.source_place_translated(),
	'a mirror': m.source_place_mirror(),
	'a forum': m.source_place_forum(),
	'a digest': m.source_place_digest(),
	'in French': m.source_place_french(),
	'which reports the poll': m.source_place_poll()
};
const PLACE_OF: Readonly<Record<string, (inputs: { names: string }) => string>> = {
	copy: m.source_place_copy_of,
	digest: m.source_place_digest_of
};

/** A remark in the language of the page; undefined for a name. */
function remarkInWords(words: string): string | undefined {
	const [, kind, names] = /^a (copy|digest) of (.+)$/.exec(words) ?? [];
	return kind && names
		? PLACE_OF[kind]!({ names: joinNames(names.split(' and ')) })
		: PLACE_LABELS[words];
}

/** `pourquoi.tw, a digest of zakon.kz and RIA`, with its remark in the language of the page. */
function placeInWords(place: string): string {
	const [, name, remark] = /^(.+?), (.+)$/.exec(place) ?? [];
	const aside = remark && remarkInWords(remark);
	return name && aside
		? m.source_place_aside({ place: name, aside })
		: (remarkInWords(place) ?? place);
}

function nameInWords(name: string): string {
	const [, user] = /^(.+) \(GitHub user\)$/.exec(name) ?? [];
	return user ? m.source_github_user({ name: user }) : name;
}

/** By whom a source was transcribed and where it was read; empty if at its publisher. */
export function describeWay({ transcribedBy, readAt }: Source): string {
	const clauses = transcribedBy
		? [m.source_transcribed_by({ name: nameInWords(transcribedBy) })]
		: [];
	if (readAt === A_MIRROR) clauses.push(m.source_read_in_copy());
	else if (readAt) clauses.push(m.source_read_at({ place: placeInWords(readAt) }));
	return joinClauses(clauses);
}

const KIND_LABELS = {
	dataset: m.source_kind_dataset(),
	statistics: m.source_kind_statistics(),
	government: m.source_kind_government(),
	poll: m.source_kind_poll(),
	study: m.source_kind_study(),
	company: m.source_kind_company(),
	encyclopedia: m.source_kind_encyclopedia(),
	news: m.source_kind_news(),
	page: m.source_kind_page()
};
type SourceKind = keyof typeof KIND_LABELS;

/** In the grammatical case after `in`. */
const LANGUAGE_LABELS = {
	en: m.source_title_en(),
	ru: m.source_title_ru(),
	zh: m.source_title_zh(),
	kk: m.source_title_kk(),
	ky: m.source_title_ky(),
	tg: m.source_title_tg(),
	fr: m.source_title_fr()
};
type SourceLanguage = keyof typeof LANGUAGE_LABELS;

/** Words in the names of papers, agencies and news sites. */
const NEWS =
	/24\.kg|asia-?plus|china ?daily|xinhua|trend|kaktus|kun\.uz|\bpress\b|times|news|reuters|rfe|sputnik|tass|interfax|khovar|kabar|inform|tengri|caravan|eurasianet|diplomat|\bpost\b|gazette|daily|media|kursiv|vechern|akipress|gazeta|cctv|cgtn|people.s|turkmen portal|orient|forbes|bloomberg|agency|window on eurasia|podrobno|spot\.uz|azattyk|radio/i;
const DATASET = /ODC|CC BY|CC0|ODbL|data ?set|workbook|sums only|GEM data|AidData/i;
const STATISTICS = /statistic|yearbook|IMF|UNCTAD|GACC|wiiw/i;
const GOVERNMENT_HOST = /(^|\.)(gov|go|gouv)(\.|$)|kremlin\.ru|mfa\.|sectsco|odkb|cis\.minsk/;
const GOVERNMENT = /government|official (document|portal)|ministry|embassy|presiden/i;
const STUDY =
	/\b(book chapter|journal|abstract|seed paper|the paper)\b|institute|university|review/i;
const COMPANY = /\b(CNPC|KCP|KazMunayGas|Group|Holding|Sinohydro)\b/;

/** What a source is, by its publisher, URL and terms. The first match applies. */
export function getSourceKind({ title, publisher, url, licenceNote }: Source): SourceKind {
	const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
	const about = `${publisher} ${licenceNote}`;
	const isNews = /news|reposted article/i.test(licenceNote) || NEWS.test(publisher);
	if (/doi\.org|e-ir\.info|jstor|ssrn|researchgate/.test(host)) return 'study';
	if (/wikipedia|newton\.com\.tw/.test(host) || /encyclop/i.test(licenceNote))
		return 'encyclopedia';
	if (/\b(poll|barometer|gallup)\b/i.test(title + licenceNote)) return 'poll';
	if (DATASET.test(about)) return 'dataset';
	if (!isNews && STATISTICS.test(`${title} ${about}`)) return 'statistics';
	if (GOVERNMENT_HOST.test(host) || GOVERNMENT.test(about)) return 'government';
	if (/company page/i.test(licenceNote)) return 'company';
	if (isNews) return 'news';
	if (STUDY.test(about)) return 'study';
	return COMPANY.test(publisher) ? 'company' : 'page';
}

const MARKED: Readonly<Record<string, SourceLanguage>> = {
	Russian: 'ru',
	Chinese: 'zh',
	Kazakh: 'kk',
	Kyrgyz: 'ky',
	Tajik: 'tg',
	French: 'fr'
};

/**
 * The language of a source by the letters of its title, or by a mark after a title translated into
 * English. Null for English titles without a mark.
 */
export function getSourceLanguage({ title }: Pick<Source, 'title'>): SourceLanguage | null {
	const [, marked] = /\bin (Russian|Chinese|Kazakh|Kyrgyz|Tajik|French)[)\]]/.exec(title) ?? [];
	if (marked) return MARKED[marked]!;
	if (/\p{Script=Han}/u.test(title)) return 'zh';
	if (!/\p{Script=Cyrillic}/u.test(title)) return null;
	if (/[әғқұһі]/i.test(title)) return 'kk';
	if (/[ҳӣӯҷ]/i.test(title)) return 'tg';
	return /[ңөү]/i.test(title) ? 'ky' : 'ru';
}

/** What a source is, as titles are not translated: `News report, in Chinese`. */
export function describeSourceKind(source: Source): string {
	const kind = KIND_LABELS[getSourceKind(source)];
	const language = getSourceLanguage(source);
	if (language) return m.source_about({ kind, language: LANGUAGE_LABELS[language] });
	return LANGUAGE === 'en' ? kind : m.source_about_title({ kind });
}

/** Publisher, title and year on one line, without repeating an author that is the publisher. */
export function describeSource(source: Source): string {
	const { authors, title, publisher, year: published } = source;
	// of a reader's own source only the title is known
	if (source.isOwn) return title;
	const year = String(published ?? m.source_no_date());
	const line =
		authors && !isAmong(authors, publisher)
			? m.source_line_by({ authors, title, publisher, year })
			: m.source_line({ title, publisher: authors || publisher, year });
	return joinClauses([line, describeWay(source)]);
}

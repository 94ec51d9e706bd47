import { LANGUAGE } from '#language';
import { m } from '#messages';
import { isAmong, joinClauses } from '../domain/lists';
import { sourceKind, sourceLanguage, type SourceKind, type SourceLanguage } from './source-kind';
import type { Source } from './types';

/** No place: it is translated. */
const A_MIRROR = 'a mirror';

/** By whom a source was transcribed and where it was read; empty if at its publisher. */
export function describeWay({ transcribedBy, readAt }: Source): string {
	return joinClauses([
		...(transcribedBy ? [m.source_transcribed_by({ name: transcribedBy })] : []),
		...(readAt
			? [readAt === A_MIRROR ? m.source_read_in_copy() : m.source_read_at({ place: readAt })]
			: [])
	]);
}

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
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

/** In the grammatical case after `in`. */
const LANGUAGE_WORDS: Readonly<Record<SourceLanguage, string>> = {
	en: m.source_title_en(),
	ru: m.source_title_ru(),
	zh: m.source_title_zh(),
	kk: m.source_title_kk(),
	ky: m.source_title_ky(),
	tg: m.source_title_tg()
};

/** What a source is, as titles are not translated: `News report, in Chinese`. */
export function describeSourceKind(source: Source): string {
	const kind = KIND_WORDS[sourceKind(source)];
	const language = sourceLanguage(source);
	if (language) return m.source_about({ kind, language: LANGUAGE_WORDS[language] });
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
	const way = describeWay(source);
	return way ? joinClauses([line, way]) : line;
}

import { LANGUAGE } from '#language';
import { m } from '#messages';
import { compareNames } from '$lib/core/domain/languages';
import { describeSourceKind, describeWay } from '$lib/figures/source-labels';
import type { Source } from '$lib/core/data/types';

/** The element that contains the list, in the prerendered page too. */
export const SOURCE_LIST_ID = 'source-list';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

// as browsers serialise them: in text only the first three, in attributes all
const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
const escapeAttribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const getName = ({ authors, publisher }: Source) => authors || publisher;

function formatSource(source: Source): string {
	const title = escapeText(source.title);
	// URLs come from a table: only URLs are linked
	const linked = /^https?:\/\//.test(source.url)
		? `<a href="${escapeAttribute(source.url)}" rel="external">${title}</a>`
		: title;
	const publisher =
		source.publisher && source.publisher !== getName(source)
			? `. ${escapeText(source.publisher)}`
			: '';
	const way = describeWay(source);
	return (
		`<li id="source-${escapeAttribute(source.id)}" lang="en">` +
		m.data_page_source({
			name: `<b>${escapeText(getName(source))}</b>`,
			year: source.year ?? m.data_page_no_date(),
			title: `${linked}${publisher}${way && `. ${escapeText(way)}`}`
		}) +
		` <small lang="${LANGUAGE}">${describeSourceKind(source)}</small></li>`
	);
}

/** The items of the list, by author or publisher: HTML, so that no data are sent with the page. */
export function formatSourceList(sources: readonly Source[]): string {
	return [...sources]
		.sort((a, b) => compareNames(getName(a), getName(b)) || compareNames(a.title, b.title))
		.map(formatSource)
		.join('');
}

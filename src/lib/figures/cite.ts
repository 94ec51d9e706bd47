import { m } from '#messages';
import { describeWay } from './source-labels';
import type { Source } from '../core/data/types';
import { formatEdition } from '../text/edition-words';
import { isOpenEdition } from '../core/domain/editions';
import { joinClauses } from '../text/lists';

export interface Reference extends Pick<
	Source,
	'authors' | 'year' | 'title' | 'publisher' | 'url'
> {
	/** Unique in a bibliography: the id of the source. */
	key: string;
	kind: 'page' | 'dataset';
	/** Edition of a collection; empty for a text. */
	version: string;
	/** Which figure it is cited for, and through which copy it was read. */
	note: string;
	/** Day it was read, `2026-11-26`; only for content that changes. */
	accessed?: string;
}

/** An author: a person by both names, else an organisation by its whole name. */
interface Author {
	name: string;
	isPerson: boolean;
}

const PERSON = /^[\p{L}’'-]+, \p{Lu}[\p{L}’'.-]*( \p{Lu}\.)*$/u;
const OTHERS = 'others';

/** Brackets after a name say where it was read, not who it is. */
const withoutBrackets = (name: string) => name.replace(/ \([^)]*\)$/, '');

/** Splits `A, B., C, D. and others` into names; null if any part is not a person's. */
function persons(text: string): Author[] | null {
	const names = text
		.split(/ and |, (?=[\p{L}’'-]+, \p{Lu}\.)/u)
		.map((name) => withoutBrackets(name.trim()));
	const known = names.filter((name) => name !== OTHERS);
	if (known.length === 0 || !known.every((name) => PERSON.test(name))) return null;
	return names.map((name) => ({ name, isPerson: true }));
}

/**
 * The authors of a source, from its row. Organisations keep their commas and their `and`; the last
 * author may be `others`, which bibliography formats know.
 */
export function parseAuthors(text: string): Author[] {
	return text
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.flatMap((part) => persons(part) ?? [{ name: part, isPerson: false }]);
}

/** A source as a reference. @param note what it is cited for */
export function getReference(source: Source, note = ''): Reference {
	const { id, authors, year, title, publisher, url } = source;
	const about = joinClauses([describeWay(source), note]);
	return { key: id, kind: 'page', authors, year, title, publisher, url, version: '', note: about };
}

/**
 * The atlas itself, for the whole collection and for what was counted from its tables. An edition
 * that is not yet published has no year.
 */
export function buildAtlasReference(edition: string, url: string, note = ''): Reference {
	return {
		key: `soft-power-atlas-${edition}`,
		kind: 'dataset',
		authors: m.cite_atlas_authors(),
		year: isOpenEdition(edition) ? null : Number(edition.slice(0, 4)),
		title: m.cite_atlas_title(),
		publisher: m.cite_atlas(),
		url,
		version: edition,
		note
	};
}

/** A view of the atlas: a page with its own title, on the day it was read. */
export function buildViewReference(
	title: string,
	{ edition, url, accessed }: { edition: string; url: string; accessed: string }
): Reference {
	const atlas = buildAtlasReference(edition, url);
	const words = new URL(url).pathname.split('/').filter(Boolean).slice(-2);
	const key = [atlas.key, ...words].join('-');
	return { ...atlas, key, title: m.cite_in_atlas({ title, atlas: atlas.title }), accessed };
}

/** `2026-11`; in words for one that is not yet published. */
const describeVersion = (version: string) =>
	isOpenEdition(version) ? formatEdition(version) : version;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const ended = (text: string) => (/[.!?…。！？]$/u.test(text) ? text : `${text}.`);

/** Prose on one line: authors (year). Title. Publisher. URL. What it is cited for. */
export function toPlainText(reference: Reference): string {
	const { authors, publisher, year, title, version, url, note, accessed } = reference;
	const name = oneLine(authors || publisher);
	const parts = [
		`${name} (${year ?? m.cite_no_date()}).`,
		ended(oneLine(title)),
		publisher && publisher !== authors && name !== publisher ? ended(oneLine(publisher)) : '',
		version ? m.cite_edition({ version: describeVersion(version) }) : '',
		oneLine(url),
		accessed ? m.cite_seen({ date: accessed }) : '',
		note ? ended(oneLine(note)) : ''
	];
	return parts.filter(Boolean).join(' ');
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text escaped for TeX. Letters of all scripts stay as they are. */
export function escapeBibtex(text: string): string {
	return oneLine(text).replace(/[\\{}$&#_%~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

function bibtexAuthors(authors: string): string {
	return parseAuthors(authors)
		.map(({ name, isPerson }) => (isPerson ? escapeBibtex(name) : `{${escapeBibtex(name)}}`))
		.join(' and ');
}

/** An entry for BibTeX and biber, in UTF-8. */
export function toBibtex(reference: Reference): string {
	const { key, kind, authors, year, title, publisher, version, url, note, accessed } = reference;
	const fields: [string, string][] = [
		['author', bibtexAuthors(authors || publisher)],
		['title', `{${escapeBibtex(title)}}`],
		['year', year === null ? '' : String(year)],
		['publisher', publisher ? `{${escapeBibtex(publisher)}}` : ''],
		['version', escapeBibtex(version)],
		['url', oneLine(url).replace(/[{}\\ ]/g, encodeURIComponent)],
		['urldate', accessed ?? ''],
		['note', escapeBibtex(note)]
	];
	const lines = fields.filter(([, value]) => value !== '').map(([n, v]) => `  ${n} = {${v}}`);
	return `@${kind === 'dataset' ? 'dataset' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** RIS separates family and given names by a comma and has no escape for it. */
const risName = ({ name, isPerson }: Author) => (isPerson ? name : name.replaceAll(',', ' –'));

/** A record for Zotero and EndNote: tag, two spaces, hyphen, space, value; CRLF line ends. */
export function toRis(reference: Reference): string {
	const { kind, authors, publisher, year, title, version, url, note, key, accessed } = reference;
	const fields: [string, string][] = [
		['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
		['ID', key],
		...parseAuthors(authors || publisher)
			.filter(({ name }) => name !== OTHERS)
			.map((author): [string, string] => ['AU', risName(author)]),
		['TI', title],
		['PY', year === null ? '' : String(year)],
		['PB', publisher],
		['ET', version],
		['UR', url],
		['Y2', (accessed ?? '').replaceAll('-', '/')],
		['N1', note]
	];
	const lines = fields
		.map(([tag, value]) => [tag, oneLine(value)] as const)
		.filter(([, value]) => value !== '')
		.map(([tag, value]) => `${tag}  - ${value}\r\n`);
	return `${lines.join('')}ER  - \r\n`;
}

/** A name in CSL-JSON, the format of Zotero, Pandoc and citeproc. */
type CslName = { family: string; given: string } | { literal: string };

/** JSON leaves out what is undefined. */
const optional = (text: string) => oneLine(text) || undefined;
function cslName({ name, isPerson }: Author): CslName {
	const comma = name.indexOf(', ');
	return isPerson && comma > 0
		? { family: oneLine(name.slice(0, comma)), given: oneLine(name.slice(comma + 2)) }
		: { literal: oneLine(name) };
}

const cslDate = (...parts: number[]) => ({ 'date-parts': [parts] });

export function toCslJson(reference: Reference): string {
	const { key, kind, authors, publisher, year, title, version, url, note, accessed } = reference;
	const names = parseAuthors(authors || publisher).filter(({ name }) => name !== OTHERS);
	const item = {
		id: key,
		type: kind === 'dataset' ? 'dataset' : 'webpage',
		title: optional(title),
		author: names.map(cslName),
		issued: year === null ? undefined : cslDate(year),
		publisher: optional(publisher),
		version: optional(version),
		URL: optional(url),
		accessed: accessed ? cslDate(...accessed.split('-').map(Number)) : undefined,
		note: optional(note)
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}

/** The forms of a citation, with the file of each as reference managers expect it. */
export const CITATION_FORMS = {
	text: { format: toPlainText, ending: 'txt', mediaType: 'text/plain' },
	bibtex: { format: toBibtex, ending: 'bib', mediaType: 'application/x-bibtex' },
	ris: { format: toRis, ending: 'ris', mediaType: 'application/x-research-info-systems' },
	csl: { format: toCslJson, ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json' }
} as const;
export type CitationForm = keyof typeof CITATION_FORMS;

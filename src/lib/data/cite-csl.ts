import { parseAuthors, type Author } from './authors';
import type { Reference } from './cite';

/** A name of the format that Zotero, Pandoc and citeproc share. */
type CslName = { family: string; given: string } | { literal: string };
interface CslDate {
	'date-parts': number[][];
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** Left out of the JSON where there is nothing to say. */
const said = (text: string) => oneLine(text) || undefined;

function cslName({ name, isPerson }: Author): CslName {
	const comma = name.indexOf(', ');
	return isPerson && comma > 0
		? { family: oneLine(name.slice(0, comma)), given: oneLine(name.slice(comma + 2)) }
		: { literal: oneLine(name) };
}

const cslDate = (...parts: number[]): CslDate => ({ 'date-parts': [parts] });

/** A list of one item in CSL-JSON. */
export function toCslJson(reference: Reference): string {
	const { key, kind, authors, publisher, year, title, version, url, note, accessed } = reference;
	const names = parseAuthors(authors || publisher).filter(({ name }) => name !== 'others');
	const item = {
		id: key,
		type: kind === 'dataset' ? 'dataset' : 'webpage',
		title: said(title),
		author: names.map(cslName),
		issued: year === null ? undefined : cslDate(year),
		publisher: said(publisher),
		version: said(version),
		URL: said(url),
		accessed: accessed ? cslDate(...accessed.split('-').map(Number)) : undefined,
		note: said(note)
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}

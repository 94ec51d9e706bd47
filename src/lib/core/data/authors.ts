/** Someone or something that wrote: a person by both names, else a body under its whole name. */
export interface Author {
	name: string;
	isPerson: boolean;
}

const PERSON = /^[\p{L}’'-]+, \p{Lu}[\p{L}’'.-]*( \p{Lu}\.)*$/u;
const OTHERS = 'others';

/** What stands in brackets after a name says where it was read, not who it is. */
const withoutBrackets = (name: string) => name.replace(/ \([^)]*\)$/, '');

/** Splits `A, B., C, D. and others` into names; null where any part is not a person's. */
function persons(text: string): Author[] | null {
	const names = text
		.split(/ and |, (?=[\p{L}’'-]+, \p{Lu}\.)/u)
		.map((name) => withoutBrackets(name.trim()));
	const known = names.filter((name) => name !== OTHERS);
	if (known.length === 0 || !known.every((name) => PERSON.test(name))) return null;
	return names.map((name) => ({ name, isPerson: true }));
}

/**
 * The authors of a source, as its row writes them. Bodies keep their commas and their `and`; the
 * last may be `others`, which bibliographies know as a word of their own.
 */
export function parseAuthors(text: string): Author[] {
	return text
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.flatMap((part) => persons(part) ?? [{ name: part, isPerson: false }]);
}

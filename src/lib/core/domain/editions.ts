/**
 * Year, month, and a number from the second edition of a month on. `2026-12-next` is the edition
 * after 2026-12: while that is not published, the tables as they stand.
 */
const EDITION = /^\d{4}-(0[1-9]|1[0-2])(-[1-9]\d?)?(-next)?$/;
const OPEN_ENDING = '-next';

/** Whether a text has the form of an edition's name. */
export const isEditionName = (text: string): boolean => EDITION.test(text);

/** Whether it is the edition after a published one: `2026-12-next`. */
export const isOpenEdition = (edition: string): boolean => edition.endsWith(OPEN_ENDING);

/** The published edition that an open one follows; a published edition itself. */
export const publishedPart = (edition: string): string =>
	isOpenEdition(edition) ? edition.slice(0, -OPEN_ENDING.length) : edition;

/**
 * The edition that a link means: `2026-12-next` is the one after 2026-12 among those given, oldest
 * first, so that a link to an open edition shows it after it is published too.
 */
export function findEditionMeant(requested: string, editions: readonly string[]): string {
	if (!isOpenEdition(requested)) return requested;
	const before = editions.indexOf(publishedPart(requested));
	return (before < 0 ? undefined : editions[before + 1]) ?? requested;
}

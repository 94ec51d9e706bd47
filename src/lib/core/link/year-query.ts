import { getCountryBySlug } from '../domain/countries';
import { isYear } from '../domain/years';

const YEAR = /^year=(\d{4})$/i;

/** The path of a year, for pages that have one. */
function pathInYear(path: string, year: number): string | null {
	const [first, ...others] = path.split('/').filter((word) => word !== '');
	if (others.length > 0) return null;
	if (first === undefined) return `/${year}`;
	if (first === 'embed') return `/embed/${year}`;
	return getCountryBySlug(first) ? `/${year}/${first}` : null;
}

/**
 * The link that `/?year=2016` means: the year moves into the path, the rest of the query stays. Null if
 * the path has no such page, or the query no year of the atlas.
 * @param query with its question mark, or empty
 */
export function findYearQueryLink(path: string, query: string): string | null {
	const parts = query.slice(1).split('&');
	const year = Number(parts.map((part) => YEAR.exec(part)?.[1]).findLast(Boolean));
	if (!isYear(year)) return null;
	const found = pathInYear(path, year);
	const rest = parts.filter((part) => !/^year=/i.test(part)).join('&');
	return found && found + (rest ? `?${rest}` : '');
}

import { isYear } from '../domain/years';
import { getCountryByCode, getCountryBySlug } from '../domain/countries';
import { LONGEST_QUERY } from '../domain/fields';
import { DEFAULT_VIEW, OPENING_YEAR, type QueryState, type ViewState } from '../domain/view-state';
import { COUNTRY_ALIASES, getCurrentParameter, getCurrentValue, getCurrentWord } from './aliases';
import { PARAMETERS, type Parameter } from './parameters';

export interface ParsedLink {
	view: ViewState;
	/** Parameters with values that were not understood; they keep their defaults. */
	ignored: string[];
}

export type PathState = Pick<ViewState, 'year' | 'country'>;

/** Year and country of a path such as `/2016/kazakhstan`; null if it is no page of the map. */
export function parsePath(path: string): PathState | null {
	const [yearWord, countryWord, ...rest] = path.split('/').filter((word) => word !== '');
	if (yearWord === undefined) return { year: OPENING_YEAR, country: null };
	if (rest.length > 0 || !/^\d{4}$/.test(yearWord) || !isYear(Number(yearWord))) return null;
	if (countryWord === undefined) return { year: Number(yearWord), country: null };
	const country = getCountryBySlug(getCurrentWord(COUNTRY_ALIASES, countryWord.toLowerCase()));
	return country ? { year: Number(yearWord), country: country.code } : null;
}

/** A path always has its year, so that links keep it when the opening year changes. */
export function formatPath({ year, country }: PathState): string {
	return country ? `/${year}/${getCountryByCode(country).slug}` : `/${year}`;
}

/** The parameter of a name in its present or an old spelling. */
export function findParameter(name: string): Parameter | undefined {
	const known = getCurrentParameter(name);
	return PARAMETERS.find((definition) => definition.name === known);
}

/**
 * Reads a query. Parameters that are not understood keep their defaults and are named in `ignored`;
 * unknown ones (`utm_source`) are skipped. Never throws.
 */
export function parseQuery(query: string): { state: QueryState; ignored: string[] } {
	const state: Record<string, unknown> = { ...DEFAULT_VIEW };
	delete state.year;
	delete state.country;
	const ignored = new Set<string>();
	if (query.length > LONGEST_QUERY)
		return { state: state as unknown as QueryState, ignored: ['query'] };
	// a parameter in an old spelling yields to the present one
	const pairs = [...new URLSearchParams(query)].map(
		([name, text]) => [getCurrentParameter(name) === name, name, text] as const
	);
	for (const [, name, text] of pairs.toSorted((a, b) => Number(a[0]) - Number(b[0]))) {
		const definition = findParameter(name);
		if (!definition) continue;
		const value = definition.parse(getCurrentValue(definition.name, text));
		if (value === undefined) ignored.add(definition.name);
		else state[definition.field] = value;
	}
	return { state: state as unknown as QueryState, ignored: [...ignored] };
}

/** The query of a view without its question mark: only what differs from the default. */
export function formatQuery(state: QueryState): string {
	const parts: string[] = [];
	for (const { name, field, format } of PARAMETERS) {
		const text = format(state[field]);
		if (text === format(DEFAULT_VIEW[field])) continue;
		const encoded = encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
		parts.push(`${name}=${encoded}`);
	}
	return parts.join('&');
}

/** Path and query of a whole view, without the base path. `parseLink` is its inverse. */
export function formatLink(view: ViewState): string {
	const query = formatQuery(view);
	return formatPath(view) + (query ? `?${query}` : '');
}

/** The view of a path and a query; null if the path is no page of the map. */
export function parseLink(path: string, query: string): ParsedLink | null {
	const place = parsePath(path);
	if (!place) return null;
	const { state, ignored } = parseQuery(query.startsWith('?') ? query.slice(1) : query);
	return { view: { ...state, ...place }, ignored };
}

import { m } from '#messages';
import { PAGES } from '$lib/ui/header-pages';
import { findNearest, findNearestWord } from '$lib/find/nearest';
import { measureEditDistance } from '$lib/find/search-distance';
import { STORY_INDEX } from '$lib/story/story-index';
import { CLAIM_COUNT } from '$lib/core/domain/claim-count';
import { COUNTRIES, getCountryBySlug } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import { OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR, clampYear, isYear } from '$lib/core/domain/years';
import { COUNTRY_ALIASES, getCurrentWord, findMovedPath } from '$lib/core/link/aliases';
import { formatPath, parsePath, type PathState } from '$lib/core/link/link';
import { describePlace } from './page-copy';

const DOCUMENTS = PAGES.filter(({ path }) => path !== '/').map(({ path, name }) => ({
	id: path.slice(1),
	path,
	name
}));
const STEPS = STORY_INDEX.map(({ id, title }) => ({ id, path: `/present/${id}`, name: title }));
const SLUGS = COUNTRIES.map(({ slug }) => slug);

const listWords = (path: string) =>
	path
		.toLowerCase()
		.split('/')
		.filter((word) => word !== '');

export interface NearestPage {
	path: string;
	name: string;
}

/** The document or the step that a word may mean. */
function nearestIn(word: string, pages: readonly (NearestPage & { id: string })[]) {
	const page = findNearest(word, pages);
	return page && { path: page.path, name: page.name };
}

function offer(place: PathState): NearestPage {
	return { path: formatPath(place), name: describePlace(place.year, place.country) };
}

/** A year clamped to the atlas's range; its country kept, a misspelt one corrected. */
function nearestPlace(year: number, countryWord: string): NearestPage {
	const read = (word: string | null) => (word === null ? null : parsePath(`/${year}/${word}`));
	const place = read(countryWord) ?? read(findNearestWord(countryWord, SLUGS));
	return offer(place ?? { year, country: null });
}

function nearestClaim(word: string): NearestPage | null {
	const [digits] = /\d{1,6}/.exec(word) ?? [];
	if (digits === undefined) return null;
	const number = Math.min(CLAIM_COUNT, Math.max(1, Number(digits)));
	return { path: `/claims/${number}`, name: m.error_claim({ number }) };
}

/** The year, spelling or page of the same kind that a wrong URL may have meant; null if none. */
export function findNearestPage(path: string): NearestPage | null {
	// a frame contains the map and nothing else
	const [, framed] = /^\/embed(\/-?\d.*)$/.exec(path) ?? [];
	const inFrame = framed === undefined ? null : findNearestPage(framed);
	if (inFrame) return { ...inFrame, path: `/embed${inFrame.path}` };
	const [first = '', second = ''] = listWords(findMovedPath(path) ?? path).map((word) =>
		word.slice(0, 80)
	);
	if (first === '') return null;
	if (/^-?\d{1,6}$/.test(first)) return nearestPlace(clampYear(Number(first)), second);
	const page = nearestIn(first, DOCUMENTS);
	if (page?.path === '/present') return nearestIn(second, STEPS) ?? page;
	if (page?.path === '/claims') return nearestClaim(second) ?? page;
	if (page) return page;
	const isCountry = parsePath(`/${OPENING_YEAR}/${first}`) ?? findNearestWord(first, SLUGS);
	if (!isCountry) return null;
	// a country without a year has a page of all its years
	const { path: inYear } = nearestPlace(OPENING_YEAR, first);
	const country = getCountryBySlug(inYear.split('/')[2] ?? '');
	if (!country) return null;
	const name = m.country_title({
		name: nameCountry(country.code),
		first: FIRST_YEAR,
		last: LAST_YEAR
	});
	return { path: `/${country.slug}`, name };
}

const MOST_LETTERS = 40;
const listIds = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

/** Typos accepted in a word: none in short ones, which soon match another. */
const typosIn = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** The only word of a list that another can mean; null if none or several are as near. */
function suggestedWord(requested: string | undefined, words: readonly string[]): string | null {
	if (requested === undefined || requested.length > MOST_LETTERS) return null;
	if (words.includes(requested)) return requested;
	const typos = typosIn(requested);
	const distances = words.map((word) => measureEditDistance(requested, word, typos));
	const nearest = Math.min(...distances);
	if (nearest > typos || distances.indexOf(nearest) !== distances.lastIndexOf(nearest)) return null;
	return words[distances.indexOf(nearest)] ?? null;
}

/** A year, and a country in it. */
function suggestedPlace(yearWord: string | undefined, word: string | undefined): string | null {
	if (yearWord === undefined || !/^\d{4}$/.test(yearWord) || !isYear(Number(yearWord))) return null;
	if (word === undefined) return `/${yearWord}`;
	const slug = suggestedWord(word, SLUGS);
	return slug && `/${yearWord}/${slug}`;
}

/**
 * The page that an unknown URL clearly meant: in another spelling, or with one or two wrong
 * letters. Pages that are only near are offered: `findNearestPage`.
 * @param path within the atlas
 * @returns its path, or null
 */
export function findSuggestedPage(path: string): string | null {
	const requested = listWords(path);
	const isFramed = requested[0] === 'embed';
	const within = isFramed ? requested.slice(1) : requested;
	const [alone = ''] = within;
	// a country without a year has a page of all its years
	const country =
		!isFramed &&
		within.length === 1 &&
		suggestedWord(getCurrentWord(COUNTRY_ALIASES, alone), SLUGS);
	if (country) return `/${country}`;
	const link = within.join('/');
	const [first, second, ...others] = listWords(findMovedPath(link) ?? link);
	if (others.length > 0) return null;
	const place = suggestedPlace(first, second);
	if (isFramed) return place && `/embed${place}`;
	if (place) return place;
	const page = suggestedWord(first, listIds(DOCUMENTS));
	if (second === undefined) return page && `/${page}`;
	const step = page === 'present' ? suggestedWord(second, listIds(STEPS)) : null;
	return step && `/present/${step}`;
}

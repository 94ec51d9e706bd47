import { LANGUAGE, type Language } from '#language';
import { PAGES } from '$lib/ui/header-words';
import { editDistance } from '$lib/core/data/search-distance';
import { STORY_INDEX } from '$lib/core/data/story-index';
import { LANGUAGES } from '$lib/core/domain/languages';
import { COUNTRIES } from '$lib/core/domain/countries';
import { isYear } from '$lib/core/domain/years';
import { COUNTRY_ALIASES } from '$lib/core/link/aliases';
import { currentWord, movedPath } from '$lib/core/link/current-spelling';
import { OTHER_PAGES } from './error-words';

const SLUGS = COUNTRIES.map(({ slug }) => slug);
const DOCUMENTS = [...PAGES, ...OTHER_PAGES]
	.map(({ path }) => path.slice(1))
	.filter((word) => word !== '');
const STEPS = STORY_INDEX.map(({ id }) => id);

const MOST_LETTERS = 40;

/** Typos accepted in a word: none in short ones, which soon match another. */
const typosIn = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** The only word of a list that another can mean; null if none or several are as near. */
function suggestedWord(requested: string | undefined, words: readonly string[]): string | null {
	if (requested === undefined || requested.length > MOST_LETTERS) return null;
	if (words.includes(requested)) return requested;
	const typos = typosIn(requested);
	const distances = words.map((word) => editDistance(requested, word, typos));
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

const wordsOf = (path: string) =>
	path
		.toLowerCase()
		.split('/')
		.filter((word) => word !== '');

/**
 * The page that an unknown URL clearly meant: in another spelling, or with one or two wrong
 * letters. Pages that are only near are offered: `nearestPage`.
 * @param path within the atlas
 * @returns its path, or null
 */
export function suggestedPage(path: string): string | null {
	const requested = wordsOf(path);
	const isFramed = requested[0] === 'embed';
	const within = isFramed ? requested.slice(1) : requested;
	const [alone = ''] = within;
	// a country without a year has a page of all its years
	const country =
		!isFramed && within.length === 1 && suggestedWord(currentWord(COUNTRY_ALIASES, alone), SLUGS);
	if (country) return `/${country}`;
	const link = within.join('/');
	const [first, second, ...others] = wordsOf(movedPath(link) ?? link);
	if (others.length > 0) return null;
	const place = suggestedPlace(first, second);
	if (isFramed) return place && `/embed${place}`;
	if (place) return place;
	const page = suggestedWord(first, DOCUMENTS);
	if (second === undefined) return page && `/${page}`;
	const step = page === 'present' ? suggestedWord(second, STEPS) : null;
	return step && `/present/${step}`;
}

/** The language folder of a URL, and its path there; English is above the others. */
export function requestedPage(path: string): { language: Language; path: string } {
	const [, folder, within] = /^\/(\w+)(\/.*)?$/.exec(path) ?? [];
	const others = LANGUAGES.filter((language) => language !== 'en');
	const other = LANGUAGE === 'en' && others.find((language) => language === folder);
	return other ? { language: other, path: within ?? '/' } : { language: LANGUAGE, path };
}

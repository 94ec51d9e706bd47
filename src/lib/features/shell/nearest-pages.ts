import { m } from '#messages';
import { PAGES } from '$lib/ui/header-words';
import { nearestOf, nearestWord } from '$lib/core/data/nearest';
import { STORY_INDEX } from '$lib/core/data/story-index';
import { CLAIM_COUNT } from '$lib/core/domain/claim-count';
import { COUNTRIES, countryBySlug } from '$lib/core/domain/countries';
import { OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR, clampYear } from '$lib/core/domain/years';
import { movedPath } from '$lib/core/link/current-spelling';
import { formatPath, parsePath, type PathState } from '$lib/core/link/link';
import { describePlace } from './page-words';
import { OTHER_PAGES } from './error-words';

export interface NearestPage {
	path: string;
	name: string;
}

const SLUGS = COUNTRIES.map(({ slug }) => slug);

function offer(place: PathState): NearestPage {
	return { path: formatPath(place), name: describePlace(place.year, place.country) };
}

/** A year clamped to the atlas's range; its country kept, a misspelt one corrected. */
function nearestPlace(year: number, countryWord: string): NearestPage {
	const read = (word: string | null) => (word === null ? null : parsePath(`/${year}/${word}`));
	const place = read(countryWord) ?? read(nearestWord(countryWord, SLUGS));
	return offer(place ?? { year, country: null });
}

function nearestStep(word: string): NearestPage | null {
	const things = STORY_INDEX.map(({ id, title }) => ({ id, name: title }));
	const step = nearestOf(word, things);
	return step && { path: `/present/${step.id}`, name: step.name };
}

function nearestClaim(word: string): NearestPage | null {
	const [digits] = /\d{1,6}/.exec(word) ?? [];
	if (digits === undefined) return null;
	const number = Math.min(CLAIM_COUNT, Math.max(1, Number(digits)));
	return { path: `/claims/${number}`, name: m.error_claim({ number }) };
}

function nearestDocument(word: string): NearestPage | null {
	const pages = [...PAGES, ...OTHER_PAGES].map(({ path, name }) => ({
		id: path.slice(1),
		path,
		name
	}));
	const page = nearestOf(
		word,
		pages.filter(({ id }) => id !== '')
	);
	return page && { path: page.path, name: page.name };
}

/**
 * The page that a wrong URL may have meant: another year, another spelling, a page of the same
 * kind.
 * @returns null if there is none
 */
export function nearestPage(path: string): NearestPage | null {
	// a frame contains the map and nothing else
	const [, framed] = /^\/embed(\/-?\d.*)$/.exec(path) ?? [];
	const inFrame = framed === undefined ? null : nearestPage(framed);
	if (inFrame) return { ...inFrame, path: `/embed${inFrame.path}` };
	const [first = '', second = ''] = (movedPath(path) ?? path)
		.toLowerCase()
		.split('/')
		.filter((word) => word !== '')
		.map((word) => word.slice(0, 80));
	if (first === '') return null;
	if (/^-?\d{1,6}$/.test(first)) return nearestPlace(clampYear(Number(first)), second);
	const page = nearestDocument(first);
	const inside =
		second === ''
			? null
			: page?.path === '/present'
				? nearestStep(second)
				: page?.path === '/claims'
					? nearestClaim(second)
					: null;
	if (inside || page) return inside ?? page;
	const isCountry = parsePath(`/${OPENING_YEAR}/${first}`) ?? nearestWord(first, SLUGS);
	if (!isCountry) return null;
	// a country without a year has a page of all its years
	const { path: inYear } = nearestPlace(OPENING_YEAR, first);
	const country = countryBySlug(inYear.split('/')[2] ?? '');
	if (!country) return null;
	const name = m.country_title({ name: country.name, first: FIRST_YEAR, last: LAST_YEAR });
	return { path: `/${country.slug}`, name };
}

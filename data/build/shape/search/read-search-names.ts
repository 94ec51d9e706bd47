import type { Language } from '../../../../src/lib/core/domain/languages';
import {
	readCities,
	readOtherNames,
	readPlaceGroups,
	readPlaceLinks,
	readRegions,
	readTowns
} from '../../geo/read-sources';
import { readDictionary } from '../../languages/dictionary';
import type { SearchNames } from './search';

const TRANSLATED: readonly Exclude<Language, 'en'>[] = ['ru', 'zh', 'kk'];

/** All names of places: those of the geometry, other spellings, and the translations of the tables. */
export async function readSearchNames(root: string): Promise<SearchNames> {
	const [cities, regions, towns, otherNames, groups, links] = await Promise.all([
		readCities(),
		readRegions(),
		readTowns(),
		readOtherNames(),
		readPlaceGroups(),
		readPlaceLinks()
	]);
	const dictionaries = TRANSLATED.map((language) => readDictionary(root, language).dictionary);
	const translations = (english: string) =>
		dictionaries.flatMap((dictionary) => dictionary.get(english) || []);
	return { cities, regions, towns, otherNames, groups, links, translations };
}

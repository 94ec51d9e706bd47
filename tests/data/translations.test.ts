import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatError } from '../../data/build/data-error';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { checkTranslations } from '../../data/build/languages/check-translations';
import { checkWording } from '../../data/build/languages/check-wording';
import { listShownTexts } from '../../data/build/languages/shown-texts';
import { translateTables } from '../../data/build/languages/translate-tables';
import { readCities, readRegions } from '../../data/build/geo/read-sources';
import { readTables, getTable } from '../../data/build/read-tables';
import type { SearchIndex } from '../../src/lib/find/search';
import { readSearchNames } from '../../data/build/shape/search/read-search-names';
import { buildFiles, buildSearchFile } from '../../data/build/write-output';
import { FOLDER_LANGUAGES as LANGUAGES } from '../../scripts/messages/languages.mjs';
import { listFiguresIn } from '../../data/build/languages/figures-in-text';

const { set } = readTables(process.cwd());

/** Towns and stations along corridors that only the search names. */
async function stopsOfSearch(): Promise<string[]> {
	const names = await readSearchNames(process.cwd());
	const { entries } = JSON.parse(buildSearchFile(set, names).content) as SearchIndex;
	const stops = new Set(getTable(set, 'places').rows.map(({ cells }) => cells.id));
	return entries
		.filter(({ kind, id }) => kind === 'place' && stops.has(id))
		.map(({ name }) => name);
}

/** Visible texts of the tables that the browser loads. */
async function builtTexts(): Promise<Set<string>> {
	const [areas, names] = [await readRegionAreas(), await readSearchNames(process.cwd())];
	const built = buildFiles(set, areas, names).map(({ content }) => JSON.parse(content) as unknown);
	return new Set([
		...built.flatMap((tables) => translateTables(tables, new Map()).missing),
		...(await stopsOfSearch())
	]);
}

describe('translations of the tables', () => {
	it('have every text that is shown, once and in every language, and no unused one', () => {
		expect(checkTranslations(process.cwd(), set).map(formatError)).toEqual([]);
	});

	it('are asked for by a list that has every text of the built tables', async () => {
		const listed = new Set(listShownTexts(process.cwd(), set).map(({ text }) => text));
		const missing = [...(await builtTexts())].filter((text) => !listed.has(text));
		expect(missing, 'add the column to data/build/languages/shown-texts.ts').toEqual([]);
	});

	it('have the figures, letters and ends of the English text', () => {
		expect(checkWording(process.cwd()).map(formatError)).toEqual([]);
	});
});

describe('the search in other languages', () => {
	it('names regions and cities as the map does, and finds them by their English names', async () => {
		for (const language of LANGUAGES) {
			const path = `src/lib/core/data/built/${language}/search.json`;
			const { entries } = JSON.parse(readFileSync(path, 'utf8')) as SearchIndex;
			for (const row of [...(await readRegions()), ...(await readCities())]) {
				const own = row[`name_${language}`];
				// a region that was divided has its former name among the others
				const entry = entries.find(
					({ kind, name, names: others = [] }) =>
						/region|place/.test(kind) && (name === own || others.includes(own))
				);
				const names = [entry?.name, ...(entry?.names ?? [])];
				expect(names, `${row.name_en} in ${path}`).toContain(row.name_en);
			}
		}
	});
});

describe('figures in words', () => {
	it('are the same in every notation', () => {
		expect(listFiguresIn('USD 7.5bn of 1,833 km by March 2013', 'en')).toEqual([1833, 2013, 7.5e9]);
		expect(listFiguresIn('7,5 млрд долл. на 1\u00a0833 км к марту 2013 года', 'ru')).toEqual([
			1833, 2013, 7.5e9
		]);
		expect(listFiguresIn('2013年3月，1,833公里，75亿美元', 'zh')).toEqual([1833, 2013, 7.5e9]);
		expect(listFiguresIn('58.2m at 4,362 m', 'en')).toEqual([4362, 58.2e6]);
		expect(listFiguresIn('400 people', 'en')).not.toEqual(listFiguresIn('40 000 адам', 'kk'));
	});
});

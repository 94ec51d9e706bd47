import { describe, expect, it } from 'vitest';
import { groupEntries, loadSearchIndex, COUNTRY_ENTRIES } from './search';
import { createSearch } from './search-engine';
import { foldText } from './search-fold';
import { formatTargetLink, MAP_SIZES, getTarget } from './search-target';
import { readTables, getTable } from '../../../data/build/read-tables';
import { CLAIM_COUNT } from '../core/domain/claim-count';
import { COUNTRY_CODES } from '../core/domain/countries';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';

const { set } = readTables(process.cwd());
const { entries } = await loadSearchIndex();
const search = await createSearch(entries);

/** What a reader sees, in the order in which the arrow keys go. */
const shown = (query: string) =>
	groupEntries(search(query), 5)
		.flatMap((group) => group.entries)
		.map(({ kind, id }) => `${kind}:${id}`);

describe('the index', () => {
	it('holds everything there is to find, each under a name of its own', () => {
		const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
		const rows = (table: string) => getTable(set, table).rows.length;
		expect(count('country')).toBe(COUNTRY_CODES.length);
		expect(count('region')).toBe(53);
		expect(count('event')).toBe(rows('events'));
		expect(count('project')).toBe(rows('projects'));
		expect(count('institute')).toBe(rows('institutes'));
		expect(count('corridor')).toBe(rows('corridors'));
		expect(count('source')).toBe(rows('sources'));
		expect(count('year')).toBe(YEARS.length);
		expect(count('claim')).toBe(CLAIM_COUNT);
		for (const kind of ['measure', 'section']) expect(count(kind), kind).toBeGreaterThan(5);
		const ids = entries.map(({ kind, id }) => `${kind}:${id}`);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('puts nothing on the map without a place', () => {
		for (const { at, name } of entries) {
			if (at) expect(at.every(Number.isFinite), name).toBe(true);
		}
	});
});

describe('folding', () => {
	it.each([
		["Xi'an", 'xian'],
		['Көкшетау', 'кокшетау'],
		['Jalal-Abad', 'jalal abad'],
		['Fargʻona', 'fargona'],
		['Türkmenbaşy', 'turkmenbasy'],
		['Тоҷикистон', 'тожикистон']
	])('%s is compared as %s', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});
});

describe('a query finds first', () => {
	it.each([
		['kazakstan', 'country:KAZ'],
		['Kirgizstan', 'country:KGZ'],
		['Таджикистан', 'country:TJK'],
		['土库曼斯坦', 'country:TKM'],
		['Oʻzbekiston', 'country:UZB'],
		['almaty region', 'region:almaty-region'],
		['karakalpakistan', 'region:karakalpakstan'],
		['Каракалпакстан', 'region:karakalpakstan'],
		['GBAO', 'region:gorno-badakhshan'],
		['Kokshetau', 'place:1522203'],
		['Көкшетау', 'place:1522203'],
		['kokchetav', 'place:1522203'],
		['Nur-Sultan', 'place:1526273'],
		['urumchi', 'place:1529102'],
		['新疆', 'place:xinjiang'],
		['霍尔果斯', 'place:khorgos-cn'],
		['khorgos gatway', 'place:khorgos-gateway'],
		['Иркештам', 'place:irkeshtam'],
		['Бейнеу', 'place:beyneu'],
		['中吉乌铁路', 'corridor:rail-cku'],
		['吉乌铁路', 'corridor:rail-cku'],
		['middle corridor', 'corridor:titr-rail'],
		['gumilev', 'institute:ci-kaz-astana'],
		['confucius institute osh', 'institute:ci-kgz-osh'],
		['Atyrau refinery', 'project:p001'],
		['turgusun', 'project:p013'],
		["Xi'an Declaration", 'event:2023-05-19-china-central-asia-summit-xian-declaration'],
		['silk road speech', 'event:2013-09-07-xi-jinpings-silk-road-economic-belt-speech'],
		['30000 scholarships', 'claim:claim-2'],
		['52.71', 'claim:claim-3'],
		['7or 2014', 'source:7or-2014-kti'],
		// a place comes before the articles that name it
		['Khorgas', 'place:khorgos-cn'],
		['Qorgas', 'place:khorgos-cn'],
		['Khorgos', 'place:khorgos-cn'],
		['debt', 'section:debt-kazakhstan'],
		['trade Kyrgyzstan', 'section:trade-kyrgyzstan'],
		['trade Kyrgyzstan 2018', 'section:trade-kyrgyzstan'],
		['2016', 'year:2016'],
		['Uzbekistan 2016', 'country:UZB']
	])('%s', (query, first) => {
		expect(shown(query)[0]).toBe(first);
	});
});

describe('a query finds among the first three', () => {
	it.each([
		['osh', 'place:1527534'],
		['алматы', 'region:almaty'],
		['塔什干', 'region:tashkent'],
		['samarqand', 'place:1216265'],
		['jalalabad', 'place:1528249'],
		['Атырау', 'place:610529'],
		['galkinish', 'project:p083'],
		['rogun', 'corridor:power-rogun-dushanbe']
	])('%s', (query, wanted) => {
		expect(shown(query).slice(0, 3)).toContain(wanted);
	});
});

it('takes a year in a query for the year to show', () => {
	const [found] = search('trade Kyrgyzstan 2018');
	expect(found).toMatchObject({ year: 2018, context: 'Kyrgyzstan, 2018' });
	const target = getTarget(found!, DEFAULT_VIEW, MAP_SIZES.desktop);
	const link = formatTargetLink(target, ({ year, country }) => `/${year}/${country}`);
	expect(link).toBe('/2018/KGZ#panel-trade');
	expect(
		search('debt')
			.slice(0, 5)
			.map(({ kind }) => kind)
	).toEqual(Array(5).fill('section'));
	expect(search('debt')[0]).not.toHaveProperty('year');
});

it('finds a measure by its name and by the field’s short word', () => {
	expect(shown('direct investment')).toContain('measure:direct-investment');
	expect(shown('FDI')).toContain('measure:direct-investment');
});

it('finds an institute by its Chinese partner, and a refinery by its town in Cyrillic', () => {
	expect(shown('Lanzhou University')).toContain('institute:ci-uzb-tashkent');
	expect(search('Атырау').map(({ id }) => id)).toContain('p001');
});

/** Typos at one place of a name: a letter left out, two swapped, one doubled. */
function typos(name: string, at: number): string[] {
	const [head, a, b, tail] = [name.slice(0, at), name[at]!, name[at + 1]!, name.slice(at + 2)];
	return [head + b + tail, head + b + a + tail, head + a + a + b + tail];
}

/**
 * The place after the first letter of the first word that is long enough to be mistyped: five letters
 * without one may be another name, as CSCO is nearer to the CSTO than to COSCO.
 */
function typoAt(name: string): number {
	return name.search(/\p{L}{6}/u) + 1;
}

/** The same for an id whatever other rows there are, so that a new row changes no sample. */
const isSampled = (id: string) =>
	[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 9 === 0;

/** A sample of the rows: a typo is as likely in any of them. */
const sampled = entries.filter(
	({ kind, id, name }) =>
		typoAt(name) > 0 &&
		(kind === 'country' ||
			kind === 'region' ||
			(isSampled(id) && ['corridor', 'institute', 'project', 'event'].includes(kind)))
);

it('finds a name among the first five despite a typo', () => {
	const queries = sampled.flatMap(({ kind, id, name }) =>
		typos(name, typoAt(name)).map((query) => ({ query, wanted: `${kind}:${id}` }))
	);
	const missed = queries.filter(({ query, wanted }) => !shown(query).slice(0, 5).includes(wanted));
	// a name may differ from another by less than a typo
	expect(missed.length, JSON.stringify(missed)).toBeLessThan(queries.length / 50);
});

it('finds nothing for nonsense', () => {
	expect(search('qqqqxxxx')).toEqual([]);
	expect(search('  ')).toEqual([]);
	expect(search('???')).toEqual([]);
});

it('offers the countries before anything is typed, and cuts long groups', () => {
	expect(groupEntries(COUNTRY_ENTRIES, 5)[0]!.entries).toHaveLength(5);
	expect(groupEntries(entries, 3).every((group) => group.entries.length <= 3)).toBe(true);
});

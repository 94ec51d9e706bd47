import { expect, it } from 'vitest';
import type { SearchEntry, SearchIndex } from '../../../../src/lib/find/search';
import { findSelectedRows } from '../../../../src/lib/core/domain/layers';
import { foldText } from '../../../../src/lib/find/search-fold';
import { readRepository } from '../../broken-tables';
import { text } from '../../cells';
import { getTable } from '../../read-tables';
import { buildSearchFile } from '../../write-output';
import { readSearchNames } from './read-search-names';

const set = readRepository();
const names = await readSearchNames(process.cwd());
const { entries, headings } = JSON.parse(buildSearchFile(set, names).content) as SearchIndex;
const places = entries.filter(({ kind }) => kind === 'place');

const listNames = ({ name, names: others = [] }: SearchEntry) => [name, ...others];

it('a place has names in Latin, Cyrillic and Chinese letters', () => {
	for (const place of places) {
		const all = listNames(place).join(' ');
		for (const script of [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u])
			expect(all, `${place.id}: ${String(script)}`).toMatch(script);
	}
});

it('a place has each name once', () => {
	for (const place of places) {
		const all = listNames(place);
		expect(new Set(all).size, place.id).toBe(all.length);
	}
});

it('every crossing and port, and every city of an institute, is a place', () => {
	const known = new Set(places.flatMap(listNames).map(foldText));
	const ids = new Set(places.map(({ id }) => id));
	for (const row of getTable(set, 'corridor_nodes').rows)
		expect(ids, text(row, 'place_id')).toContain(text(row, 'place_id'));
	const cities = getTable(set, 'institutes').rows.map((row) => text(row, 'city'));
	for (const city of new Set(cities)) {
		const short = city.replace(/ \(.*\)$/, '');
		expect(known, city).toContain(foldText(short));
	}
});

it('every city of an event is a place', () => {
	const known = new Set(places.flatMap(listNames).map(foldText));
	const NOT_TOWNS = /field|pass|district|mine|Samandepe|crossing/;
	for (const row of getTable(set, 'events').rows) {
		const place = text(row, 'place');
		if (!NOT_TOWNS.test(place)) expect(known, place).toContain(foldText(place));
	}
});

it('bug: the results of a layer had no heading: each kind of row that layers list has one', () => {
	const kinds = new Set(entries.map(({ kind }) => kind).filter(findSelectedRows));
	expect(kinds.size).toBeGreaterThan(2);
	expect(new Set(Object.keys(headings))).toEqual(kinds);
});

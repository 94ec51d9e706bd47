/** A gazetteer, rows and tables for the unit tests of `src/lib/features/user-data/`. */
import { readFileSync } from 'node:fs';
import explore from '#built/explore.json';
import search from '#built/search.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { SearchEntry } from '$lib/find/search';
import {
	createGazetteer,
	type CityAbroad,
	type MapLabels
} from '$lib/features/user-data/understand/gazetteer';
import { parseUserFile, type UserFile } from '$lib/features/user-data/pack/user-file';
import { makePlainTable } from '$lib/features/user-data/read/plain-table';
import type { UserRow } from '$lib/features/user-data/understand/understand';
import { UserData } from '$lib/features/user-data/user-data.svelte';

const read = <Content>(file: string) =>
	JSON.parse(readFileSync(`static/geo/${file}.json`, 'utf8')) as Content;

export const { cities: citiesAbroad } = read<{ cities: CityAbroad[] }>('cities-abroad');

export const gazetteer = createGazetteer(
	search.entries as unknown as SearchEntry[],
	read<MapLabels>('labels'),
	(explore as unknown as ExploreTables).regions,
	citiesAbroad
);

export const row = (patch: Partial<UserRow>): UserRow => ({
	index: 0,
	country: 'KAZ',
	region: null,
	place: '',
	lonLat: null,
	outline: null,
	partner: null,
	year: 2012,
	part: '',
	series: '',
	scale: 0,
	value: 1,
	unit: '',
	source: '',
	note: '',
	quality: 'reported',
	errors: [],
	...patch
});

/** A table on the workbench, of CSV without quotes. */
export async function openTable(csv: string): Promise<UserData> {
	const [head = '', ...rows] = csv.split('\n');
	const data = new UserData();
	data.gazetteer = gazetteer;
	const cells = rows.map((row) => row.split(','));
	await data.choose(makePlainTable({ name: 'a table', columns: head.split(','), rows: cells }));
	return data;
}

/** A table as the link or the file that holds it opens. */
export async function reopenTable(file: UserFile): Promise<UserData> {
	const parsed = parseUserFile(JSON.stringify(file));
	if (!('file' in parsed)) throw new Error(`the table does not open: ${parsed.error}`);
	const data = new UserData();
	data.gazetteer = gazetteer;
	await data.take(parsed.file);
	return data;
}

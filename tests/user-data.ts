/** A gazetteer and rows for the unit tests of `src/lib/features/user-data/`. */
import { readFileSync } from 'node:fs';
import explore from '#built/explore.json';
import search from '#built/search.json';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { SearchEntry } from '$lib/find/search';
import { createGazetteer, type MapLabels } from '$lib/features/user-data/understand/gazetteer';
import type { UserRow } from '$lib/features/user-data/understand/understand';

export const gazetteer = createGazetteer(
	search.entries as unknown as SearchEntry[],
	JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as MapLabels,
	(explore as unknown as ExploreTables).regions
);

export const row = (patch: Partial<UserRow>): UserRow => ({
	index: 0,
	country: 'KAZ',
	region: null,
	place: '',
	lonLat: null,
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

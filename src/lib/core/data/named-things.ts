import { m } from '#messages';
import { LANGUAGE } from '#language';
import { joinAttributes } from '../domain/lists';
import { isCountryCode, countryByCode, type CountryCode } from '../domain/countries';
import { atlas, loadDetail } from './atlas';
import { loadExplore } from './explore/load';
import { loadWithRetry } from '../site/load-with-retry';
import { loadPlaces } from './search';
import type { MapFeatureKind, RetiredThing, Thing } from './link-things';
import { STORY_INDEX } from './story-index';

export interface MapFeature extends Thing {
	kind: MapFeatureKind;
	name: string;
	/** Of a region. */
	country?: CountryCode;
}

const placeIn = (place: string, country: string): string =>
	joinAttributes([place, isCountryCode(country) ? countryByCode(country).name : '']);

type Named = readonly { id: string; name: string; country?: CountryCode }[];

const ROWS: Readonly<Record<MapFeatureKind, () => Named | Promise<Named>>> = {
	corridor: () => atlas.corridors.map(({ id, name }) => ({ id, name })),
	institute: () => atlas.institutes.map(({ id, name }) => ({ id, name })),
	node: () => atlas.nodes.map(({ id, name }) => ({ id, name })),
	place: async () => (await loadPlaces()).map(({ id, name }) => ({ id, name })),
	project: async () => (await loadDetail()).projects.map(({ id, name }) => ({ id, name })),
	event: async () => (await loadDetail()).events.map(({ id, title: name }) => ({ id, name })),
	finance: async () =>
		(await loadDetail()).financeRecords.map(({ id, place, country, year, kind }) => ({
			id,
			name: (kind === 'loan' ? m.thing_loan : m.thing_grant)({
				year,
				place: placeIn(place, country)
			})
		})),
	region: async () =>
		(await loadExplore()).regions.map(({ slug, names, country }) => ({
			...{ id: slug, name: names[LANGUAGE], country }
		})),
	step: () => STORY_INDEX.map(({ id, title: name }) => ({ id, name }))
};

/** Everything of a kind in the atlas. @throws Error if a table cannot be loaded */
export async function loadFeatures(kind: MapFeatureKind): Promise<MapFeature[]> {
	return (await ROWS[kind]()).map((row) => ({ kind, ...row }));
}

/** The record of a removed row; undefined if there is none. */
export async function findRetired({ kind, id }: Thing): Promise<RetiredThing | undefined> {
	const { default: built } = await loadWithRetry(() => import('./built/retired.json'));
	return (built as RetiredThing[]).find((thing) => thing.kind === kind && thing.id === id);
}

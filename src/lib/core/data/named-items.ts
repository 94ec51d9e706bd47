import { m } from '#messages';
import { LANGUAGE } from '#language';
import { joinAttributes } from '../domain/lists';
import { isCountryCode, getCountryByCode, type CountryCode } from '../domain/countries';
import { atlas, loadDetail } from './atlas';
import { loadExplore } from './explore/load';
import { loadWithRetry } from '../site/load-with-retry';
import { loadPlaces } from './search';
import type { MapFeatureKind, RetiredItem, LinkItem } from './link-items';
import { STORY_INDEX } from './story-index';

export interface MapFeature extends LinkItem {
	kind: MapFeatureKind;
	name: string;
	/** Of a region. */
	country?: CountryCode;
}

const placeIn = (place: string, country: string): string =>
	joinAttributes([place, isCountryCode(country) ? getCountryByCode(country).name : '']);

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
			name: (kind === 'loan' ? m.finance_item_loan : m.finance_item_grant)({
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
export async function findRetired({ kind, id }: LinkItem): Promise<RetiredItem | undefined> {
	const { default: built } = await loadWithRetry(() => import('./built/retired.json'));
	return (built as RetiredItem[]).find((item) => item.kind === kind && item.id === id);
}

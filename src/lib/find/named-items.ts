import { m } from '#messages';
import { LANGUAGE } from '#language';
import { joinAttributes } from '../text/lists';
import { isCountryCode, type CountryCode } from '../core/domain/countries';
import { nameCountry } from '../text/country-names';
import { atlas } from '../core/data/atlas';
import type { FinanceRecord } from '../core/data/types';
import { describeOtherFlow } from '../text/finance-labels';
import { loadDetail } from '../text/load-detail';
import { listLatestRegions } from '../core/data/explore/regions';
import { loadExplore } from '../text/load-explore';
import { loadWithRetry } from '../core/site/load-with-retry';
import { loadPlaces, loadSearchIndex } from './search';
import type { MapFeatureKind, RetiredItem, LinkItem } from '../core/link/link-items';
import { STORY_INDEX } from '../story/story-index';

export interface MapFeature extends LinkItem {
	kind: MapFeatureKind;
	name: string;
	/** Of a region. */
	country?: CountryCode;
}

const placeIn = (place: string, country: string): string =>
	joinAttributes([place, isCountryCode(country) ? nameCountry(country) : '']);

function nameFinanceItem(record: FinanceRecord): string {
	const { place, country, year, kind } = record;
	const said = { year, place: placeIn(place, country) };
	const other = describeOtherFlow(record);
	if (other) return m.finance_item_other({ ...said, kind: other });
	return (kind === 'loan' ? m.finance_item_loan : m.finance_item_grant)(said);
}

type Named = readonly { id: string; name: string; country?: CountryCode }[];

/** By kind; rows of other kinds have the names by which the search finds them. */
const ROWS: Readonly<Partial<Record<MapFeatureKind, () => Named | Promise<Named>>>> = {
	node: () => atlas.nodes.map(({ id, name }) => ({ id, name })),
	place: async () => (await loadPlaces()).map(({ id, name }) => ({ id, name })),
	finance: async () =>
		(await loadDetail()).financeRecords.map((record) => ({
			id: record.id,
			name: nameFinanceItem(record)
		})),
	region: async () =>
		listLatestRegions(await loadExplore()).map(({ slug, names, country }) => ({
			...{ id: slug, name: names[LANGUAGE], country }
		})),
	step: () => STORY_INDEX.map(({ id, title: name }) => ({ id, name }))
};

async function loadFound(kind: MapFeatureKind): Promise<Named> {
	const { entries } = await loadSearchIndex();
	return entries.filter((entry) => entry.kind === kind).map(({ id, name }) => ({ id, name }));
}

/** Everything of a kind in the atlas. @throws Error if a table cannot be loaded */
export async function loadFeatures(kind: MapFeatureKind): Promise<MapFeature[]> {
	return (await (ROWS[kind]?.() ?? loadFound(kind))).map((row) => ({ kind, ...row }));
}

/** The record of a removed row; undefined if there is none. */
export async function findRetired({ kind, id }: LinkItem): Promise<RetiredItem | undefined> {
	const { default: built } = await loadWithRetry(() => import('../core/data/built/retired.json'));
	return (built as RetiredItem[]).find((item) => item.kind === kind && item.id === id);
}

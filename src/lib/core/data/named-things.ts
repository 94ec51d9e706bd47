import { m } from '#messages';
import { LANGUAGE } from '#language';
import { joinAttributes } from '../domain/lists';
import { isCountryCode, countryByCode, type CountryCode } from '../domain/countries';
import { atlas, loadDetail } from './atlas';
import { loadExplore } from './explore/load';
import { loadWithRetry } from '../site/load-with-retry';
import { loadPlaces } from './search';
import type { MapThingKind, NamedThing, RetiredThing, Thing } from './link-things';
import { STORY_INDEX } from './story-index';

export interface MapThing extends NamedThing {
	kind: MapThingKind;
	/** Of a region. */
	country?: CountryCode;
}

const placeIn = (place: string, country: string): string =>
	joinAttributes([place, isCountryCode(country) ? countryByCode(country).name : '']);

/**
 * Everything of a kind that the atlas holds, with the name that people know it by.
 * @throws Error when a table cannot be loaded; the next call tries again
 */
export async function loadThings(kind: MapThingKind): Promise<MapThing[]> {
	const named = (rows: readonly { id: string; name: string; country?: CountryCode }[]) =>
		rows.map(({ id, name, country }): MapThing => ({ kind, id, name, country }));
	switch (kind) {
		case 'corridor':
			return named(atlas.corridors.map(({ id, name }) => ({ id, name })));
		case 'institute':
			return named(atlas.institutes.map(({ id, name }) => ({ id, name })));
		case 'node':
			return named(atlas.nodes.map(({ id, name }) => ({ id, name })));
		case 'place':
			return named((await loadPlaces()).map(({ id, name }) => ({ id, name })));
		case 'project':
			return named((await loadDetail()).projects.map(({ id, name }) => ({ id, name })));
		case 'event':
			return named((await loadDetail()).events.map(({ id, title }) => ({ id, name: title })));
		case 'finance': {
			const { financeRecords } = await loadDetail();
			return financeRecords.map(({ id, place, country, year, kind: word }) => ({
				kind,
				id,
				name: (word === 'loan' ? m.thing_loan : m.thing_grant)({
					year,
					place: placeIn(place, country)
				})
			}));
		}
		case 'region': {
			const { regions } = await loadExplore();
			return named(
				regions.map(({ slug, names, country }) => ({ id: slug, name: names[LANGUAGE], country }))
			);
		}
		case 'step':
			return named(STORY_INDEX.map(({ id, title }) => ({ id, name: title })));
	}
}

/** What is told of something that links may still name; undefined where nothing is. */
export async function findRetired({ kind, id }: Thing): Promise<RetiredThing | undefined> {
	const { default: built } = await loadWithRetry(() => import('./built/retired.json'));
	return (built as RetiredThing[]).find((thing) => thing.kind === kind && thing.id === id);
}

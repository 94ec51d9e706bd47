import { m } from '#messages';
import type { SearchKind } from '$lib/core/data/search';

export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, string>> = {
	country: m.search_countries(),
	seen: m.search_seen(),
	region: m.search_regions(),
	place: m.search_places(),
	corridor: m.search_corridors(),
	institute: m.search_institutes(),
	project: m.search_projects(),
	event: m.search_events(),
	measure: m.search_measures(),
	year: m.search_years(),
	section: m.search_sections(),
	claim: m.search_claims(),
	source: m.search_sources()
};

import { loadDetail } from '$lib/core/data/atlas';
import { loadExplore } from '$lib/core/data/explore/load';
import type { AtlasEvent, ByCountry } from '$lib/core/data/types';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { eventsOf } from './events-of';

type ToldEvent = Pick<AtlasEvent, 'id' | 'date' | 'title' | 'evidence' | 'sourceId'>;

const told = ({ id, date, title, evidence, sourceId }: AtlasEvent): ToldEvent => ({
	id,
	date,
	title,
	evidence,
	sourceId
});

/** Agreements, polls, events and their sources, and nothing else: they travel with the page. */
export async function alignmentTables() {
	const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
	const { agreements } = explore;
	const polls = explore.polls.filter(({ countries }) => countries.length === 1);
	const events = Object.fromEntries(
		COUNTRY_CODES.map((code) => [code, eventsOf(detail.events, code).map(told)])
	) as ByCountry<ToldEvent[]>;
	const named = new Set([
		...agreements.map(({ sourceId }) => sourceId),
		...polls.flatMap(({ answers }) => answers.map(({ sourceId }) => sourceId)),
		...Object.values(events).flatMap((rows) => rows.map(({ sourceId }) => sourceId))
	]);
	const known = { ...detail.sources, ...explore.sources };
	return {
		agreements,
		polls,
		events,
		sources: Object.fromEntries(Object.entries(known).filter(([id]) => named.has(id)))
	};
}

import { ascending } from 'd3-array';
import { loadDetail } from '$lib/text/load-detail';
import { atlas } from '$lib/core/data/atlas';
import { loadExplore } from '$lib/text/load-explore';
import type { AtlasEvent, ByCountry } from '$lib/core/data/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';

/** The kinds of events listed with agreements, without openings of institutes and construction. */
const KINDS = ['treaty', 'partnership', 'summit', 'speech', 'policy', 'protest', 'pledge'];

const NAMES: Readonly<Record<CountryCode, RegExp>> = {
	KAZ: /\bKazakh/,
	KGZ: /\bKyrgyz/,
	TJK: /\bTajik/,
	TKM: /\bTurkmen/,
	UZB: /\bUzbek/
};

/** Texts that refer to all five. */
const ALL_FIVE =
	/\b(five (states|republics|countries)|all five|the five|C5|Central Asia summit)\b/i;

/** Events of a kind relevant to alignment that name the country in their text or place; by date. */
function selectEvents(events: readonly AtlasEvent[], country: CountryCode): ListedEvent[] {
	const cities = new Set(
		atlas.institutes.filter((site) => site.country === country).map(({ city }) => city)
	);
	return events
		.filter(({ kind }) => KINDS.includes(kind))
		.filter(({ date }) => {
			const year = Number(date.slice(0, 4));
			return year >= FIRST_YEAR && year <= LAST_YEAR;
		})
		.filter(({ title, summary, place }) => {
			const text = `${title} ${summary} ${place}`;
			return NAMES[country].test(text) || ALL_FIVE.test(text) || cities.has(place);
		})
		.sort((a, b) => ascending(a.date, b.date))
		.map(({ id, date, title, evidence, sourceId }) => ({ id, date, title, evidence, sourceId }));
}

export type ListedEvent = Pick<AtlasEvent, 'id' | 'date' | 'title' | 'evidence' | 'sourceId'>;

export type AlignmentTables = Awaited<ReturnType<typeof loadAlignmentTables>>;

/** Agreements, polls, events and their sources, and nothing else: they are sent with the page. */
export async function loadAlignmentTables() {
	const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
	const { agreements, pollSamples } = explore;
	const polls = explore.polls.filter(({ countries }) => countries.length === 1);
	const events = Object.fromEntries(
		COUNTRY_CODES.map((code) => [code, selectEvents(detail.events, code)])
	) as ByCountry<ListedEvent[]>;
	const rows = [
		...agreements,
		...pollSamples,
		...polls.flatMap(({ answers }) => answers),
		...Object.values(events).flat()
	];
	const named = new Set(rows.map(({ sourceId }) => sourceId));
	const known = { ...detail.sources, ...explore.sources };
	return {
		agreements,
		polls,
		pollSamples,
		events,
		sources: Object.fromEntries(Object.entries(known).filter(([id]) => named.has(id)))
	};
}

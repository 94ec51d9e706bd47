import { atlas } from '$lib/core/data/atlas';
import type { AtlasEvent } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';

/** What an event must be to stand beside agreements: openings of institutes and works are not. */
const KINDS: readonly string[] = [
	'treaty',
	'partnership',
	'summit',
	'speech',
	'policy',
	'protest',
	'pledge'
];

const NAMES: Readonly<Record<CountryCode, RegExp>> = {
	KAZ: /\bKazakh/,
	KGZ: /\bKyrgyz/,
	TJK: /\bTajik/,
	TKM: /\bTurkmen/,
	UZB: /\bUzbek/
};

/** All five are meant where a text says so. */
const ALL_FIVE =
	/\b(five (states|republics|countries)|all five|the five|C5|Central Asia summit)\b/i;

/** Events of a kind that bears on alignment whose text, or whose place, names the country; by date. */
export function eventsOf(events: readonly AtlasEvent[], country: CountryCode): AtlasEvent[] {
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
		.sort((a, b) => (a.date < b.date ? -1 : 1));
}

import { m } from '#messages';
import { fillTopicLink } from '$lib/find/topic-link';
import { formatPath, parseLink } from '$lib/core/link/link';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import type { Origin, Quality } from '$lib/core/domain/quality';
import { getEvidenceQuality, pickWorseQuality } from '$lib/core/domain/quality';
import { YEARS } from '$lib/core/domain/years';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { formatDate } from '$lib/text/dates';
import { nameCountry } from '$lib/text/country-names';
import { getSectionAnchor, type PanelSectionId } from '$lib/text/panel-sections';
import { joinCommas } from '$lib/text/lists';

/** What a question asks of a computation. */
export interface Asked {
	/** Of its topic. */
	name: string;
	/** Null for all five. */
	country: CountryCode | null;
	/** Of a question about several countries, those after the first. */
	compared: readonly CountryCode[];
	/** Null if the question names none. */
	year: number | null;
	/** The earlier year of a change; null for the first of the atlas. */
	from: number | null;
	/** Of its topic, with places for year and country. */
	link: string;
	/** Behind the colon of the table's cell: `SCO`, `stalled`; may be empty. */
	parameter: string;
}

/** The first line of the results: a sentence from the tables. */
export interface FoundAnswer {
	/** Its figure is in brackets. */
	text: string;
	/** A second sentence. */
	detail?: string;
	/** The worst of what it rests on; `none` says that there is nothing. */
	quality: Quality;
	origin?: Origin;
	/** Of its rows, repeated as they repeat. */
	sourceIds: readonly string[];
	/** Of its figure. */
	year: number;
	/** The view that shows it, if it is not the one of its topic. */
	link?: string;
}

/** Finds the answer in the tables; null where the tables have nothing to say about it. */
export type Answerer = (asked: Asked) => Promise<FoundAnswer | null>;

export const namePlace = (country: CountryCode | null): string =>
	country ? nameCountry(country) : m.headline_five();

/** `Kazakhstan, 2018: …`. @param date a year, or a date as precise as its source */
export const sayAbout = (
	country: CountryCode | null,
	date: string | number,
	words: string
): string => m.ask_said({ place: namePlace(country), date: formatDate(String(date)), words });

/** The year asked for, or the last one for which there is something; null for none. */
export const pickYear = (
	year: number | null,
	hasFigure: (year: number) => boolean
): number | null => year ?? YEARS.findLast(hasFigure) ?? null;

/** The known year nearest to another, the earlier of two. */
export const findNearestYear = (year: number, known: readonly number[]): number | null =>
	[...known].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b)[0] ?? null;

/** Of nothing, none. */
export const pickWorst = (figures: readonly { quality: Quality }[]): Quality =>
	figures.length === 0 ? 'none' : figures.map(({ quality }) => quality).reduce(pickWorseQuality);

/** Of rows without figures of their own. */
export const pickWorstEvidence = (rows: readonly { evidence: string }[]): Quality =>
	pickWorst(rows.map(({ evidence }) => ({ quality: getEvidenceQuality(evidence) })));

/** The link to a section of a country's panel. */
export const formatSection = (country: CountryCode, year: number, id: PanelSectionId): string =>
	`${formatPath({ year, country })}#${getSectionAnchor(id)}`;

export interface CountryValue {
	country: CountryCode;
	/** Null for a gap, which is last. */
	value: number | null;
	text: string;
}

/** `Kazakhstan 11,784, Uzbekistan 6,323`: the largest first. */
export const listValues = (values: readonly CountryValue[]): string =>
	joinCommas(
		[...values]
			.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
			.map(({ country, text }) =>
				m.headline_compared_value({ name: nameCountry(country), value: text })
			)
	);

/** The value of each of the five that has one. */
export const mapCountries = <T>(find: (country: CountryCode) => T | null): T[] =>
	COUNTRY_CODES.flatMap((country) => find(country) ?? []);

/** The view of a topic's link in a year. */
export const getTopicView = ({ link, country }: Asked, year: number, from?: number): ViewState => {
	const [path = '', query = ''] = fillTopicLink(link, { country: country ?? undefined, year, from })
		.replace(/#.*$/, '')
		.split('?');
	return parseLink(path, query)?.view ?? { ...DEFAULT_VIEW, year, country };
};

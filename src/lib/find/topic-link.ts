import { FIRST_YEAR } from '../core/domain/years';
import { getCountryByCode, type CountryCode } from '../core/domain/countries';

/** What fills the places of a topic's link. */
export interface TopicPlace {
	country?: CountryCode | undefined;
	year: number;
	/** The earlier year of a change; by default the first of the atlas. */
	from?: number | undefined;
}

/** Writes year and country into a link; without a country, the link is about all five. */
export const fillTopicLink = (link: string, { country, year, from = FIRST_YEAR }: TopicPlace) =>
	link
		.replace('/{country}', country ? `/${getCountryByCode(country).slug}` : '')
		.replace('{year}', String(year))
		.replace('{from}', String(from));

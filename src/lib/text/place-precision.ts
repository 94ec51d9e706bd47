import { m } from '#messages';
import type { PlacePrecision } from '../core/data/types';

const AT_PLACES: Readonly<Record<PlacePrecision, (place: { place: string }) => string>> = {
	site: ({ place }) => place,
	city: m.card_in_city,
	region: m.card_in_region,
	country: m.card_in_country
};

/** A place with its precision: `Osh, Kyrgyzstan (the city, not the site)`. */
export const describePlace = (place: string, precision: PlacePrecision): string =>
	AT_PLACES[precision]({ place });

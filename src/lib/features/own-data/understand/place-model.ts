import type { CountryCode } from '$lib/core/domain/countries';
import type { LonLat } from '$lib/core/domain/geography';

export interface Region {
	/** Of its shape in `static/geo/land.json`. */
	code: string;
	country: CountryCode;
	name: string;
	lonLat: LonLat;
}

export interface NamedRegion extends Region {
	/** In four languages and its own. */
	names: readonly string[];
}

export interface Place {
	name: string;
	lonLat: LonLat;
	/** Null where it lies in none of the five. */
	country: CountryCode | null;
}

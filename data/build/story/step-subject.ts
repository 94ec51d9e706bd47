import { COUNTRIES, type CountryCode } from '../../../src/lib/core/domain/countries';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import type { StepSubject } from '../../../src/lib/core/domain/view-state';

export interface SubjectFinders {
	/** The position of an item that a link can select, or of a pair of degrees. */
	place: (focus: string) => LonLat | null;
	/** The ends of a corridor's sections. */
	corridor: (id: string) => readonly LonLat[] | null;
}

/** Far more than is visible on a map of a continent. */
const DIGITS = 2;

const round = ([lon, lat]: LonLat): LonLat => [
	Number(lon.toFixed(DIGITS)),
	Number(lat.toFixed(DIGITS))
];

/**
 * What a step's camera must show, from the names in its file: `region`, a country's slug, `corridor:…`,
 * an item as in `select`, or longitude and latitude.
 * @param callouts are part of every subject
 * @returns the subject, and the names that mean nothing
 */
export function shapeSubject(
	names: readonly string[],
	callouts: readonly LonLat[],
	{ place, corridor }: SubjectFinders
): { subject: StepSubject; unknown: string[] } {
	const countries = new Set<CountryCode>();
	const lonLats: LonLat[] = [...callouts];
	const unknown: string[] = [];
	for (const name of names) {
		const named = COUNTRIES.filter(({ slug }) => name === 'region' || name === slug);
		named.forEach(({ code }) => countries.add(code));
		if (named.length > 0) continue;
		const isCorridor = name.startsWith('corridor:');
		const single = isCorridor ? null : place(name);
		const found = isCorridor ? corridor(name.slice('corridor:'.length)) : single && [single];
		if (found) lonLats.push(...found);
		else unknown.push(name);
	}
	const distinct = new Map(lonLats.map((lonLat) => [round(lonLat).join(), round(lonLat)]));
	return {
		subject: {
			lonLats: [...distinct.values()],
			...(countries.size > 0 && { countries: [...countries] })
		},
		unknown
	};
}

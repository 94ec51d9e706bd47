import type { Language } from '../core/domain/languages';
import type { LonLat } from '../core/domain/geography';
import type { Box } from '../layers/box';

/** What a name on the map belongs to. */
export type NameKind =
	| 'capital'
	| 'city'
	| 'country'
	| 'water'
	| 'river'
	| 'region'
	/** A crossing, a port, a site: only at near zooms. */
	| 'place'
	/** A settlement that is not among the cities, and a railway station: only at near zooms. */
	| 'town'
	| 'station';

/** A name of the base map, in one language. */
export interface NameRow {
	kind: NameKind;
	text: string;
	lonLat: LonLat;
	/** ISO 3166-1 alpha-3 code, if known. */
	country: string;
	/** The smallest zoom at which it appears. */
	fromZoom: number;
	/** The preferred side of its mark. */
	side: 'left' | 'right';
	/** The code of the country or region that it names. */
	area?: string;
	/** Further places for the name of an area. */
	elsewhere?: readonly LonLat[];
	/**
	 * Of the name of an area on a near map: the share of the box of its text that is on its own ground,
	 * 0 where it would be read as the name of another.
	 */
	measureOwn?: (box: Box) => number;
	/** Offset of its mark from the place: pixels right and down. */
	offsetPx?: readonly [right: number, down: number];
}

interface Names extends Record<Language, string> {
	c?: string;
	code?: string;
	kind?: string;
	rank?: string;
	side?: string;
	importance?: number;
	/** The first and the last year at whose end it exists; left out for always. */
	from?: number;
	to?: number;
}

interface Rows {
	features: readonly { properties: object | null; geometry: object | null }[];
}

/** The lists of `geo/labels.json`, each in order of importance. */
export interface NameLists {
	cities: Rows;
	countries: Rows;
	waters: Rows;
	regions: Rows;
}

/** Zoom by importance: 1 in the first view of a phone, 2 of a desktop. */
const FROM_ZOOM = [0, 0, 3, 5] as const;
/** Rivers and regions are named later. */
const RIVER_ZOOM = 4.4;
export const REGION_ZOOM = 4.6;
/** From this zoom on a country may be in sight without the point of its name. */
export const IN_VIEW_ZOOM = 4.2;
/** Xinjiang and Tibet, large enough for the first view. */
const LARGE_REGIONS: readonly (string | undefined)[] = ['CHN-1756', 'CHN-1662'];
const LARGE_REGION_ZOOM = 3.2;

function getMinimumZoom(kind: NameKind, { importance = 1, code }: Names): number {
	if (kind === 'region') return LARGE_REGIONS.includes(code) ? LARGE_REGION_ZOOM : REGION_ZOOM;
	const own = FROM_ZOOM[importance] ?? 5;
	return kind === 'river' ? Math.max(RIVER_ZOOM, importance > 2 ? 5 : 0) : own;
}

const KIND_OF: Readonly<Record<keyof NameLists, (names: Names) => NameKind>> = {
	cities: ({ rank }) => (rank === 'capital' ? 'capital' : 'city'),
	countries: () => 'country',
	// a former shore is named on land, like a river
	waters: ({ kind }) => (kind === 'river' || kind === 'shore' ? 'river' : 'water'),
	regions: () => 'region'
};

/** All names in a language in a year, most important first; `CHN` is named at the flow target. */
export function readNames(lists: NameLists, language: Language | 'local', year: number): NameRow[] {
	return (['cities', 'countries', 'waters', 'regions'] as const).flatMap((list) =>
		lists[list].features.flatMap(({ properties, geometry }) => {
			const names = properties as Names & { local: string };
			const kind = KIND_OF[list](names);
			if (kind === 'country' && names.c === 'CHN') return [];
			if ((names.from ?? year) > year || (names.to ?? year) < year) return [];
			return {
				kind,
				text: names[language],
				lonLat: (geometry as { coordinates: LonLat }).coordinates,
				country: names.c ?? '',
				fromZoom: getMinimumZoom(kind, names),
				side: names.side === 'left' ? 'left' : 'right',
				...(kind === 'country' && names.c ? { area: names.c } : {}),
				...(kind === 'region' && names.code ? { area: names.code } : {})
			} satisfies NameRow;
		})
	);
}

import type { Language } from '../../core/domain/languages';
import type { LonLat } from '../../core/domain/geography';

/** What a name on the map names. */
export type NameKind =
	| 'capital'
	| 'city'
	| 'country'
	| 'water'
	| 'river'
	| 'region'
	/** A crossing, a port, a site: only near. */
	| 'place';

/** A name of the base map, in one language. */
export interface NameRow {
	kind: NameKind;
	text: string;
	lonLat: LonLat;
	/** ISO 3166-1 alpha-3 code of the country, where it is known. */
	country: string;
	/** The zoom from which it may be written. */
	fromZoom: number;
	/** On which side of its mark it stands if there is room. */
	side: 'left' | 'right';
}

interface Names extends Record<Language, string> {
	c?: string;
	code?: string;
	kind?: string;
	rank?: string;
	side?: string;
	importance?: number;
}

interface Rows {
	features: readonly { properties: object | null; geometry: object | null }[];
}

/** The lists of `geo/labels.json`, each in the order in which its names matter. */
export interface NameLists {
	cities: Rows;
	countries: Rows;
	waters: Rows;
	regions: Rows;
}

/** From which zoom names of an importance are written: 1 in the first view of a phone, 2 of a desk. */
const FROM_ZOOM = [0, 0, 3, 5] as const;
/** Rivers have names later, and so have regions. */
const RIVER_ZOOM = 4.4;
const REGION_ZOOM = 4.6;
/** Large enough to be named in the first view: Xinjiang and Tibet. */
const LARGE_REGIONS: readonly (string | undefined)[] = ['CHN-1756', 'CHN-1662'];
const LARGE_REGION_ZOOM = 3.2;

function fromZoomOf(kind: NameKind, { importance = 1, code }: Names): number {
	if (kind === 'region') return LARGE_REGIONS.includes(code) ? LARGE_REGION_ZOOM : REGION_ZOOM;
	const own = FROM_ZOOM[importance] ?? 5;
	return kind === 'river' ? Math.max(RIVER_ZOOM, importance > 2 ? 5 : 0) : own;
}

const KIND_OF: Readonly<Record<keyof NameLists, (names: Names) => NameKind>> = {
	cities: ({ rank }) => (rank === 'capital' ? 'capital' : 'city'),
	countries: () => 'country',
	waters: ({ kind }) => (kind === 'river' ? 'river' : 'water'),
	regions: () => 'region'
};

/** All names in a language, the most important first; `CHN` has words of its own at the flow target. */
export function readNames(lists: NameLists, language: Language | 'local'): NameRow[] {
	return (['cities', 'countries', 'waters', 'regions'] as const).flatMap((list) =>
		lists[list].features.flatMap(({ properties, geometry }) => {
			const names = properties as Names & { local: string };
			const kind = KIND_OF[list](names);
			if (kind === 'country' && names.c === 'CHN') return [];
			const row: NameRow = {
				kind,
				text: names[language],
				lonLat: (geometry as { coordinates: LonLat }).coordinates,
				country: names.c ?? '',
				fromZoom: fromZoomOf(kind, names),
				side: names.side === 'left' ? 'left' : 'right'
			};
			return row;
		})
	);
}

/** The shape of `histories.json`, loaded with the card of a place: what the tables know of it, by date. */
import type { SegmentStatus } from '../domain/filters';
import type { ProjectStatus } from '../domain/project-status';
import type { Evidence } from './types';

/** What a figure of traffic counts. */
export const COUNTED_TRAFFIC = [
	'trains',
	'trains_a_day',
	'goods',
	'goods_with_gas',
	'rail_goods',
	'road_goods',
	'oil',
	'containers',
	'vehicles',
	'trade'
] as const;
export type CountedTraffic = (typeof COUNTED_TRAFFIC)[number];

/** A figure of traffic; for one year there may be several, by source. */
export interface TrafficFigure {
	/** In `corridor_traffic.csv`. */
	row: string;
	value: number;
	unit: string;
	note: string;
	sourceId: string;
	evidence: Evidence;
}

interface DatedRow {
	/** Unique, for comparing editions. */
	id: string;
	/** A year, month or day, as precise as the source. */
	date: string;
	/** Ids of the places that it belongs to: see `cards`. */
	at: string[];
	/** Codes of the regions of the five countries. */
	regions: string[];
}

interface Told extends DatedRow {
	/** Id of the row in its table; words are those of the tables that are loaded anyway. */
	row: string;
	sourceId: string;
	evidence: Evidence;
}

/** A section of a corridor that ends at a place or passes it. */
export interface SectionEntry extends Told {
	kind: 'section';
	status: SegmentStatus;
	/** In use once more: a further line, or the old one rebuilt. */
	isAgain?: true;
	/** The state has a row in `segment_statuses.csv`. */
	hasOwnRow?: true;
}

export interface TrafficEntry extends DatedRow {
	kind: 'traffic';
	counts: CountedTraffic;
	/** The day or month up to which the year is counted; a whole year has none. */
	until?: string;
	figures: TrafficFigure[];
}

export type HistoryEntry =
	| SectionEntry
	| TrafficEntry
	| (Told & { kind: 'node' | 'event' | 'finance' | 'tie' })
	| (Told & { kind: 'date'; statement: string })
	| (Told & { kind: 'institute'; change: 'opened' | 'closed' })
	| (Told & { kind: 'project'; status: ProjectStatus; isBought?: true });

export interface HistoryTables {
	edition: string;
	/** Oldest first: a year before its months, a month before its days. */
	entries: HistoryEntry[];
	/** By the id in a link to a place or a crossing: the places whose histories its card tells. */
	cards: Record<string, string[]>;
	/** Of places that an entry must name. `label` is that of a city, in the language of the page. */
	names: Record<string, { name: string } | { label: string }>;
}

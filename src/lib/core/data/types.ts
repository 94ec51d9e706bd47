/**
 * The shape of the tables that `npm run data` builds for the browser. `core.json` is all that any
 * page needs for its map and figures; `detail.json` is loaded when a reader asks for more.
 * Every series has 19 cells, one a year, 2005 first. Money is in millions of US dollars.
 */
import type { DirectFlow } from './direct-investment-rows';
import type { Bound, Quality } from '../domain/quality';
import type { LonLat } from '../domain/geography';
import type { CORRIDOR_MODES } from '../domain/layers';
import type { ProjectStatus, StatusSpan } from '../domain/project-status';
import type { CountryCode } from '../domain/countries';

export type ByCountry<T> = Record<CountryCode, T>;

/** `seen`: read in the source. `derived`: computed, the note gives the rule. `recalled`: unverified. */
export type Evidence = 'seen' | 'derived' | 'recalled';

export interface Source {
	id: string;
	/** Whose text or count it is; several joined by semicolons, people as `Family, Given`. */
	authors: string;
	/** Who keyed in or passed on what the authors counted; left out where it was read from them. */
	transcribedBy?: string;
	/** Year of publication; null if the source has none. */
	year: number | null;
	title: string;
	publisher: string;
	/** A mirror or copy in which the text was read; left out where it was read at its publisher. */
	readAt?: string;
	url: string;
	licenceNote: string;
	/** Named by the reader for a table of their own: the atlas did not see it. */
	isOwn?: true;
}

/** One figure of one country in one year. */
export interface Cell {
	/** Null exactly where quality is `none`. */
	value: number | null;
	quality: Quality;
	bound: Bound | null;
	sourceId: string | null;
	note: string;
	/** True where the atlas worked it out from printed figures; the note says how. */
	isDerived?: boolean;
}

export interface StudentSeries {
	/** Students in China, all kinds of study; the only series with more than one quality. */
	all: Cell[];
	/** Degree students and Chinese government scholarship holders: 2010-2018 only. */
	degree: Cell[];
	scholarship: Cell[];
	population: Cell[];
}

export type DealKind = 'investment' | 'construction';

/** A sum of announced deals: the tracker's rows of one edition, country, year, sector and kind. */
export interface DealSum {
	edition: 'current' | 'spring-2019';
	country: CountryCode;
	year: number;
	sector: string;
	kind: DealKind;
	deals: number;
	amountMusd: number;
	sourceId: string;
}

export type InstituteKind =
	| 'confucius_institute'
	| 'confucius_classroom'
	| 'luban_workshop'
	| 'joint_university_campus'
	| 'russian_university_branch'
	| 'russkiy_mir_centre'
	| 'russian_house';

export interface Institute {
	id: string;
	kind: InstituteKind;
	name: string;
	hostInstitution: string;
	city: string;
	country: CountryCode;
	lonLat: LonLat;
	/** As precise as the source: `2007-12-05`, `2007-12`, `2007`; null where no date was seen. */
	opened: string | null;
	closed: string | null;
	chinesePartner: string | null;
	partnerCity: string | null;
	partnerLonLat: LonLat | null;
	sourceId: string;
	evidence: Evidence;
	note: string;
}

export type CorridorMode = (typeof CORRIDOR_MODES)[number];

/** Of a section in a year; null before anything was agreed. */
export type SegmentStatus =
	| 'planned'
	| 'agreed'
	| 'construction'
	| 'operational'
	/** In use while it is rebuilt. */
	| 'reconstruction'
	| 'suspended';

export interface Segment {
	id: string;
	fromPlace: string;
	toPlace: string;
	/** Ordered waypoints from place to place. */
	lonLats: LonLat[];
	/** One status a year, 2005 first. */
	statuses: (SegmentStatus | null)[];
	/** True where the course is schematic, a leg is longer than 250 km or a waypoint may be 10 km off. */
	approximate: boolean;
	note: string;
	sourceId: string;
	evidence: Evidence;
}

export interface Corridor {
	id: string;
	name: string;
	mode: CorridorMode;
	/** Belt and Road corridor: NELB, TITR, CCAWA, CPEC-link or other. */
	beltAndRoadCorridor: string;
	lengthKm: number | null;
	operator: string;
	summary: string;
	/** Countries in which it has a place. */
	countries: CountryCode[];
	sourceId: string;
	evidence: Evidence;
	segments: Segment[];
}

export type CorridorNodeKind = 'crossing' | 'dry_port' | 'port' | 'trade_zone';

export interface CorridorNode {
	id: string;
	kind: CorridorNodeKind;
	name: string;
	lonLat: LonLat;
	openedYear: number | null;
	summary: string;
	sourceId: string;
	evidence: Evidence;
	/** True where the position rests on memory. */
	approximate: boolean;
}

export interface AtlasEvent {
	id: string;
	/** ISO 8601 date as precise as the source. */
	date: string;
	title: string;
	place: string;
	lonLat: LonLat | null;
	kind: string;
	summary: string;
	sourceId: string;
	evidence: Evidence;
	/** A word or two for the timeline; null for events that are not on it. */
	timelineLabel: string | null;
}

export interface CoreTables {
	/** Date of the data edition, `2026-11`. */
	edition: string;
	students: ByCountry<StudentSeries>;
	deals: DealSum[];
	/** The flows that are drawn; all else stands in the explore tables. */
	directInvestment: DirectFlow[];
	institutes: Institute[];
	/** Confucius Institutes open at the end of each year, counted from `institutes`. */
	confuciusInstitutes: ByCountry<number[]>;
	corridors: Corridor[];
	nodes: CorridorNode[];
	/** Events on the timeline only. */
	events: AtlasEvent[];
	/** Every source that a row of these core tables names. */
	sources: Record<string, Source>;
}

/** A figure for a cell that the atlas does not draw, and why. */
export interface AlsoReported {
	country: CountryCode;
	year: number;
	value: number;
	measure: string;
	note: string;
	sourceId: string;
	/** True for the rows that the drawn figure rests on. */
	drawn: boolean;
}

export type AmountBasis = 'nominal' | 'constant_usd_2021' | 'constant_usd_2017' | 'unknown';
export type PlacePrecision = 'site' | 'city' | 'region' | 'country';

/** An official loan or grant. Never to be added to deals; one deal can stand in several rows. */
export interface FinanceRecord {
	id: string;
	year: number;
	kind: 'loan' | 'grant';
	country: CountryCode;
	financier: string;
	place: string;
	/** Null on purpose for precision `country`. */
	lonLat: LonLat | null;
	precision: PlacePrecision;
	sector: string;
	amountMusd: number | null;
	amountBasis: AmountBasis;
	dealKey: string;
	note: string;
	sourceId: string;
	evidence: Evidence;
	/** True where the place rests on memory. */
	placeRecalled: boolean;
	/** Id of the corridor it pays for, where a title or deal key names one. */
	corridorId: string | null;
}

/** From this year on a project is in this state, by a source. */
export interface ProjectChange {
	/** Null where the source does not say when. */
	year: number | null;
	status: ProjectStatus;
	sourceId: string;
	evidence: Evidence;
	note: string;
}

export interface Project {
	id: string;
	name: string;
	country: CountryCode;
	place: string;
	lonLat: LonLat | null;
	precision: PlacePrecision;
	sector: string;
	chineseEntity: string;
	costMusd: number | null;
	/** In the source's own words. */
	status: string;
	/** All that is known, oldest first; none in editions before 2026-12. */
	changes: ProjectChange[];
	/** The state from year to year that follows from the changes. */
	spans: StatusSpan[];
	startYear: number | null;
	endYear: number | null;
	note: string;
	sourceId: string;
	evidence: Evidence;
	placeRecalled: boolean;
	/** Id of the corridor it belongs to, drawn there and not at its own point. */
	corridorId: string | null;
}

/** Under which terms a table of the data package may be used. */
export interface TableTerms {
	title: string;
	licences: { name: string; title: string; path: string }[];
}

export interface DetailTables {
	edition: string;
	/** By the name of the file in `data/tables/`. */
	tableTerms: Record<string, TableTerms>;
	studentsAlsoSaid: AlsoReported[];
	financeRecords: FinanceRecord[];
	projects: Project[];
	events: AtlasEvent[];
	/** Every source of the data package. */
	sources: Record<string, Source>;
}

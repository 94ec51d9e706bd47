/**
 * The shape of the tables built by `npm run data`. `core.json` has what every page needs for its map
 * and figures; `detail.json` is loaded on demand. Every series has 19 cells, one a year, 2005 first.
 * Money is in millions of US dollars.
 */
import type { FinanceFacts } from './finance-types';
import type { ArcTable, Course, CourseQuality } from './course-types';
import type { CityTie, TieCounts } from './explore/people-types';
import type { SegmentStatus } from '../domain/filters';
import type { Bound, Known, Quality } from '../domain/quality';
import type { LonLat } from '../domain/geography';
import type { CORRIDOR_MODES } from '../domain/layers';
import type { ProjectStatus, StatusSpan } from '../domain/project-status';
import type { CountryCode } from '../domain/countries';

export type ByCountry<T> = Record<CountryCode, T>;

/** `seen`: read in the source. `derived`: computed, see the note. `recalled`: unverified. */
export type Evidence = 'seen' | 'derived' | 'recalled';

/** How a row is known. */
interface Sourced {
	sourceId: string;
	evidence: Evidence;
}

export interface Source {
	id: string;
	/** Authors of the text or count; several separated by semicolons, people as `Family, Given`. */
	authors: string;
	/** Who transcribed or passed on the authors' figures, if anyone. */
	transcribedBy?: string;
	/** Year of publication; null if the source has none. */
	year: number | null;
	title: string;
	publisher: string;
	/** The copy in which it was read, if not at its publisher. */
	readAt?: string;
	url: string;
	licenceNote: string;
	/** Named by the reader for their own table: the atlas did not check it. */
	isOwn?: true;
}

/** One figure of one country in one year. */
export interface Cell {
	/** Null only for quality `none`. */
	value: number | null;
	quality: Quality;
	bound: Bound | null;
	sourceId: string | null;
	note: string;
	/** True if the atlas computed it from printed figures; the note explains how. */
	isDerived?: boolean;
	/** Of a reader's own table, whose gaps say nothing of what was published. */
	isOwn?: true;
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

export type Currency = 'USD' | 'EUR';

/** The concepts of `data/datapackage.json`. */
export type DirectInvestmentConcept =
	| 'flow_gross_host'
	| 'flow_net_host'
	| 'flow_net_china'
	| 'stock_host'
	| 'stock_china'
	| 'stock_final_owner'
	| 'stock_cumulative';

/** Direct investment from China in a country, by one reporter, in its own currency. */
export interface DirectInvestment extends Known {
	id: string;
	country: CountryCode;
	year: number;
	/** `year`, or the part of it that the figure covers; a stock is at the end of the year. */
	period: string;
	concept: DirectInvestmentConcept;
	countingBody: string;
	/** Millions of its currency; negative if more went back than came in. */
	amountM: number;
	currency: Currency;
	/** Computed from others, as its note explains; else printed in its source. */
	isDerived?: boolean;
	/** The figure of its country, year and concept that the map shows. */
	drawn: boolean;
}

/** A flow on the map, as included in every page. */
export type DirectFlow = Omit<DirectInvestment, 'id' | 'period' | 'countingBody' | 'drawn'>;

export type InstituteKind =
	| 'confucius_institute'
	| 'confucius_classroom'
	| 'luban_workshop'
	| 'joint_university_campus'
	| 'russian_university_branch'
	| 'russkiy_mir_centre'
	| 'russian_house';

export interface Institute extends Sourced {
	id: string;
	kind: InstituteKind;
	name: string;
	hostInstitution: string;
	city: string;
	country: CountryCode;
	lonLat: LonLat;
	/** As precise as the source: `2007-12-05`, `2007-12`, `2007`; null without a date. */
	opened: string | null;
	/** The date is that of the agreement: no opening was found. */
	isAgreed?: true;
	closed: string | null;
	chinesePartner: string | null;
	partnerCity: string | null;
	partnerLonLat: LonLat | null;
	note: string;
}

export type CorridorMode = (typeof CORRIDOR_MODES)[number];

/** A section as it is built: its line is in the arcs of the core tables. */
export interface BuiltSegment extends Sourced {
	id: string;
	fromPlace: string;
	toPlace: string;
	course: CourseQuality;
	/** Kilometres of a known course that are approximate. */
	looseKm?: number;
	/** Indexes of its arcs in order; `~index` is an arc run backwards. */
	arcs: number[];
	/** One status a year, 2005 first; null before any agreement. */
	statuses: (SegmentStatus | null)[];
	note: string;
}

/** A section with its line in the overview: simplified, for views of the whole region. */
export type Segment = BuiltSegment & Course;

export interface BuiltCorridor extends Sourced {
	id: string;
	name: string;
	mode: CorridorMode;
	/** Belt and Road corridor: NELB, TITR, CCAWA, CPEC-link or other. */
	beltAndRoadCorridor: string;
	lengthKm: number | null;
	operator: string;
	summary: string;
	/** Countries with a place of it. */
	countries: CountryCode[];
	segments: BuiltSegment[];
}

export interface Corridor extends BuiltCorridor {
	segments: Segment[];
}

export type CorridorNodeKind = 'crossing' | 'dry_port' | 'port' | 'trade_zone';

export interface CorridorNode extends Sourced {
	id: string;
	kind: CorridorNodeKind;
	name: string;
	lonLat: LonLat;
	openedYear: number | null;
	summary: string;
	/** True if the position is from memory. */
	approximate: boolean;
}

export interface AtlasEvent extends Sourced {
	id: string;
	/** ISO 8601 date as precise as the source. */
	date: string;
	title: string;
	place: string;
	lonLat: LonLat | null;
	kind: string;
	summary: string;
	/** A word or two for the timeline; null for events that are not on it. */
	timelineLabel: string | null;
}

export interface BuiltCoreTables {
	/** Date of the data edition, `2026-11`. */
	edition: string;
	students: ByCountry<StudentSeries>;
	deals: DealSum[];
	/** The flows on the map; the others are in the explore tables. */
	directInvestment: DirectFlow[];
	institutes: Institute[];
	/** Confucius Institutes open at the end of each year, counted from `institutes`. */
	confuciusInstitutes: ByCountry<number[]>;
	/** Counts for labels; the pairs are in the detail tables. */
	cityTies: ByCountry<TieCounts>;
	corridors: BuiltCorridor[];
	/** The lines of the corridors in the overview. */
	courses: ArcTable;
	nodes: CorridorNode[];
	/** Events on the timeline only. */
	events: AtlasEvent[];
	/** Every source of a row of these tables. */
	sources: Record<string, Source>;
}

/** The core tables with the lines of the corridors. */
export interface CoreTables extends BuiltCoreTables {
	corridors: Corridor[];
}

export type PlacePrecision = 'site' | 'city' | 'region' | 'country';

/** What a loan, a grant and a project have in common. */
interface PlacedRow extends Sourced {
	id: string;
	country: CountryCode;
	place: string;
	/** Null for precision `country`. */
	lonLat: LonLat | null;
	precision: PlacePrecision;
	sector: string;
	note: string;
	/** True if the place is from memory. */
	placeRecalled: boolean;
	/** The corridor that it finances or belongs to; a project is drawn there, not at its own point. */
	corridorId: string | null;
}

/** An official loan or grant. Never add them to deals; one deal can be in several rows. */
export interface FinanceRecord extends PlacedRow, FinanceFacts {
	year: number;
	kind: 'loan' | 'grant';
	financier: string;
	amountMusd: number | null;
}

/** The state of a project from a year on, by a source. */
export interface ProjectChange extends Sourced {
	/** Null if the source gives no year. */
	year: number | null;
	status: ProjectStatus;
	note: string;
	/** In operation, from the year in which a Chinese buyer took a stake: not built for it. */
	isBought?: true;
}

export interface Project extends PlacedRow {
	name: string;
	chineseEntity: string;
	costMusd: number | null;
	/** In the source's own words. */
	status: string;
	/** Everything known, oldest first; none in editions before 2026-12. */
	changes: ProjectChange[];
	/** The state by year, from the changes. */
	spans: StatusSpan[];
	startYear: number | null;
	endYear: number | null;
}

export interface TableTerms {
	title: string;
	licences: { name: string; title: string; path: string }[];
}

export interface DetailTables {
	edition: string;
	/** By the name of the file in `data/tables/`. */
	tableTerms: Record<string, TableTerms>;
	financeRecords: FinanceRecord[];
	cityTies: CityTie[];
	projects: Project[];
	events: AtlasEvent[];
	sources: Record<string, Source>;
}

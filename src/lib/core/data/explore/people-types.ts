/**
 * The shape of what `explore.json` has on Chinese workers, scholarships, flights, learners and ties of
 * cities: plain rows of the tables. Those after 2023 are included, for histories.
 */
import type { CountryCode } from '../../domain/countries';
import type { LonLat } from '../../domain/geography';
import type { Known } from '../../domain/quality';

export type WorkerMeasure =
	| 'permits_issued'
	| 'permits_issued_part_year'
	| 'permits_issued_all_origins_part_year'
	| 'permits_in_force'
	| 'registered'
	| 'share_of_permits_issued'
	| 'share_of_foreign_workers'
	| 'quota_all_origins'
	| 'entries'
	| 'visas_issued'
	| 'residence_permits_issued';

export interface WorkerFigure extends Known {
	id: string;
	country: CountryCode;
	year: number;
	/** `2019`, a month or a day, or the first and last month of a part of a year: `2012-01/2012-07`. */
	period: string;
	measure: WorkerMeasure;
	value: number;
	unit: 'people' | 'permits' | 'places' | 'entries' | 'visas' | 'percent';
}

/** Places offered or promised for a study year; never holders. */
export interface ScholarshipPlaces extends Known {
	id: string;
	country: CountryCode;
	/** In which the study year begins. */
	year: number;
	academicYear: string;
	kind: 'chinese_government' | 'ministry_competition' | 'region_of_china' | 'ambassador';
	stage: 'offered' | 'promised';
	places: number;
}

/** A route from its date, or the weekly flights of a country at a date. */
export interface AirRoute extends Known {
	id: string;
	country: CountryCode;
	/** ISO 8601, as precise as the source. */
	date: string;
	measure:
		| 'route_opened'
		| 'route_resumed'
		| 'route_announced'
		| 'flights_a_week'
		| 'flights_a_week_planned'
		| 'flights_a_week_allowed';
	/** Null for a total of flights, and so is the city. */
	chineseCity: string | null;
	/** Code of the province. */
	provinceCode: string | null;
	via: string | null;
	city: string | null;
	flightsAWeek: number | null;
}

export type TieKind = 'twinning' | 'partnership' | 'memorandum' | 'not_said';

/** A pair of a place and a Chinese place, ready for lines between them. */
export interface CityTie extends Known {
	id: string;
	country: CountryCode;
	place: string;
	/** Of a region where its name is on the map; null where no position was found. */
	lonLat: LonLat | null;
	chinesePlace: string;
	chineseLonLat: LonLat | null;
	/** Whether an end is a region, a district or a province: no exact place. */
	hasArea: boolean;
	kind: TieKind;
	/** ISO 8601, as precise as the source; null where no year was found. */
	date: string | null;
	/** Of a pair without a date: the year by which it is known. */
	knownByYear: number | null;
}

export interface ProvinceTie extends CityTie {
	provinceCode: string;
}

/** Pairs known at the end of each year, 2005 first; never the number of all. */
export interface TieCounts {
	all: number[];
	/** Of these, those without a year, from the year by which they are known. */
	undated: number[];
	unverified: number[];
	/** Those without a place at an end. */
	unplaced: number[];
}

/** A count of all ties of a place or area with other countries, or of all five with China. */
export interface TieTotal extends Known {
	id: string;
	/** Code of the Chinese province; null for a city or for the region. */
	provinceCode: string | null;
	statement: string;
	date: string;
	pairs: number;
}

/** How many people a poll asked. */
export interface PollSample extends Known {
	id: string;
	country: CountryCode;
	year: number;
	pollster: string;
	/** As printed: a year, a month, or first and last day joined by a slash. */
	fieldWork: string;
	respondents: number;
	/** Ids of the answers of that poll; empty where none was printed. */
	answerIds: string[];
}

/** A figure or fact on one institute, from one of three tables. */
export interface InstituteFact extends Known {
	instituteId: string;
	/** File in `data/tables/` and the key of the row. */
	table: 'ci_learners' | 'learner_counts' | 'other_facts';
	key: Readonly<Record<string, string>>;
	measure:
		| 'learners'
		| 'enrolments'
		| 'cumulative_learners'
		| 'cumulative_enrolments'
		| 'teaching_points'
		| 'cumulative_teachers_trained'
		| 'cumulative_scholars_sent'
		| 'trades'
		| 'people'
		| 'event';
	/** A year or a date; of a running total, its end. */
	date: string;
	/** Null for an event. */
	value: number | null;
	/** What `trades` and `event` are in words; empty for counts. */
	statement: string;
}

export interface PeopleTables {
	workers: WorkerFigure[];
	scholarshipPlaces: ScholarshipPlaces[];
	airRoutes: AirRoute[];
	cityTies: ProvinceTie[];
	tieTotals: TieTotal[];
	pollSamples: PollSample[];
	instituteFacts: InstituteFact[];
}

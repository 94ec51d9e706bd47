/**
 * The shape of `explore.json`, loaded on demand: data for comparing next to the four layers. Money is
 * in million USD, lengths in kilometres. What was only recalled has quality `unverified`.
 */
import type { LonLat } from '../../domain/geography';
import type { CorridorMode, ByCountry, Cell, Source, DirectInvestment } from '../types';
import type { Known } from '../../domain/quality';
import type { StatusSpan } from '../../domain/project-status';
import type { CountryCode } from '../../domain/countries';
import type { AgreementStatus } from './agreement-catalog';
import type { PeopleTables } from './people-types';

/** Goods both ways, from China to the country, from the country to China. */
export type TradeFlow = 'total' | 'from-china' | 'to-china';

/** One of several figures for a country and year. */
export interface StatedFigure extends Known {
	country: CountryCode;
	year: number;
	value: number;
}

export type Reporter = 'china' | 'host';

/** Goods trade of a year as one side reported it. Returns are never added or averaged. */
export interface TradeReturn extends Known {
	country: CountryCode;
	year: number;
	reporter: Reporter;
	/** The flows computed from printed figures; the note explains how. */
	derivedFlows: readonly TradeFlow[];
	/** Null if only the total is known. */
	fromChinaMusd: number | null;
	toChinaMusd: number | null;
	totalMusd: number;
}

export interface Economy {
	population: Cell[];
	/** Gross domestic product at current prices. */
	outputMusd: Cell[];
}

export type DebtMeasure =
	| 'owed'
	| 'share-of-external-debt'
	| 'external-debt'
	| 'loan-signed'
	| 'share-of-loans-to-enterprises'
	| 'share-of-inward-investment'
	| 'share-of-foreign-trade';

/** China itself, its Export-Import Bank or its Development Bank. */
export type CreditorId = 'CHN' | 'EXIM' | 'CDB';

export interface DebtFigure extends StatedFigure {
	/** ISO 8601, as precise as the source: `2018-01-31` or `2018`. */
	asOf: string;
	measure: DebtMeasure;
	/** Null if the figure is not about one creditor. */
	creditor: string | null;
	/** The same in every language; null also for a creditor that is none of them. */
	creditorId: CreditorId | null;
	unit: 'musd' | 'percent';
}

/** A membership, partnership or treaty of a country, with its dates. */
export interface Agreement extends Omit<Known, 'bound'> {
	country: CountryCode;
	status: AgreementStatus;
	/** ISO 8601 as precise as the source. */
	fromDate: string;
	/** Last day; null while it lasts. */
	toDate: string | null;
	/** False for a second date of one accession, kept as a note. */
	drawn: boolean;
}

export interface PollAnswer extends Known {
	id: string;
	/** The country that it is about; left out if about neither or both. */
	subject?: PollSubject;
	answer: string;
	/** Percent, or percentage points by the unit. */
	value: number;
	unit: 'percent' | 'percentage points';
}

/** About which country a poll asks. */
export type PollSubject = 'RUS' | 'CHN';

/** A question of one poll; `pollSamples` has the number of respondents of a few. */
export interface Poll {
	/** One country, or the four of a mean. */
	countries: CountryCode[];
	pollster: string;
	question: string;
	/** As printed: `2018`, `2022-03`, `2006-2018`. */
	yearText: string;
	firstYear: number;
	lastYear: number;
	subjects: PollSubject[];
	answers: PollAnswer[];
}

/** Students of a country, or of all five, in Russia. */
export interface StudentsInRussia extends Known {
	countries: CountryCode[];
	year: number;
	students: number;
	/** `unesco`: tertiary students, the one series. Others are single figures. */
	basis: 'unesco' | 'ministry' | 'official';
}

export interface RegionNames {
	en: string;
	ru: string;
	zh: string;
	kk: string;
	local: string;
}

export interface RegionItem {
	id: string;
	/** The first year in which it exists; null without a date. */
	fromYear: number | null;
	/** True at the nearest town, or in the middle of an area or line. */
	roughly: boolean;
}

export interface ProjectItem extends RegionItem {
	spans: StatusSpan[];
}

/** Part of a corridor's section in a region, as drawn: shorter than the real course. */
export interface RegionSection {
	corridorId: string;
	segmentId: string;
	lengthKm: number;
}

/** Track of one mode in a region, 19 years; shared legs count once. */
export interface RegionTrack {
	mode: CorridorMode;
	inUseKm: number[];
	buildingKm: number[];
}

/** A region as it was from one change of its borders to the next. */
export interface Region {
	/** Natural Earth's code, or geokz's for a region formed since; unique: `UZB-356`. */
	code: string;
	/** Word in links, the same before and after a change: `karakalpakstan`. */
	slug: string;
	/** The date on which it was formed from a part of another; null before the atlas begins. */
	formed: string | null;
	/** The date on which it was divided into others; null if it still exists. */
	divided: string | null;
	/** The code of the region that it was a part of. */
	partOf: string | null;
	/** ISO 3166-2; null if the geometry's source has none or one that is not unique. */
	iso: string | null;
	country: CountryCode;
	names: RegionNames;
	/** Of its name. */
	lonLat: LonLat;
	projects: ProjectItem[];
	financeRecords: RegionItem[];
	institutes: RegionItem[];
	nodes: RegionItem[];
	sections: RegionSection[];
	tracks: RegionTrack[];
}

/** Known for the country, but for none of its regions. */
export interface RestItem {
	id: string;
	fromYear: number | null;
	/**
	 * `country`: no place is known. `corridor`: part of a line through several regions. `outside`: in
	 * the Caspian, or on a simplified shore.
	 */
	reason: 'country' | 'corridor' | 'outside';
}

export interface RegionRest {
	projects: (RestItem & Pick<ProjectItem, 'spans'>)[];
	financeRecords: RestItem[];
}

export interface PartnerInstitution {
	name: string;
	city: string;
	lonLat: LonLat;
	/** Its institutes, classrooms, workshops and campuses. */
	instituteIds: string[];
}

/** International students of ALL origins in a Chinese province; not Central Asians. */
export interface HostCount extends Known {
	year: number;
	students: number;
}

export interface ChineseProvince {
	code: string;
	names: RegionNames;
	lonLat: LonLat;
	partners: PartnerInstitution[];
	allOrigins: HostCount[];
}

/** An example of where students are in China, never a share of a national total. */
export interface StudentPlace extends Known {
	id: string;
	countries: CountryCode[];
	year: number;
	place: string;
	lonLat: LonLat;
	value: number;
	unit: string;
}

/** Students in China, all kinds of study, by one source. */
export interface StudentFigure extends StatedFigure {
	saidBy: 'ministry' | 'official';
	/** True for the figures behind the one on the map. */
	drawn: boolean;
}

/** The country from which money came directly, ISO 3166-1 alpha-3; all countries together. */
export type Investor =
	'ALL' | 'CAN' | 'CHN' | 'GBR' | 'HKG' | 'KAZ' | 'NLD' | 'RUS' | 'TUR' | 'USA';

/** Investment in a country from one country, or its share of all. */
export interface OriginFigure extends StatedFigure {
	id: string;
	/** `sum_all_kinds` only of several years. */
	period: 'year' | 'first-quarter' | 'first-half' | 'first-nine-months' | 'since-2007';
	investor: Investor;
	concept: 'flow_net_host' | 'flow_gross_host' | 'stock_host' | 'flow_all_kinds' | 'sum_all_kinds';
	unit: 'million EUR' | 'million USD' | 'percent of all countries';
}

/** Direct investment of a country in China, million USD. */
export interface OutwardFigure extends StatedFigure {
	id: string;
	concept: 'flow_net_home' | 'stock_home';
}

/** Companies with Chinese capital on a date. */
export interface CompanyCount extends StatedFigure {
	id: string;
	/** ISO 8601, as precise as the source. */
	asOf: string;
	counts: 'registered' | 'operating' | 'not stated';
	/** Empty if the source does not say who counted. */
	countingBody: string;
	/** Added up from printed figures; the note explains how. */
	isDerived?: true;
}

export interface ExploreTables extends PeopleTables {
	edition: string;
	/** For each country, year and reporter the preferred return first. */
	trade: TradeReturn[];
	economy: ByCountry<Economy>;
	debt: DebtFigure[];
	agreements: Agreement[];
	polls: Poll[];
	studentsInRussia: StudentsInRussia[];
	regions: Region[];
	regionRest: ByCountry<RegionRest>;
	chineseProvinces: ChineseProvince[];
	studentPlaces: StudentPlace[];
	studentFigures: StudentFigure[];
	/** Flows of whole years in dollars, on the map or not, and stocks. */
	directInvestment: DirectInvestment[];
	/** By country of the investor; China’s own amounts are those of `direct_investment`. */
	origins: OriginFigure[];
	outwardInvestment: OutwardFigure[];
	companies: CompanyCount[];
	/** Inflow of investment from China that officials mix with loans, million USD. */
	hostInflows: StatedFigure[];
	/** Counts of Confucius Institutes quoted in a text. */
	quotedInstituteCounts: StatedFigure[];
	sources: Record<string, Source>;
}

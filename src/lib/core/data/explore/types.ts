/**
 * The shape of `explore.json`, which is read on demand like the detail tables: what the analyst
 * compares beside the four layers. Money is in millions of US dollars, lengths are kilometres.
 * Every row leads to its source by `sourceId`; what was only recalled has quality `unverified`.
 */
import type { LonLat } from '../../domain/geography';
import type { DirectInvestment } from '../direct-investment-rows';
import type { CorridorMode, ByCountry, Cell, Source } from '../types';
import type { Bound, Quality } from '../../domain/quality';
import type { StatusSpan } from '../../domain/project-status';
import type { CountryCode } from '../../domain/countries';
import type { AgreementStatus } from './agreement-catalog';

/** Goods both ways, from China to the country, from the country to China. */
export type TradeFlow = 'total' | 'from-china' | 'to-china';

export type KnownQuality = Exclude<Quality, 'none'>;

/** How a single figure is known, and by whom. */
export interface Known {
	quality: KnownQuality;
	bound: Bound | null;
	note: string;
	sourceId: string;
}

export type Reporter = 'china' | 'host';

/** Goods trade of a year as one side returned it. Returns are never added or averaged. */
export interface TradeReturn extends Known {
	country: CountryCode;
	year: number;
	reporter: Reporter;
	/** The flows that were worked out from printed figures; the note says how. */
	derivedFlows: readonly TradeFlow[];
	/** Null where only the total is known. */
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

export interface DebtFigure extends Known {
	country: CountryCode;
	year: number;
	/** ISO 8601, as precise as the source: `2018-01-31` or `2018`. */
	asOf: string;
	measure: DebtMeasure;
	/** Null where the figure is not about one creditor. */
	creditor: string | null;
	value: number;
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
	/** Of its row in the table. */
	id: string;
	answer: string;
	/** Percent, or percentage points where the unit says so. */
	value: number;
	unit: 'percent' | 'percentage points';
}

/** Whom a poll asks about. */
export type PollSubject = 'RUS' | 'CHN';

/** A question as one poll asked it once. The tables hold no number of respondents. */
export interface Poll {
	/** One country, or the four that a mean covers. */
	countries: CountryCode[];
	pollster: string;
	question: string;
	/** Date as printed: `2018`, `2022-03`, `2006-2018`. */
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

/** Something that lies in a region. */
export interface RegionItem {
	id: string;
	/** The first year in which it is there; null where no date was seen. */
	fromYear: number | null;
	/** True where its point is the nearest town, or the middle of an area or line. */
	roughly: boolean;
}

/** A project that lies in a region. */
export interface ProjectItem extends RegionItem {
	spans: StatusSpan[];
}

/** Part of a corridor's section that lies in a region, as drawn: shorter than the real course. */
export interface RegionSection {
	corridorId: string;
	segmentId: string;
	lengthKm: number;
}

/** Track of one mode on a region's ground, 19 years, each leg once whoever shares it. */
export interface RegionTrack {
	mode: CorridorMode;
	inUseKm: number[];
	buildingKm: number[];
}

export interface Region {
	/** Natural Earth's code, unique: `UZB-356`. */
	code: string;
	/** Word for links: `karakalpakstan`. */
	slug: string;
	/** ISO 3166-2; null where the geometry's source has none or one that is not unique. */
	iso: string | null;
	country: CountryCode;
	names: RegionNames;
	/** Where its name stands. */
	lonLat: LonLat;
	projects: ProjectItem[];
	financeRecords: RegionItem[];
	institutes: RegionItem[];
	nodes: RegionItem[];
	sections: RegionSection[];
	tracks: RegionTrack[];
}

/** Known for the country, but for no region of it. */
export interface RestItem {
	id: string;
	fromYear: number | null;
	/**
	 * `country`: no place is known. `corridor`: it belongs to a line that runs through regions.
	 * `outside`: its point lies in the Caspian, or on a shore that the geometry generalises.
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
	/** Ids of the institutes, classrooms, workshops and campuses that it is the partner of. */
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

/** A single fact on where students are in China: an example, never a share of a national total. */
export interface StudentPlace extends Known {
	id: string;
	countries: CountryCode[];
	year: number;
	place: string;
	lonLat: LonLat;
	value: number;
	unit: string;
}

/** A figure that stands beside others for one country and year. */
export interface StatedFigure extends Known {
	country: CountryCode;
	year: number;
	value: number;
}

/** Students in China, all kinds of study, by whoever counted or said it. */
export interface StudentFigure extends StatedFigure {
	saidBy: 'ministry' | 'official';
	/** True for the figures that the drawn one rests on. */
	drawn: boolean;
}

export interface ExploreTables {
	edition: string;
	/** Of a country, year and reporter the preferred return stands first. */
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
	/** Flows of whole years in dollars, drawn or not, and stocks. */
	directInvestment: DirectInvestment[];
	/** Inflow of investment from China that officials mix with loans, million USD. */
	hostInflows: StatedFigure[];
	/** Counts of Confucius Institutes that a text quotes. */
	quotedInstituteCounts: StatedFigure[];
	/** Every source that a row of these tables names. */
	sources: Record<string, Source>;
}

import type { CountryCode } from '../domain/countries';
import type { Source } from './types';

/** A sum of announced deals in its two kinds, which are never one number called investment. */
export interface DealSplit {
	investmentMusd: number;
	constructionMusd: number;
	investmentDeals: number;
	constructionDeals: number;
}

export interface DatedFigure {
	/** ISO 8601. */
	date: string;
	value: number;
	sourceId: string;
}

export interface CountryFigure {
	country: CountryCode;
	value: number;
}

/** Confucius Institutes worldwide as one text counted them. */
export interface WorldInstituteCount {
	year: number;
	institutes: number;
	countries: number | null;
	learners: number | null;
	note: string;
	sourceId: string;
}

/**
 * What the tables find for the paper's fourteen claims: `npm run data` computes every number from
 * the CSV tables and writes them to `claims.json`. Money in millions of US dollars.
 */
export interface ClaimFigures {
	edition: string;
	/** Date of the speech at Nazarbayev University. */
	speechDate: string;
	/** The same number of scholarships, promised twice: in Beijing and in Astana. */
	scholarshipPromises: DatedFigure[];
	/** In the edition of the tracker that the paper's total comes from, 2005-2018. */
	deals: DealSplit & { totalMusd: number; byCountry: (DealSplit & { country: CountryCode })[] };
	/** Totals for the same years in later editions of the tracker. */
	laterEditions: { edition: string; totalMusd: number }[];
	/**
	 * Kazakhstan's direct investment from China: 2012 gross by its own count and net by China's, in
	 * million USD; 2020 net by its own, in million EUR. Null in editions without the table.
	 */
	directInvestment: { grossMusd: number; chinaMusd: number; belowZeroMeur: number } | null;
	energy: { asPaperMusd: number; allMusd: number; leftOutMusd: number };
	trade: {
		year: number;
		customsMusd: number;
		rowsMusd: number;
		byCountry: (CountryFigure & { hostMusd: number | null; sourceId: string })[];
	};
	cooperationIndex: { fromPercent: number; toPercent: number };
	summit: { lastDate: string; pledgeBnYuan: number; pledgeBnUsd: number };
	worldStudents: { year: number; students: number };
	students2016: { byCountry: CountryFigure[]; withoutTkm: number; all: number };
	students2018: {
		byCountry: (CountryFigure & { before: number })[];
		all: number;
	};
	/** Confucius Institutes open at the end of a year, for the two countries with most. */
	institutes: {
		counts: { year: number; kaz: number; kgz: number }[];
		/** First and last year in which Kazakhstan had exactly as many as the paper says. */
		kazFrom: number;
		kazTo: number;
		kazLatest: number;
		kgzFrom: number;
	};
	worldInstitutes: WorldInstituteCount[];
	origins: { country: string; students: number }[];
	/** First year in which every country has a reported count of students, and the last. */
	relation: {
		firstYear: number;
		lastYear: number;
		byCountry: {
			country: CountryCode;
			investmentMusd: number;
			constructionMusd: number;
			studentsFirst: number;
			studentsLast: number;
		}[];
	};
	/** The sources that claims name, by id. */
	sources: Record<string, Source>;
}

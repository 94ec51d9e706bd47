import type { CountryCode } from '../domain/countries';
import type { Source } from './types';

/** Announced deals, split by kind: the two are never added up as investment. */
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

export interface WorldInstituteCount {
	year: number;
	institutes: number;
	countries: number | null;
	learners: number | null;
	note: string;
	sourceId: string;
}

/** Numbers for the paper's fourteen claims, computed by `npm run data`. Money in million USD. */
export interface ClaimFigures {
	edition: string;
	/** Date of the speech at Nazarbayev University. */
	speechDate: string;
	/** The same number of scholarships, promised in Beijing and in Astana. */
	scholarshipPromises: DatedFigure[];
	/** From the edition of the tracker behind the paper's total, 2005-2018. */
	deals: DealSplit & { totalMusd: number; byCountry: (DealSplit & { country: CountryCode })[] };
	/** Totals for the same years in later editions of the tracker. */
	laterEditions: { edition: string; totalMusd: number }[];
	/** From China to Kazakhstan: 2012, its gross and China's net count; 2020, its net count in EUR. */
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
	/** Confucius Institutes open at the end of a year, in the two countries with most. */
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
	/** First and last year with a reported count of students in every country. */
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
	sources: Record<string, Source>;
}

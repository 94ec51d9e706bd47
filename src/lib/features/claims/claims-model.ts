import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { joinNames } from '../../text/lists';
import { formatCount, formatPercent } from '../../text/numbers';
import type { ViewState } from '../../core/domain/view-state';
import type { RowSubject, ShownFigure } from '../../figures/provenance';
import type { Source } from '../../core/data/types';

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

/** The result of checking a claim. `qualified`: its figure was found, but means less or another thing. */
export type VerdictKind = 'confirmed' | 'qualified' | 'not-found' | 'open';

interface ClaimTable {
	caption: string;
	/** The first column names the rows; all others hold figures. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** A claim in words, without its figures. */
export interface ClaimText {
	number: number;
	title: string;
	verdict: { kind: VerdictKind; words(figures: ClaimFigures): string };
	/** The paper's figure in our words. */
	paper: string;
	/** The paper's number as printed. */
	printed: string;
	/** The numbers of the tables next to it; none if they have none of this kind. */
	tables?(figures: ClaimFigures): ShownFigure[];
	sources: readonly string[];
	/** What the tables show, a paragraph each. */
	finds(figures: ClaimFigures): readonly string[];
	table?(figures: ClaimFigures): ClaimTable;
	/** The view of the atlas that shows it; null if nothing can be drawn. */
	view: Partial<ViewState> | null;
	/** What the view shows, or why there is none. */
	viewWords: string;
	/** Other pages and views that show it. */
	also?: readonly { path: string; title: string; words: string }[];
}

/** A claim with its figures, and its anchor: the part of the URL after #. */
export function fillClaim(claim: ClaimText, figures: ClaimFigures) {
	const { verdict, finds, table, printed, tables, sources, ...words } = claim;
	return {
		...words,
		anchor: `claim-${words.number}`,
		verdict: { kind: verdict.kind, words: verdict.words(figures) },
		/** The paper's number, and those of the tables next to it. */
		numbers: { paper: printed, tables: tables?.(figures) ?? [] },
		finds: finds(figures),
		table: table?.(figures) ?? null,
		sources: sources.flatMap((id) => figures.sources[id] ?? [])
	};
}
export type Claim = ReturnType<typeof fillClaim>;

type RowDefaults = Partial<Pick<RowSubject, 'layer' | 'rule' | 'counts' | 'firstYear'>>;
type Found = Pick<ShownFigure, 'label' | 'place' | 'sourceId' | 'year'> &
	Partial<Pick<ShownFigure, 'text' | 'country' | 'note'>> &
	Pick<RowSubject, 'row' | 'unit'> &
	RowDefaults & { value: number };

/** A figure of the tables with its rows; a count unless it has a text. */
export function found(figure: Found): ShownFigure {
	const { row, unit, layer = null, rule = null, counts = '', firstYear, ...rest } = figure;
	const subject = { layer, row, unit, rule, counts, ...(firstYear !== undefined && { firstYear }) };
	const text = formatCount(figure.value);
	return { country: null, note: '', text, ...rest, quality: 'reported', subject };
}

/** A part of a whole as `40%`. */
export function formatShare(part: number, whole: number): string {
	return formatPercent(Math.round((part / whole) * 100));
}

export const getName = (country: CountryCode): string => nameCountry(country);

/** Names of countries, the largest figure first. */
export function rankNames<T extends { country: CountryCode }>(
	rows: readonly T[],
	getValue: (row: T) => number
): string {
	const ranked = [...rows].sort((a, b) => getValue(b) - getValue(a));
	return joinNames(ranked.map(({ country }) => getName(country)));
}

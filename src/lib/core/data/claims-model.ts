import { countryByCode, type CountryCode } from '../domain/countries';
import { joinNames } from '../domain/lists';
import { formatPercent } from '../domain/numbers';
import type { ViewState } from '../domain/view-state';
import type { ClaimFigures } from './claims-figures';
import type { RowSubject, ShownFigure } from './provenance';

/** The result of checking a claim. `qualified`: its figure was found, but means less or another thing. */
export type VerdictKind = 'confirmed' | 'qualified' | 'not-found' | 'open';

interface ClaimTable {
	caption: string;
	/** The first column names the rows; all others hold figures. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** A claim in words, without its figures. */
export interface ClaimWords {
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
export function fillClaim(claim: ClaimWords, figures: ClaimFigures) {
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
type Found = Pick<ShownFigure, 'text' | 'label' | 'place' | 'sourceId' | 'year'> &
	Partial<Pick<ShownFigure, 'country' | 'note'>> &
	Pick<RowSubject, 'row' | 'unit'> &
	RowDefaults & { value: number };

/** A figure of the tables with its rows. */
export function found(figure: Found): ShownFigure {
	const { row, unit, layer = null, rule = null, counts = '', firstYear, ...rest } = figure;
	const subject = { layer, row, unit, rule, counts, ...(firstYear !== undefined && { firstYear }) };
	return { country: null, note: '', ...rest, quality: 'reported', subject };
}

/** A part of a whole as `40%`. */
export function formatShare(part: number, whole: number): string {
	return formatPercent(Math.round((part / whole) * 100));
}

export const nameOf = (country: CountryCode): string => countryByCode(country).name;

/** Names of countries, the largest figure first. */
export function namesByRank<T extends { country: CountryCode }>(
	rows: readonly T[],
	valueOf: (row: T) => number
): string {
	const ranked = [...rows].sort((a, b) => valueOf(b) - valueOf(a));
	return joinNames(ranked.map(({ country }) => nameOf(country)));
}

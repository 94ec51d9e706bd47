import type { CountryCode } from '../domain/countries';
import type { ViewState } from '../domain/view-state';
import type { ClaimFigures } from './claims-figures';
import type { RowSubject, ShownFigure, TableRow } from './provenance';
import type { Source } from './types';

/**
 * What became of a claim when it was held against the tables. `qualified`: its figure is found, but
 * says less, or something else, than the sentence it stands in.
 */
export type VerdictKind = 'confirmed' | 'qualified' | 'not-found' | 'open';

export interface ClaimTable {
	caption: string;
	/** The first column names the rows; all others hold figures. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** A claim in words, with figures yet to be filled in. */
export interface ClaimWords {
	number: number;
	title: string;
	verdict: { kind: VerdictKind; words(figures: ClaimFigures): string };
	/** The paper's figure in the atlas's words. */
	paper: string;
	/** The paper's number as it prints it. */
	printed: string;
	/** Those of the tables beside it, before any sentence; none where they hold nothing of the kind. */
	tables?(figures: ClaimFigures): ShownFigure[];
	/** Ids of the sources that its figures rest on. */
	sources: readonly string[];
	/** What the tables find, a paragraph each. */
	finds(figures: ClaimFigures): readonly string[];
	table?(figures: ClaimFigures): ClaimTable;
	/** The view of the atlas that shows it; null where nothing can be drawn. */
	view: Partial<ViewState> | null;
	/** What the reader will see there, or why there is nothing to see. */
	viewWords: string;
	/** Other pages and views that show it, by path and query within the atlas. */
	also?: readonly ClaimLink[];
}

export interface ClaimLink {
	path: string;
	title: string;
	words: string;
}

/** A claim as a page shows it. */
export interface Claim extends Omit<
	ClaimWords,
	'verdict' | 'finds' | 'table' | 'printed' | 'tables' | 'sources'
> {
	verdict: { kind: VerdictKind; words: string };
	/** The part of the URL after #. */
	anchor: string;
	/** The paper's number, and those of the tables that stand beside it. */
	numbers: { paper: string; tables: readonly ShownFigure[] };
	finds: readonly string[];
	table: ClaimTable | null;
	sources: readonly Source[];
}

/** A figure that the tables hold, with the rows it stands in. */
export interface Found {
	text: string;
	label: string;
	value: number;
	year: number;
	/** Of a sum over years. */
	firstYear?: number;
	row: TableRow;
	unit: string;
	sourceId: string;
	layer?: RowSubject['layer'];
	place?: string;
	country?: CountryCode;
	rule?: string;
	counts?: string;
	note?: string;
}

/** The figure as its card tells of it. */
export function found({
	layer,
	row,
	unit,
	rule,
	counts,
	firstYear,
	country,
	note,
	...rest
}: Found): ShownFigure {
	return {
		...rest,
		country: country ?? null,
		quality: 'reported',
		note: note ?? '',
		subject: {
			layer: layer ?? null,
			row,
			unit,
			rule: rule ?? null,
			counts: counts ?? '',
			...(firstYear === undefined ? {} : { firstYear })
		}
	};
}

/** A table's row by its id. */
export function rowById(file: string, id: string): TableRow {
	return { file, key: [['id', [id]]] };
}

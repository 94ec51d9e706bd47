import type { CountryCode } from '../domain/countries';
import type { ClaimFigures } from './claims-figures';
import type { RowSubject, ShownFigure, TableRow } from './provenance';

/** The paper's number and the tables' beside it, before any sentence. */
export interface ClaimNumbers {
	/** As the paper prints it. */
	paper: string;
	/** Each can be asked for its source; empty where the tables hold nothing of the kind. */
	tables(figures: ClaimFigures): ShownFigure[];
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

import { m } from '#messages';
import type { GeoItem } from '../figures/figure-files';
import { buildRowFigure, type RowSubject, type ShownFigure } from '../figures/provenance';
import { makeTableRow } from '../core/data/provenance-rows';
import type { DetailTables, Evidence } from '../core/data/types';
import { getEvidenceQuality } from '../core/domain/quality';
import type { LayerId, SelectionKind } from '../core/domain/layers';
import type { MarkId } from './model';
import type { PanelPickContent } from './panel-model';

export interface CardContent {
	layer: LayerId | null;
	mark: MarkId | null;
	kind: string;
	title: string;
	summary: string;
	/** Set if the summary is a note of the tables, which are not translated. */
	summaryLanguage?: 'en';
	/** A row with a figure opens its card. */
	rows: readonly { term: string; words: string; figure?: ShownFigure }[];
	/** Of a corridor, by their places. */
	sections: readonly { id: string; mark: MarkId; name: string; words: string }[];
	/** Rows at the same place, to be selected. */
	related: readonly PanelPickContent[];
	sourceId: string;
	/** In words if anything comes from memory; empty if all was read in a source. */
	unverified: string;
}

/** What a kind of row says on its card; rows without words are left out. */
type CardFacts = Pick<CardContent, 'kind' | 'title' | 'summary'> &
	Partial<Omit<CardContent, 'rows'>> & {
		rows: readonly (readonly [term: string, row: string | ShownFigure | null])[];
	};

/** The card of a table row. */
export function buildCard(
	row: { sourceId: string; evidence?: Evidence; placeRecalled?: boolean },
	{ rows, ...facts }: CardFacts
): CardContent {
	return {
		...{ layer: null, mark: null, sections: [], related: [], sourceId: row.sourceId },
		unverified: describeEvidence(row.evidence ?? 'seen', row.placeRecalled),
		...facts,
		rows: rows.flatMap(([term, words]) => {
			if (!words) return [];
			return typeof words === 'string'
				? [{ term, words }]
				: [{ term, words: words.text, figure: words }];
		})
	};
}

/** The cards of a kind of selection. */
interface RowCards {
	/** Whether its rows are only in the tables that load on demand. */
	isInDetail?: boolean;
	/** Null without such a row. */
	find(id: string, year: number, detail: DetailTables | null): CardContent | null;
}

/** A kind of a layer's rows: its cards, and what is said of an id that none of them has. */
export interface LayerRows extends RowCards {
	missing(inputs: { requested: string }): string;
	/** The list of all rows: `all project sites`. */
	all: string;
}

/** The cards of a layer's rows, by what can be selected. */
export type LayerCards = Readonly<Partial<Record<SelectionKind, LayerRows>>>;

/** Finds the card of a row among those of its kind. */
export const makeCards = <Row extends { id: string }>(
	listRows: (detail: DetailTables | null) => readonly Row[],
	toContent: (row: Row, year: number, rows: readonly Row[]) => CardContent
): RowCards => ({
	find(id, year, detail) {
		const rows = listRows(detail);
		const row = rows.find((each) => each.id === id);
		return row ? toContent(row, year, rows) : null;
	}
});

/** Why a row is in doubt; empty if all of it was read in a source. */
export function describeEvidence(evidence: Evidence, placeRecalled = false): string {
	if (evidence === 'recalled') return m.card_recalled();
	return placeRecalled ? m.card_place_recalled() : '';
}

interface FigureSpec
	extends
		Pick<ShownFigure, 'year' | 'text' | 'label' | 'value'>,
		Pick<RowSubject, 'unit'>,
		Partial<Pick<RowSubject, 'layer' | 'counts'>> {
	file: string;
	place: string;
	items: () => GeoItem[];
}

export const getYear = (date: string) => Number(date.slice(0, 4));

/** A figure of one row of a table, with the place or line of the row. */
export function buildCardFigure(
	{ id, evidence, sourceId }: { id: string; evidence: Evidence; sourceId: string },
	{ file, place, year, text, label, value, items, ...subject }: FigureSpec
): ShownFigure {
	const known = getEvidenceQuality(evidence);
	const quality = value === null ? 'none' : known;
	return buildRowFigure(
		{ country: null, year, value, quality, note: '', sourceId },
		{ place, text, label },
		{
			...subject,
			row: makeTableRow(file, { id }),
			places: () => ({ name: id, title: place, items: items() })
		}
	);
}

import { m } from '#messages';
import type { LayerId } from '../core/domain/layers';
import type { CountryCode } from '../core/domain/countries';
import { nameCountry } from '../text/country-names';
import type { Quality, Origin } from '../core/domain/quality';
import { joinAlternatives } from '../text/lists';
import type { RangeMeasure } from '../text/ranges-labels';
import type { GeoItems } from './figure-files';
import type { FigureText } from '../text/money-labels';
import type { TableRow } from '../core/data/provenance-rows';
import type { SeriesRow } from './series-file';
import type { Cell } from '../core/data/types';

/** A figure outside the series of layers: trade, debt, a sum of a claim, a cost, a length. */
export interface RowSubject {
	/** Sets its colour; null for the neutral one. */
	layer: LayerId | null;
	row: TableRow;
	/** `million USD`, `km`, `percent`. */
	unit: string;
	/** What it counts and leaves out, in a sentence or two; may be empty. */
	counts: string;
	/** How it was computed; null if it is printed in its source. */
	rule: string | null;
	/** First year of a sum over years. */
	firstYear?: number;
	/** For the list of disagreeing figures on its card. */
	range?: RangeMeasure;
	/** Its series, for downloads; by default one row. */
	series?: () => readonly SeriesRow[];
	/** The places and lines it counts or measures. */
	places?: () => GeoItems;
}

/** A figure from which another was computed, with its own source and row. */
export interface FigurePart {
	label: string;
	text: string;
	sourceId: string | null;
	row: TableRow;
}

/** A figure of one of the kinds of a layer, whose folder knows its row, rule, series and limits. */
export interface KindSubject {
	layer: LayerId;
	/** One of the `kinds` in the layer's details. */
	kind: string;
	/** First year of a sum over years. */
	firstYear?: number;
	/** The rows it adds up or counts, by columns of their table; by default all of its kind. */
	rows?: Readonly<Record<string, readonly string[]>>;
}

/** What a figure counts, precise enough to find its row. */
export type FigureSubject = KindSubject | RowSubject;

/** A figure on screen with everything for its provenance card. */
export interface ShownFigure extends FigureText {
	/** Null for all five together and for the world. */
	country: CountryCode | null;
	/** Name of the place if it is no country: `Five countries`, `World`. */
	place?: string;
	/** 0 if unknown. */
	year: number;
	subject: FigureSubject;
	/** `students in China` */
	label: string;
	/** Null in a gap. */
	value: number | null;
	quality: Quality;
	note: string;
	sourceId: string | null;
	/** Of a rate: dividend and divisor. */
	parts?: readonly FigurePart[];
	/** Overrides the origin of the subject, see `getOrigin`. */
	origin?: Origin;
}

/** The ids of the sources of a figure, and of those that it was computed from. */
export const listSourceIds = (figure: Pick<ShownFigure, 'sourceId' | 'parts'>): string[] =>
	[figure, ...(figure.parts ?? [])].flatMap(({ sourceId }) => sourceId ?? []);

export const pickKnown = ({ value, quality, sourceId, note }: Omit<Cell, 'bound'>) => ({
	value,
	quality,
	sourceId,
	note
});

type RowFacts = Pick<
	ShownFigure,
	'country' | 'year' | 'value' | 'quality' | 'note' | 'sourceId' | 'origin'
>;

/** A figure of a table row, by default printed and of no layer. */
export function buildRowFigure(
	{ country, year, origin, ...cell }: RowFacts,
	words: FigureText & Pick<ShownFigure, 'label' | 'place'>,
	subject: Pick<RowSubject, 'row' | 'unit'> & Partial<RowSubject>
): ShownFigure {
	return {
		country,
		year,
		...pickKnown(cell),
		...(origin && { origin }),
		...words,
		subject: { layer: null, counts: '', rule: null, ...subject }
	};
}

/** Whether a figure has its own row and is not from a layer's series. */
export const isRowSubject = (subject: FigureSubject): subject is RowSubject => 'row' in subject;

export function getPlaceName({ country, place }: Pick<ShownFigure, 'country' | 'place'>): string {
	return country ? nameCountry(country) : (place ?? m.cite_five());
}

/** Keys with more values give only their number. */
const MOST_NAMED = 3;

function describeValues(column: string, values: readonly string[]): string {
	if (column === 'year' && values.length > 1) return `year ${values[0]}–${values.at(-1)}`;
	if (values.length > MOST_NAMED) return m.provenance_key_many({ column, count: values.length });
	return `${column} ${joinAlternatives(values)}`;
}

/** A key in words: `country KAZ, year 2018`, the years of a sum as `year 2005–2018`. */
export function describeRowKey({ key }: TableRow): string {
	return key.map(([column, values]) => describeValues(column, values)).join(', ');
}

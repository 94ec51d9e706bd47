import { m } from '#messages';
import type { LayerId, StudentMeasure } from '../domain/layers';
import { getCountryByCode, type CountryCode } from '../domain/countries';
import type { Quality } from '../domain/quality';
import { YEARS } from '../domain/years';
import { joinAlternatives, joinClauses } from '../domain/lists';
import { atlas } from './atlas';
import { isOpenAtYearEnd } from './explore/institute-years';
import type { RangeMeasure } from './explore/ranges-labels';
import { getReference, buildAtlasReference, type Reference } from './cite';
import type { GeoItems } from './figure-files';
import type { FigureText } from './money-labels';
import { makeTableRow, type TableRow } from './provenance-rows';
import type { Origin, SeriesRow } from './series-file';
import type { Cell, DealKind, DealSum, Source } from './types';

/** Sectors and edition of a sum of deals, unless it is of all deals in the current edition. */
export interface DealRows {
	edition: DealSum['edition'];
	/** Null for all sectors, else as written in the table. */
	sectors: readonly string[] | null;
}

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

/** What a figure counts, precise enough to find its row. */
export type FigureSubject =
	| { layer: 'students'; measure: StudentMeasure }
	| { layer: 'investment'; kind: DealKind; firstYear: number; deals?: DealRows }
	| { layer: 'institutes' }
	/** `ids`: the corridors with this figure; by default all with a place in the country. */
	| { layer: 'corridors'; ids?: readonly string[] }
	| RowSubject;

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

export function isDealSubject(
	subject: FigureSubject
): subject is Extract<FigureSubject, { kind: DealKind }> {
	return 'kind' in subject;
}

/** Who made the number: a source, which prints it, or the atlas. */
export function getOrigin({ origin, value, country, subject }: ShownFigure): Origin {
	if (value === null) return 'printed';
	if (origin) return origin;
	if (isRowSubject(subject)) return subject.rule === null ? 'printed' : 'derived';
	switch (subject.layer) {
		case 'students':
			return country === null || subject.measure === 'per-10000' ? 'derived' : 'printed';
		case 'investment':
			return 'derived';
		default:
			return 'counted';
	}
}

export function getPlaceName({ country, place }: Pick<ShownFigure, 'country' | 'place'>): string {
	return country ? getCountryByCode(country).name : (place ?? m.cite_five());
}

export function getTableRow({ country, year, subject }: ShownFigure): TableRow {
	if (isRowSubject(subject)) return subject.row;
	switch (subject.layer) {
		case 'students': {
			const counted = subject.measure === 'degree' || subject.measure === 'scholarship';
			const file = counted ? 'students_by_level.csv' : 'student_series.csv';
			return makeTableRow(file, { country, year });
		}
		case 'investment': {
			const { kind, firstYear, deals } = subject;
			return makeTableRow('tracker_sums.csv', {
				...{ edition: deals?.edition ?? 'current', country, kind },
				sector: deals?.sectors ?? null,
				year: YEARS.filter((each) => firstYear <= each && each <= year).map(String)
			});
		}
		case 'institutes': {
			const ids = atlas.institutes
				.filter(
					(each) =>
						each.kind === 'confucius_institute' &&
						(country === null || each.country === country) &&
						isOpenAtYearEnd(each, year)
				)
				.map(({ id }) => id);
			// a zero has no rows: the table of counts has one for it
			return ids.length > 0
				? makeTableRow('institutes.csv', { id: ids })
				: makeTableRow('ci_counts.csv', { country, year, basis: 'derived' });
		}
		case 'corridors': {
			const ids = atlas.corridors
				.filter(({ countries }) => country === null || countries.includes(country))
				.map(({ id }) => id);
			return makeTableRow('segments.csv', { corridor_id: subject.ids ?? ids });
		}
	}
}

/** Whether a figure adds up or counts rows, which can be listed. */
export function addsUpRows(figure: ShownFigure): boolean {
	const origin = getOrigin(figure);
	if (origin === 'counted') return true;
	if (getTableRow(figure).key.some(([, values]) => values.length > 1)) return true;
	return isDealSubject(figure.subject) || (origin === 'derived' && figure.country === null);
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

/** How a figure is known, for a citation; empty if its source reports it. */
const KNOWN: Readonly<Record<Quality, string>> = {
	reported: '',
	estimate: m.cite_quality_estimate(),
	suspect: m.cite_quality_suspect(),
	unverified: m.cite_quality_unverified(),
	none: m.cite_quality_none()
};

const MADE_BY_ATLAS: Readonly<Record<Origin, string>> = {
	printed: '',
	counted: m.cite_counted_figure(),
	derived: m.cite_derived_figure()
};

/** The figure in a citation, with the copy in which it was read. */
function describeCitedFigure(figure: ShownFigure, edition: string): string {
	const { year, text, label } = figure;
	const name = getPlaceName(figure);
	const place = year > 0 ? m.cite_place_year({ place: name, year }) : name;
	const row = getTableRow(figure);
	const known = joinClauses([MADE_BY_ATLAS[getOrigin(figure)], KNOWN[figure.quality]]);
	if (row.cells) return joinClauses([`${place}: ${text}, ${label}`, known]);
	const words = { place, figure: text, label, edition, file: row.file };
	return known === '' ? m.cite_figure(words) : m.cite_figure_known({ ...words, known });
}

/**
 * A figure as a reference: its source, with the figure and the edition of the atlas.
 * @param source undefined if the atlas counted it from its own tables
 * @param url where the figure was read; empty if unknown
 */
export function buildFigureReference(
	figure: ShownFigure,
	source: Source | undefined,
	edition: string,
	url = ''
): Reference {
	const note = describeCitedFigure(figure, edition);
	if (!source || (source.url === '' && !source.isOwn))
		return buildAtlasReference(edition, url, note);
	return getReference(source, url ? `${note}, ${url}` : note);
}

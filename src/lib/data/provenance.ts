import type { LayerId, StudentMeasure } from '../domain/layers';
import { republicByCode, type RepublicCode } from '../domain/republics';
import type { Quality } from '../domain/quality';
import type { AlsoSaid, DealKind, Source } from './types';

/** What a figure counts, precisely enough to find its row. */
export type FigureSubject =
	| { layer: Extract<LayerId, 'students'>; measure: StudentMeasure }
	| { layer: Extract<LayerId, 'investment'>; kind: DealKind; firstYear: number }
	| { layer: Extract<LayerId, 'institutes' | 'corridors'> };

/** A figure on screen with all that its provenance card says. */
export interface ShownFigure {
	republic: RepublicCode;
	year: number;
	subject: FigureSubject;
	/** `11,784`, `18.64 bn USD`, `no figure published`. */
	text: string;
	/** `students in China` */
	label: string;
	/** Null in a gap. */
	value: number | null;
	quality: Quality;
	note: string;
	sourceId: string | null;
}

/** Where a figure's rows stand in the data package. */
export interface TableRow {
	/** File in `data/tables/`. */
	file: string;
	/** Column and value pairs that pick the rows; several values are alternatives. */
	key: readonly (readonly [column: string, values: readonly string[]])[];
}

const years = (first: number, last: number): string[] =>
	Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

/** The table and the key of the rows that a figure rests on. */
export function rowOf({ republic, year, subject }: ShownFigure): TableRow {
	const place = [
		['republic', [republic]],
		['year', [String(year)]]
	] as const;
	switch (subject.layer) {
		case 'students': {
			const counted = subject.measure === 'degree' || subject.measure === 'scholarship';
			return { file: counted ? 'students_by_level.csv' : 'student_series.csv', key: place };
		}
		case 'investment':
			return {
				file: 'tracker_sums.csv',
				key: [
					['edition', ['current']],
					['republic', [republic]],
					['kind', [subject.kind]],
					['year', years(subject.firstYear, year)]
				]
			};
		case 'institutes':
			return { file: 'ci_counts.csv', key: [...place, ['basis', ['derived']]] };
		case 'corridors':
			return { file: 'segments.csv', key: [] };
	}
}

/** A key in words: `republic KAZ, year 2018`, years of a sum as `year 2005–2018`. */
export function describeRowKey({ key }: TableRow): string {
	return key
		.map(([column, values]) => {
			const [first, last] = [values[0], values.at(-1)];
			return `${column} ${first === last ? first : `${first}–${last}`}`;
		})
		.join(', ');
}

/** Publisher, title and year of a source as one line, without repeating an author that publishes. */
export function describeSource(source: Source): string {
	const authors =
		source.authors && source.authors !== source.publisher ? `${source.authors}, ` : '';
	return `${authors}${source.title}, ${source.publisher}, ${source.year ?? 'no date'}`;
}

/**
 * A text to cite a figure by. Ends with the atlas's edition, since later editions may differ.
 * @param source undefined where the figure was counted from the atlas's own tables
 */
export function citationOf(
	figure: ShownFigure,
	source: Source | undefined,
	edition: string
): string {
	const { file } = rowOf(figure);
	const name = republicByCode(figure.republic).name;
	const known = figure.quality === 'reported' ? '' : ` (${figure.quality})`;
	const said = source
		? `${describeSource(source)}. ${source.url}`
		: 'Counted from the tables of the atlas';
	return (
		`${name}, ${figure.year}: ${figure.text}, ${figure.label}${known}. ` +
		`${said.replace(/\.$/, '')}. In: Soft Power Atlas, edition ${edition}, data/tables/${file}.`
	);
}

/** Counts by level have one transcription each; nothing else was said about them. */
const MEASURES_BY_LEVEL = ['moe_degree', 'cgs'];

/** Other figures for a student cell: those it rests on, and those that were not drawn. */
export function alsoSaidOf(
	rows: readonly AlsoSaid[],
	{ republic, year, subject }: ShownFigure
): { drawn: AlsoSaid[]; notDrawn: AlsoSaid[] } {
	if (subject.layer !== 'students' || ['degree', 'scholarship'].includes(subject.measure)) {
		return { drawn: [], notDrawn: [] };
	}
	const cell = rows.filter(
		(row) =>
			row.republic === republic && row.year === year && !MEASURES_BY_LEVEL.includes(row.measure)
	);
	return {
		drawn: cell.filter((row) => row.drawn),
		notDrawn: cell.filter((row) => !row.drawn)
	};
}

import { QUALITY_WORDS, describeCell } from '../data/quality-words';
import type { DealKind } from '../data/types';
import { formatBillions, formatCount } from '../domain/numbers';
import { REPUBLICS, republicByCode, type RepublicCode } from '../domain/republics';
import { DEFAULT_VIEW, type ViewState } from '../domain/view-state';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../domain/years';
import { layerEntry } from '../layers/catalog';
import { selectDeals } from '../layers/investment/select';
import { selectStudentCell } from '../layers/students/select';

export interface FigureTableContent {
	caption: string;
	/** Files in `data/tables/` that hold the rows. */
	files: readonly string[];
	rowHeader: string;
	columns: readonly string[];
	rows: readonly { name: string; year: number; cells: readonly string[] }[];
	sourceIds: readonly string[];
	note: string;
}

interface Place {
	name: string;
	republic: RepublicCode;
	year: number;
}

/** A cell in words, with its quality where it is no plain count. */
function studentText({ republic, year }: Place, measure: 'all' | 'degree' | 'scholarship'): string {
	const cell = selectStudentCell(republic, year, measure);
	const text = describeCell(cell, formatCount);
	return cell.quality === 'reported' || cell.quality === 'none'
		? text
		: `${text} (${QUALITY_WORDS[cell.quality]})`;
}

function dealText({ republic, year }: Place, kind: DealKind, period: 'year' | 'since'): string {
	const amountMusd = selectDeals(republic, kind, year, { period, sinceYear: FIRST_YEAR });
	return amountMusd === 0 ? 'none announced' : formatBillions(amountMusd);
}

function countText({ republic, year }: Place, layer: 'institutes' | 'corridors'): string {
	return layerEntry(layer).figures({ ...DEFAULT_VIEW, year }, republic)[0]!.text;
}

function studentSources(places: readonly Place[]): string[] {
	const ids = places.flatMap(({ republic, year }) =>
		(['all', 'degree', 'scholarship'] as const).map(
			(measure) => selectStudentCell(republic, year, measure).sourceId
		)
	);
	return [...new Set(ids.filter((id) => id !== null))];
}

/** Three tables, one a unit: heads, money, counts. Nothing is added across them. */
function tablesOf(
	places: readonly Place[],
	where: string,
	rowHeader: string,
	sinceWords: string
): FigureTableContent[] {
	const rows = (cells: (place: Place) => string[]) =>
		places.map((place) => ({ name: place.name, year: place.year, cells: cells(place) }));
	const dealSource = layerEntry('investment').figures(DEFAULT_VIEW, 'KAZ')[0]?.sourceId;
	return [
		{
			caption: `Students in China, ${where}`,
			files: ['student_series.csv', 'students_by_level.csv'],
			rowHeader,
			columns: ['All students', 'Degree students', 'Scholarship holders'],
			rows: rows((place) =>
				(['all', 'degree', 'scholarship'] as const).map((measure) => studentText(place, measure))
			),
			sourceIds: studentSources(places),
			note: 'Heads in the year. Degree students and scholarship holders are parts of all students.'
		},
		{
			caption: `Announced deals, billion USD, ${where}`,
			files: ['tracker_sums.csv'],
			rowHeader,
			columns: [
				'Acquisitions in the year',
				`Acquisitions ${sinceWords}`,
				'Construction in the year',
				`Construction ${sinceWords}`
			],
			rows: rows((place) =>
				(['investment', 'construction'] as const).flatMap((kind) =>
					(['year', 'since'] as const).map((period) => dealText(place, kind, period))
				)
			),
			sourceIds: dealSource ? [dealSource] : [],
			note: 'Deals of 95 million USD and more as announced. Acquisitions and construction are never added.'
		},
		{
			caption: `Confucius Institutes and corridors, ${where}`,
			files: ['institutes.csv', 'segments.csv'],
			rowHeader,
			columns: ['Confucius Institutes open', 'Corridors in use'],
			rows: rows((place) => [countText(place, 'institutes'), countText(place, 'corridors')]),
			sourceIds: [],
			note: 'Counted from the tables of the atlas, at the end of the year. A corridor is in use when every stretch of it is.'
		}
	];
}

/** The figures of the five republics in a year. */
export function regionTables(year: number): FigureTableContent[] {
	const places = REPUBLICS.map(({ code, name }) => ({ name, republic: code, year }));
	return tablesOf(places, String(year), 'Republic', `since ${FIRST_YEAR}`);
}

/** The figures of one republic in all years. */
export function republicTables(republic: RepublicCode): FigureTableContent[] {
	const places = YEARS.map((year) => ({ name: String(year), republic, year }));
	const where = `${republicByCode(republic).name}, ${FIRST_YEAR}–${LAST_YEAR}`;
	return tablesOf(places, where, 'Year', `since ${FIRST_YEAR}`);
}

export function figureTables(view: Pick<ViewState, 'year' | 'republic'>): FigureTableContent[] {
	return view.republic ? republicTables(view.republic) : regionTables(view.year);
}

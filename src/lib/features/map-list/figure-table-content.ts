import { m } from '#messages';
import type { ShownFigure } from '$lib/figures/provenance';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { formatDate } from '$lib/text/dates';
import { COUNTED_BY } from '$lib/core/domain/layers';
import { formatMoneyInUnit, describeMoneyUnit } from '$lib/text/money';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry, NAMED_COUNTRIES } from '$lib/text/country-names';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import { getLayerEntry, getLayerFigure } from '$lib/layers/catalog';
import { COUNTED_BY_LABELS } from '$lib/text/kind-labels';

/** A figure as shown in a cell: its unit is in the caption. */
interface FigureTableCell {
	text: string;
	figure: ShownFigure;
}

export interface FigureTableContent {
	caption: string;
	/** Files in `data/tables/` that contain the rows. */
	files: readonly string[];
	rowHeader: string;
	columns: readonly string[];
	rows: readonly { name: string; year: number; cells: readonly FigureTableCell[] }[];
	sourceIds: readonly string[];
	note: string;
}

interface Place {
	name: string;
	country: CountryCode;
	year: number;
}

/** In words, with its quality if in doubt; an estimate is marked by its bound. */
function doubted({ text, quality }: ShownFigure): string {
	const isDoubted = quality === 'suspect' || quality === 'unverified';
	return isDoubted ? m.forms_doubted({ text, quality: QUALITY_LABELS[quality] }) : text;
}

/** A table of figures of one unit, for any places and years. */
interface TableKind {
	caption: (words: { where: string }) => string;
	files: readonly string[];
	columns: readonly string[];
	note: string;
	figures: (place: Place) => readonly ShownFigure[];
	/** In a cell; by default in words with its quality. */
	text?: (figure: ShownFigure) => string;
}

/** Deals of each kind, of the year and since the first. */
function selectDeals({ country, year }: Place): ShownFigure[] {
	const of = (period: 'year' | 'since') =>
		getLayerEntry('investment').figures(
			{ ...DEFAULT_VIEW, investmentMeasure: 'deals', year, period, sinceYear: FIRST_YEAR },
			country
		);
	const since = of('since');
	return of('year').flatMap((figure, index) => [figure, since[index]!]);
}

/** People, direct investment, deals, counts. Nothing is added across them. */
const TABLES: readonly TableKind[] = [
	{
		caption: m.figure_table_students,
		files: ['student_series.csv', 'students_by_level.csv'],
		columns: [m.figure_table_all(), m.figure_table_degree(), m.figure_table_scholarship()],
		note: m.figure_table_students_note(),
		figures: ({ country, year }) =>
			(['all', 'degree', 'scholarship'] as const).map((measure) =>
				getLayerFigure('students', country, { year, studentMeasure: measure })
			)
	},
	{
		caption: m.figure_table_direct,
		files: ['direct_investment.csv'],
		columns: COUNTED_BY.map((countedBy) => COUNTED_BY_LABELS[countedBy]),
		note: m.direct_limits(),
		// each count in its own currency: figures of a row have no sum
		figures: ({ country, year }) =>
			COUNTED_BY.map((countedBy) =>
				getLayerFigure('investment', country, { investmentMeasure: 'fdi', year, countedBy })
			),
		text: (figure) => (figure.value === null ? m.quality_no_figure_short() : doubted(figure))
	},
	{
		caption: ({ where }) => m.figure_table_deals({ unit: describeMoneyUnit('billions'), where }),
		files: ['tracker_sums.csv'],
		columns: [
			m.figure_table_bought(),
			m.figure_table_bought_since({ year: FIRST_YEAR }),
			m.figure_table_built(),
			m.figure_table_built_since({ year: FIRST_YEAR })
		],
		note: m.figure_table_deals_note(),
		figures: selectDeals,
		text: ({ value, text }) => (value ? formatMoneyInUnit(value, 'billions') : text)
	},
	{
		caption: m.figure_table_counts,
		files: ['institutes.csv', 'segments.csv'],
		columns: [m.figure_table_institutes(), m.figure_table_corridors()],
		note: m.figure_table_counts_note(),
		figures: ({ country, year }) =>
			(['institutes', 'corridors'] as const).map((layer) =>
				getLayerFigure(layer, country, { year })
			),
		text: ({ text }) => text
	}
];

const buildTables = (places: readonly Place[], where: string, rowHeader: string) =>
	TABLES.map(({ caption, figures, text = doubted, ...own }): FigureTableContent => {
		const rows = places.map((place) => ({
			...{ name: place.name, year: place.year },
			cells: figures(place).map((figure) => ({ text: text(figure), figure }))
		}));
		const ids = rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure.sourceId ?? []));
		return { ...own, caption: caption({ where }), rowHeader, rows, sourceIds: [...new Set(ids)] };
	});

const listPlaces = (country: CountryCode | null, year: number): Place[] =>
	country
		? YEARS.map((each) => ({ name: String(each), country, year: each }))
		: NAMED_COUNTRIES.map(({ code, name }) => ({ name, country: code, year }));

const allYears = (country: CountryCode): string =>
	m.figure_table_where_years({
		name: nameCountry(country),
		first: FIRST_YEAR,
		last: LAST_YEAR
	});

/** The tables of all views. @param isWhole whether those of a country have all its years */
export function listFigureTables(
	{ country, year }: Pick<ViewState, 'year' | 'country'>,
	isWhole = true
): FigureTableContent[] {
	if (country && isWhole)
		return buildTables(listPlaces(country, year), allYears(country), m.figure_table_year());
	const places = country ? [{ name: nameCountry(country), country, year }] : listPlaces(null, year);
	return buildTables(places, formatDate(String(year)), m.figure_table_country());
}

/** Tables of what layers show only in some views: rates. They go before those of all views. */
export function listLayerTables(view: ViewState): FigureTableContent[] {
	const { country, year } = view;
	const where = country ? allYears(country) : formatDate(String(year));
	return view.layers.flatMap((id) => {
		const entry = getLayerEntry(id);
		const caption = entry.tableCaption?.(view, where);
		if (!caption) return [];
		const rows = listPlaces(country, year).map((place) => {
			const figures = entry.figures({ ...view, year: place.year }, place.country);
			return { ...place, cells: figures.map((figure) => ({ text: doubted(figure), figure })) };
		});
		const parts = rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure.parts ?? []));
		return {
			caption,
			files: [...new Set(parts.map(({ row }) => row.file))],
			rowHeader: country ? m.figure_table_year() : m.figure_table_country(),
			// each of a country's years has its own span
			columns: [country ? entry.name(view) : rows[0]!.cells[0]!.figure.label],
			rows,
			sourceIds: [...new Set(parts.flatMap(({ sourceId }) => sourceId ?? []))],
			note: m.investment_rate_limits()
		};
	});
}

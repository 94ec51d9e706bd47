import { m } from '#messages';
import type { Bound, Quality } from '$lib/core/domain/quality';
import { yearIndex } from '$lib/core/domain/years';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';

/** The ministry’s tables by country end with 2018; later figures are those of officials and universities. */
const MINISTRY_YEARS = yearIndex(2018) + 1;

/** How many countries and years have a figure of each origin, in two paragraphs; a row for each country. */
export function describeCoverage(
	rows: readonly (readonly { quality: Quality }[])[]
): readonly string[] {
	const hasFigure = ({ quality }: { quality: Quality }) => quality !== 'none';
	const cells = rows.flat();
	const counted = rows.flatMap((row) => row.slice(0, MINISTRY_YEARS)).filter(hasFigure);
	const later = rows.flatMap((row) => row.slice(MINISTRY_YEARS)).filter(hasFigure);
	return [
		m.data_page_coverage_ministry({
			all: cells.length,
			ministry: counted.length,
			suspect: counted.filter(({ quality }) => quality === 'suspect').length,
			estimate: later.length
		}),
		m.data_page_coverage_none({ none: cells.length - counted.length - later.length })
	];
}

const BOUNDS: Readonly<Record<Bound, string>> = {
	'at least': m.data_page_bound_at_least(),
	about: m.data_page_bound_about(),
	almost: m.data_page_bound_almost()
};

/** The quality of a cell, read after its number: `at least, estimate or bound`. */
export function describeKnown(bound: Bound | null, quality: Quality): string {
	return bound
		? m.data_page_bounded({ bound: BOUNDS[bound], quality: QUALITY_WORDS[quality] })
		: QUALITY_WORDS[quality];
}

/** Links from the gaps to the page that lists what is known of China’s side. */
export const GAPS: readonly { title: string; words: string }[] = [
	{ title: m.data_page_gap_students(), words: m.data_page_gap_students_words() },
	{ title: m.data_page_gap_degrees(), words: m.data_page_gap_degrees_words() },
	{ title: m.data_page_gap_where(), words: m.data_page_gap_where_words() },
	{ title: m.data_page_gap_loans(), words: m.data_page_gap_loans_words() },
	{ title: m.data_page_gap_turkmenistan(), words: m.data_page_gap_turkmenistan_words() },
	{ title: m.data_page_gap_classrooms(), words: m.data_page_gap_classrooms_words() },
	{ title: m.data_page_gap_traffic(), words: m.data_page_gap_traffic_words() }
];

export const TRAPS: readonly { title: string; words: string }[] = [
	{ title: m.data_page_trap_stock(), words: m.data_page_trap_stock_words() },
	{ title: m.data_page_trap_direct(), words: m.data_page_trap_direct_words() },
	{ title: m.data_page_trap_deals(), words: m.data_page_trap_deals_words() },
	{ title: m.data_page_trap_loans(), words: m.data_page_trap_loans_words() },
	{ title: m.data_page_trap_editions(), words: m.data_page_trap_editions_words() },
	{ title: m.data_page_trap_officials(), words: m.data_page_trap_officials_words() },
	{ title: m.data_page_trap_russia(), words: m.data_page_trap_russia_words() },
	{ title: m.data_page_trap_trade(), words: m.data_page_trap_trade_words() },
	{ title: m.data_page_trap_courses(), words: m.data_page_trap_courses_words() }
];

export const DATA_FOLDER = 'data';

export const LICENCE_NAMES: Readonly<Record<string, string>> = {
	'ODC-By-1.0': 'ODC-By 1.0',
	'ODbL-1.0': 'ODbL 1.0',
	'CC-BY-4.0': 'CC BY 4.0',
	'other-pd': m.data_page_facts_restated()
};

export const LICENCES = {
	caption: m.data_page_licences_caption(),
	columns: [m.data_page_column_data(), m.data_page_column_tables(), m.data_page_column_terms()],
	rows: [
		[
			m.data_page_licence_aiddata(),
			'finance_records, projects, students, student_series, totals_check',
			'ODC-By 1.0'
		],
		[m.data_page_licence_osm(), m.data_page_licence_osm_tables(), m.data_page_licence_osm_terms()],
		[
			m.data_page_licence_stations(),
			m.data_page_licence_stations_tables(),
			m.data_page_licence_stations_terms()
		],
		['Global Energy Monitor', m.data_page_licence_gem_tables(), m.data_page_licence_recalled()],
		['GeoNames', m.data_page_licence_geonames_tables(), 'CC BY 4.0'],
		['SimpleMaps', m.data_page_licence_simplemaps_tables(), m.data_page_licence_recalled()],
		[m.data_page_licence_bank(), m.data_page_licence_bank_tables(), 'CC BY 4.0'],
		[
			m.data_page_licence_tracker(),
			m.data_page_licence_tracker_tables(),
			m.data_page_licence_tracker_terms()
		],
		[
			m.data_page_licence_others(),
			m.data_page_licence_others_tables(),
			m.data_page_licence_others_terms()
		]
	]
} as const;

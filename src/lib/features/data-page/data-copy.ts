import { m } from '#messages';
import type { Bound, Quality } from '$lib/core/domain/quality';
import { QUALITY_LABELS } from '$lib/text/quality-labels';

/** How many countries and years have a figure of each quality, in two paragraphs. */
export function describeCoverage(cells: readonly { quality: Quality }[]): readonly string[] {
	const count = (quality: Quality) => cells.filter((cell) => cell.quality === quality).length;
	return [
		m.data_page_coverage_ministry({
			all: cells.length,
			ministry: count('reported'),
			suspect: count('suspect'),
			estimate: count('estimate')
		}),
		m.data_page_coverage_none({ none: count('none') })
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
		? m.data_page_bounded({ bound: BOUNDS[bound], quality: QUALITY_LABELS[quality] })
		: QUALITY_LABELS[quality];
}

/** Links from the gaps to the page that lists what is known of China’s side. */
export const GAPS: readonly { title: string; words: string }[] = [
	{ title: m.data_page_gap_students(), words: m.data_page_gap_students_text() },
	{ title: m.data_page_gap_degrees(), words: m.data_page_gap_degrees_text() },
	{ title: m.data_page_gap_where(), words: m.data_page_gap_where_text() },
	{ title: m.data_page_gap_loans(), words: m.data_page_gap_loans_text() },
	{ title: m.data_page_gap_turkmenistan(), words: m.data_page_gap_turkmenistan_text() },
	{ title: m.data_page_gap_classrooms(), words: m.data_page_gap_classrooms_text() },
	{ title: m.data_page_gap_traffic(), words: m.data_page_gap_traffic_text() }
];

export const TRAPS: readonly { title: string; words: string }[] = [
	{ title: m.data_page_trap_stock(), words: m.data_page_trap_stock_text() },
	{ title: m.data_page_trap_direct(), words: m.data_page_trap_direct_text() },
	{ title: m.data_page_trap_deals(), words: m.data_page_trap_deals_text() },
	{ title: m.data_page_trap_loans(), words: m.data_page_trap_loans_text() },
	{ title: m.data_page_trap_editions(), words: m.data_page_trap_editions_text() },
	{ title: m.data_page_trap_officials(), words: m.data_page_trap_officials_text() },
	{ title: m.data_page_trap_russia(), words: m.data_page_trap_russia_text() },
	{ title: m.data_page_trap_trade(), words: m.data_page_trap_trade_text() },
	{ title: m.data_page_trap_courses(), words: m.data_page_trap_courses_text() }
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

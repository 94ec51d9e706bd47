import { m } from '#messages';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { joinCommas, joinNames } from '$lib/text/lists';
import { formatPlain } from '$lib/text/numbers';
import { formatUserValue } from '$lib/layers/own/describe';
import {
	LIMITS,
	MOST_PLACES,
	type ReadError,
	type ReadNote,
	type SetAside
} from './read/raw-table';
import { LINK_LIMITS, type LinkError } from './pack/link-data';
import { LINK_SECONDS } from './pack/read-link';
import type { UserRow } from './understand/understand';
import type { Role } from './understand/role-names';

/** A text with its quality, unless it is as reported: `12.5 percent, estimate`. */
export const withQuality = (text: string, quality: UserRow['quality']): string =>
	quality === 'reported' ? text : m.forms_doubted({ text, quality: QUALITY_LABELS[quality] });

export const formatValue = (value: number | null): string =>
	value === null ? m.quality_none_own() : formatUserValue(value);

/** A place without a row in the year: it may have rows in others. */
export const describeNoRow = (hasRows: boolean, year: number | null): string =>
	hasRows && year !== null ? m.user_layer_no_row_in({ year }) : m.user_layer_no_row();

/** A figure in words: `Kazakhstan: 12.5 percent, estimate`. */
export function describeRowFigure({ value, quality }: UserRow, name: string, unit: string): string {
	const text = formatValue(value);
	const figure = value === null ? text : withQuality(unit ? `${text} ${unit}` : text, quality);
	return m.user_data_figure({ name, figure });
}

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
	country: m.user_data_role_country(),
	region: m.user_data_role_region(),
	place: m.user_data_role_place(),
	lon: m.user_data_role_lon(),
	lat: m.user_data_role_lat(),
	outline: m.user_data_role_outline(),
	partner: m.user_data_role_partner(),
	year: m.user_data_role_year(),
	date: m.user_data_role_date(),
	value: m.user_data_role_value(),
	unit: m.user_data_role_unit(),
	scale: m.user_data_role_scale(),
	series: m.user_data_role_series(),
	direction: m.user_data_role_direction(),
	flag: m.user_data_role_flag(),
	source: m.user_data_role_source(),
	note: m.user_data_role_note(),
	quality: m.user_data_role_quality()
};

/** A sentence for each variant of a union, by its `code`. */
type ByCode<T extends { code: string }> = {
	readonly [C in T['code']]: (variant: T & { code: C }) => string;
};

const READ_FAULTS: ByCode<ReadError> = {
	empty: m.user_data_error_empty,
	'file-too-large': m.user_data_error_file_too_large,
	'unpacks-too-large': m.user_data_error_unpacks_too_large,
	'too-many-rows': () => m.user_data_error_too_many_rows({ most: formatPlain(LIMITS.rows) }),
	'too-many-columns': ({ count }) =>
		m.user_data_error_too_many_columns({ columns: formatPlain(count), most: LIMITS.columns }),
	'old-spreadsheet': m.user_data_error_old_spreadsheet,
	'no-table-file': m.user_data_error_no_table_file,
	'broken-zip': m.user_data_error_broken_zip,
	'broken-json': m.user_data_error_broken_json,
	'json-without-rows': m.user_data_error_json_without_rows,
	'no-table-in-zip': m.user_data_error_no_table_in_zip,
	'no-shapes': m.user_data_error_no_shapes,
	'none-of-five': ({ count, places }) =>
		m.user_data_error_none_of_five({ rows: formatPlain(count), places: joinNames(places) }),
	'later-version': m.user_data_error_later_version,
	'reader-failed': m.user_data_error_reader_failed,
	names: m.user_data_error_names
};

const LINK_ERRORS: Readonly<Record<LinkError, () => string>> = {
	other: m.user_data_error_link,
	'later-version': m.user_data_error_later_version,
	'too-large': () =>
		m.user_data_error_link_large({
			rows: formatPlain(LINK_LIMITS.rows),
			megabytes: LINK_LIMITS.bytes / 1e6
		}),
	'too-slow': () => m.user_data_error_link_slow({ seconds: LINK_SECONDS })
};

/** Why the table of a link could not be read, on the workbench as on the map. */
export const describeLinkError = (error: LinkError): string => LINK_ERRORS[error]();

/** Why a file contains no table, and what can be done. */
export const describeReadError = (error: ReadError): string =>
	(READ_FAULTS[error.code] as (variant: ReadError) => string)(error);

const READ_NOTES: ByCode<ReadNote> = {
	'known-format': m.user_data_note_known_format,
	'periods-as-columns': m.user_data_note_periods,
	'columns-as-series': m.user_data_note_series,
	'joined-header': m.user_data_note_joined_header,
	'merged-cells': m.user_data_note_merged,
	'longer-rows': m.user_data_note_longer_rows,
	'cut-cells': ({ count }) => m.user_data_note_cut_cells({ count, most: LIMITS.cellLetters }),
	outlines: m.user_data_note_outlines,
	'outlines-thinned': ({ count, most }) =>
		m.user_data_note_outlines_thinned({ count, most: formatPlain(most) }),
	'text-rows': m.user_data_note_text_rows,
	'shapes-left-out': m.user_data_note_shapes,
	'tables-left-out': m.user_data_note_tables,
	'unnamed-columns': m.user_data_note_unnamed
};

/** How a file was changed while it was read. */
export const describeReadNote = (note: ReadNote): string =>
	(READ_NOTES[note.code] as (variant: ReadNote) => string)(note);

/** `Rows in the file: 15,312. Of the five countries: 1,235.`, and what else was set aside. */
export function describeAside({ allRows, rowsOfFive, places, otherYears }: SetAside): string[] {
	const years = { first: FIRST_YEAR, last: LAST_YEAR, count: formatPlain(otherYears) };
	// a name that is not known may be of one of the five, and its row stays
	const isCut = rowsOfFive !== null && rowsOfFive < allRows && places.length > 0;
	return [
		...(isCut
			? [m.user_data_aside({ all: formatPlain(allRows), count: formatPlain(rowsOfFive) })]
			: []),
		...(places.length >= MOST_PLACES
			? [m.user_data_aside_places({ places: joinCommas(places) })]
			: places.length > 0
				? [m.user_data_aside_few_places({ places: joinNames(places) })]
				: []),
		...(otherYears > 0 ? [m.user_data_aside_years(years)] : [])
	];
}

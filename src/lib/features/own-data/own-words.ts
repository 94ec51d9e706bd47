import { m } from '#messages';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { formatPlain } from '$lib/core/domain/numbers';
import { formatOwn } from '$lib/layers/own/describe';
import { LIMITS, type ReadFault, type ReadNote } from './read/raw-table';
import type { OwnRow } from './understand/understand';
import type { Role } from './understand/roles';

/** A text with its quality, unless it is as reported: `12.5 percent, estimate`. */
export const withQuality = (text: string, quality: OwnRow['quality']): string =>
	quality === 'reported' ? text : m.forms_doubted({ text, quality: QUALITY_WORDS[quality] });

export const formatValue = (value: number | null): string =>
	value === null ? m.own_layer_gap() : formatOwn(value);

/** A figure in words: `Kazakhstan: 12.5 percent, estimate`. */
export function describeRowFigure({ value, quality }: OwnRow, name: string, unit: string): string {
	const text = formatValue(value);
	const figure = value === null ? text : withQuality(unit ? `${text} ${unit}` : text, quality);
	return m.own_data_figure({ name, figure });
}

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
	country: m.own_data_role_country(),
	region: m.own_data_role_region(),
	place: m.own_data_role_place(),
	lon: m.own_data_role_lon(),
	lat: m.own_data_role_lat(),
	partner: m.own_data_role_partner(),
	year: m.own_data_role_year(),
	value: m.own_data_role_value(),
	unit: m.own_data_role_unit(),
	source: m.own_data_role_source(),
	note: m.own_data_role_note(),
	quality: m.own_data_role_quality()
};

/** A sentence for each variant of a union, by its `code`. */
type ByCode<T extends { code: string }> = {
	readonly [C in T['code']]: (variant: T & { code: C }) => string;
};

const READ_FAULTS: ByCode<ReadFault> = {
	empty: m.own_data_fault_empty,
	'file-too-large': ({ megabytes }) =>
		m.own_data_fault_file_too_large({ megabytes, most: LIMITS.fileBytes / 1_000_000 }),
	'unpacks-too-large': m.own_data_fault_unpacks_too_large,
	'too-many-rows': ({ count }) =>
		m.own_data_fault_too_many_rows({ rows: formatPlain(count), most: formatPlain(LIMITS.rows) }),
	'too-many-columns': ({ count }) =>
		m.own_data_fault_too_many_columns({ columns: formatPlain(count), most: LIMITS.columns }),
	'old-spreadsheet': m.own_data_fault_old_spreadsheet,
	'no-table-file': m.own_data_fault_no_table_file,
	'broken-zip': m.own_data_fault_broken_zip,
	'broken-json': m.own_data_fault_broken_json,
	'json-without-rows': m.own_data_fault_json_without_rows,
	'no-table-in-zip': m.own_data_fault_no_table_in_zip,
	'no-points': m.own_data_fault_no_points,
	'later-version': m.own_data_fault_later_version,
	'reader-failed': m.own_data_fault_reader_failed,
	names: m.own_data_fault_names
};

/** Why a file contains no table, and what can be done. */
export const describeReadFault = (fault: ReadFault): string =>
	(READ_FAULTS[fault.code] as (variant: ReadFault) => string)(fault);

const READ_NOTES: ByCode<ReadNote> = {
	'read-as': m.own_data_note_read_as,
	'years-as-columns': m.own_data_note_years,
	'longer-rows': m.own_data_note_longer_rows,
	'cut-cells': ({ count }) => m.own_data_note_cut_cells({ count, most: LIMITS.cellLetters }),
	'shapes-left-out': m.own_data_note_shapes,
	'tables-left-out': m.own_data_note_tables,
	'unnamed-columns': m.own_data_note_unnamed
};

/** How a file was changed while it was read. */
export const describeReadNote = (note: ReadNote): string =>
	(READ_NOTES[note.code] as (variant: ReadNote) => string)(note);

import { m } from '#messages';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { formatPlain } from '$lib/core/domain/numbers';
import { formatOwn } from '$lib/layers/own/describe';
import { MOST_YEAR, LEAST_YEAR } from './understand/read-year';
import { LIMITS, type ReadFault, type ReadNote } from './read/raw-table';
import type { CellFault, OwnRow } from './understand/own-row';
import type { Role } from './understand/roles';

/** A figure in words: `Kazakhstan: 12.5 percent, estimate`. */
export function describeRowFigure(row: OwnRow, name: string, unit: string): string {
	if (row.value === null) return m.own_data_figure({ name, figure: m.own_data_gap() });
	const text = [formatOwn(row.value), unit].filter((part) => part !== '').join(' ');
	const figure =
		row.quality === 'reported'
			? text
			: m.forms_doubted({ text, quality: QUALITY_WORDS[row.quality] });
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

/** Why a file gave no table, and what can be done. */
export function describeReadFault(fault: ReadFault | 'names'): string {
	if (fault === 'names') return m.own_data_fault_names();
	switch (fault.code) {
		case 'empty':
			return m.own_data_fault_empty();
		case 'file-too-large':
			return m.own_data_fault_file_too_large({
				megabytes: fault.megabytes,
				most: LIMITS.fileBytes / 1_000_000
			});
		case 'unpacks-too-large':
			return m.own_data_fault_unpacks_too_large();
		case 'too-many-rows':
			return m.own_data_fault_too_many_rows({
				rows: formatPlain(fault.count),
				most: formatPlain(LIMITS.rows)
			});
		case 'too-many-columns':
			return m.own_data_fault_too_many_columns({
				columns: formatPlain(fault.count),
				most: LIMITS.columns
			});
		case 'old-spreadsheet':
			return m.own_data_fault_old_spreadsheet();
		case 'no-table-file':
			return m.own_data_fault_no_table_file();
		case 'broken-zip':
			return m.own_data_fault_broken_zip();
		case 'broken-json':
			return m.own_data_fault_broken_json();
		case 'json-without-rows':
			return m.own_data_fault_json_without_rows();
		case 'no-table-in-zip':
			return m.own_data_fault_no_table_in_zip();
		case 'no-points':
			return m.own_data_fault_no_points();
		case 'later-version':
			return m.own_data_fault_later_version();
		case 'reader-failed':
			return m.own_data_fault_reader_failed();
	}
}

/** What was done with a file beyond reading it. */
export function describeReadNote(note: ReadNote): string {
	switch (note.code) {
		case 'read-as':
			return m.own_data_note_read_as({ encoding: note.encoding });
		case 'years-as-columns':
			return m.own_data_note_years({ first: note.first, last: note.last });
		case 'longer-rows':
			return m.own_data_note_longer_rows({ count: note.count });
		case 'cut-cells':
			return m.own_data_note_cut_cells({ count: note.count, most: LIMITS.cellLetters });
		case 'shapes-left-out':
			return m.own_data_note_shapes({ count: note.count });
		case 'tables-left-out':
			return m.own_data_note_tables({ count: note.count });
		case 'unnamed-columns':
			return m.own_data_note_unnamed({ count: note.count });
	}
}

/** Why a cell was not understood: `year “20O9” is not a year`. */
export function describeCellFault({ code, text, otherRow }: CellFault): string {
	switch (code) {
		case 'not-a-year':
			return m.own_data_cell_not_a_year({ text });
		case 'year-out-of-range':
			return m.own_data_cell_year_out_of_range({ text, first: LEAST_YEAR, last: MOST_YEAR });
		case 'year-of-two':
			return m.own_data_cell_year_of_two({ text });
		case 'no-year':
			return m.own_data_cell_no_year();
		case 'not-a-number':
			return m.own_data_cell_not_a_number({ text });
		case 'number-two-ways':
			return m.own_data_cell_number_two_ways({ text });
		case 'no-country':
			return m.own_data_cell_no_country();
		case 'unknown-country':
			return m.own_data_cell_unknown_country({ text });
		case 'other-country':
			return m.own_data_cell_other_country({ text });
		case 'unknown-region':
			return m.own_data_cell_unknown_region({ text });
		case 'ambiguous-region':
			return m.own_data_cell_ambiguous_region({ text });
		case 'unknown-place':
			return m.own_data_cell_unknown_place({ text });
		case 'ambiguous-place':
			return m.own_data_cell_ambiguous_place({ text });
		case 'not-a-degree':
			return m.own_data_cell_not_a_degree({ text });
		case 'outside-map':
			return m.own_data_cell_outside_map({ text });
		case 'no-partner':
			return m.own_data_cell_no_partner();
		case 'unknown-partner':
			return m.own_data_cell_unknown_partner({ text });
		case 'ambiguous-partner':
			return m.own_data_cell_ambiguous_partner({ text });
		case 'unknown-quality':
			return m.own_data_cell_unknown_quality({ text });
		case 'repeated':
			return m.own_data_cell_repeated({ row: (otherRow ?? 0) + 1 });
	}
}

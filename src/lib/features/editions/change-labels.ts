import { groups } from 'd3-array';
import { m } from '#messages';
import { NUMBER_LOCALE } from '$lib/core/domain/languages';
import type { CellChange, RowChange } from '$lib/core/data/edition-file';

export const CHANGE_KINDS: Readonly<Record<RowChange['kind'], string>> = {
	changed: m.edition_changed(),
	added: m.edition_added(),
	removed: m.edition_removed()
};

const NUMBER = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 2 });

/** A cell as in the tables, large numbers except years with commas; empty if there is none. */
export function formatCellText(text: string, unit: string): string {
	const isNumber = unit !== '' && unit !== 'year' && /^-?\d+(\.\d+)?$/.test(text);
	return isNumber ? NUMBER.format(Number(text)) : text;
}

/** `students, persons`; a unit that is already in the name of the field is omitted. */
export function describeField({ field, unit }: Pick<CellChange, 'field' | 'unit'>): string {
	return unit === '' || unit === field ? field : m.edition_field_unit({ field, unit });
}

/** Place and subject: `Kazakhstan, 2018`, `Uzbekistan, 2015: Peng Sheng industrial park`. */
export function describeRow({ place, year, row }: RowChange): string {
	const where = place && year ? m.edition_place_year({ place, year }) : place || String(year ?? '');
	return where && row ? m.edition_row_of({ where, row }) : where || row;
}

/** `3 rows changed, 1 added, none removed`. */
export function describeCounts(changes: readonly RowChange[]): string {
	const count = (kind: RowChange['kind']) =>
		changes.filter((change) => change.kind === kind).length;
	const say = (rows: number) => (rows === 0 ? m.edition_no_rows() : rows);
	const changed = count('changed');
	return m.edition_counts({
		count: changed,
		changed: say(changed),
		added: say(count('added')),
		removed: say(count('removed'))
	});
}

/** Changes by table, tables and rows in their order. */
export const groupByTable = (changes: readonly RowChange[]) =>
	groups(changes, ({ table }) => table).map(([table, own]) => ({ table, changes: own }));

import { m } from '#messages';
import { formatCsv } from '$lib/figures/csv';
import { getOwnOrigin } from '$lib/layers/own/origin-words';
import type { Outline } from '$lib/layers/own/user-table';
import type { Sheet } from '$lib/picture/export/write-workbook';
import { formatShape } from '../read/shape-text';
import type { ShownTable } from '../shown-table.svelte';

type Shown = Pick<ShownTable, 'drawn' | 'labels' | 'unit' | 'title' | 'isSent' | 'categories'>;

const COLUMNS = [
	...['country', 'region', 'place', 'longitude', 'latitude', 'geometry', 'category', 'to'],
	...['year', 'part', 'series', 'value', 'unit'],
	...['quality', 'note', 'source', 'author', 'added_by']
];

/** A line or an area as WKT; empty for a point. */
const formatOutline = (outline: Outline | null) =>
	outline === null
		? ''
		: outline.polygons.length > 0
			? formatShape({ type: 'MultiPolygon', coordinates: [...outline.polygons] })
			: formatShape({ type: 'MultiLineString', coordinates: [...outline.lines] });

/** What is shown of a table, tidy: a figure a row, each with its unit, source and author. */
function listRows({ drawn, labels, unit, isSent, categories }: Shown) {
	const { columns } = getOwnOrigin(labels.author, isSent);
	return drawn.map((row): (string | number | null)[] => [
		...[row.country, row.region?.name ?? '', row.place, ...(row.lonLat ?? [null, null])],
		...[formatOutline(row.outline), categories.find(row)?.name ?? '', row.partner?.name ?? ''],
		...[row.year, row.part, row.series, row.value, unit],
		...[row.quality, row.note, row.source || labels.source, columns.author, columns.added_by]
	]);
}

export const formatOwnCsv = (shown: Shown): string => formatCsv(COLUMNS, listRows(shown));

/** The same for a workbook, with a second sheet that says what the table is. */
export function listOwnSheets(shown: Shown): Sheet[] {
	const { labels, title, unit, isSent } = shown;
	const { columns, credit } = getOwnOrigin(labels.author, isSent);
	const about = [
		[m.user_data_title(), title],
		[m.user_data_unit(), unit],
		[m.user_data_author(), columns.author],
		[m.user_data_source(), labels.source],
		['', labels.sourceAddress],
		['', credit]
	];
	return [
		{ name: 'data', columns: COLUMNS, rows: listRows(shown) },
		{ name: 'about', columns: [columns.added_by, ''], rows: about }
	];
}

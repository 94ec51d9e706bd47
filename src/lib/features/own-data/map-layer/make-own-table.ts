import { m } from '#messages';
import type { AreasByCode } from '$lib/core/data/areas';
import type { OwnSeries, OwnTable } from '$lib/core/data/own-table';
import type { TableCells } from '$lib/core/data/rows-file';
import type { Cell, Source } from '$lib/core/data/types';
import { ATLAS_BOX } from '$lib/core/domain/geography';
import type { LayerFacts } from '$lib/core/domain/layer-facts';
import { YEARS } from '$lib/core/domain/years';
import { GAP } from '$lib/layers/own/select';
import type { OwnData } from '../own-data.svelte';
import { rowIn, startOf } from '../own-map/row-series';
import { isWebUrl, type OwnWords } from '../pack/own-file';
import type { OwnRow } from '../understand/own-row';

/** The parts of an interpreted table that the map draws. */
type Interpreted = Pick<OwnData, 'table' | 'shape' | 'series' | 'unit' | 'words'> &
	Pick<OwnTable, 'look'>;

export const FAILED_TABLE: OwnTable = {
	title: '',
	unit: '',
	shape: 'countries',
	look: 'symbols',
	series: [],
	sources: {},
	hasFailed: true
};

const makeSource = (id: string, title: string, { source, sourceAddress }: OwnWords): Source => ({
	...{ id, authors: '', year: null, title, publisher: m.own_layer_badge(), licenceNote: '' },
	url: title === source && isWebUrl(sourceAddress) ? sourceAddress : '',
	isOwn: true
});

const codeOf = ({ region, country }: OwnRow) => region?.code ?? country ?? '';

/** The table in the years of the atlas; other years are only on the workbench. */
export function makeOwnTable(data: Interpreted, areas: AreasByCode | null): OwnTable {
	const { table, shape, unit, words } = data;
	if (!table || !shape) return FAILED_TABLE;
	const sources = new Map<string, Source>();
	/** @param own of a row; empty for that of the table */
	const sourceIdOf = (own: string): string | null => {
		const title = own || words.source;
		if (title === '') return null;
		const source = sources.get(title) ?? makeSource(`own-${sources.size + 1}`, title, words);
		sources.set(title, source);
		return source.id;
	};
	const look = data.look === 'shades' && areas ? 'shades' : 'symbols';
	const series = data.series.flatMap((each): OwnSeries[] => {
		const first = each.rows[0]!;
		const from = startOf(first);
		if (!from || (shape === 'flows' && !first.partner)) return [];
		const rows = YEARS.map((year) => rowIn(each, year));
		const cellOf = (row: OwnRow | undefined): Cell => {
			if (!row || row.value === null) return { ...GAP, note: row?.note ?? '' };
			const { value, quality, note } = row;
			return { value, quality, bound: null, note, sourceId: sourceIdOf(row.source) };
		};
		const cellsOfRow = (row: OwnRow | undefined): TableCells | null =>
			row
				? table.columns.map((column, index) => [
						column,
						String(table.rows[row.index]![index] ?? '')
					])
				: null;
		return [
			{
				key: each.key,
				name: each.name,
				country: each.country,
				from,
				to: first.partner?.lonLat ?? null,
				cells: rows.map(cellOf),
				rows: rows.map(cellsOfRow),
				area: look === 'shades' ? (areas!.get(codeOf(first)) ?? []) : []
			}
		];
	});
	const title = words.title || m.own_layer_badge();
	const byId = Object.fromEntries([...sources.values()].map((source) => [source.id, source]));
	return { title, unit, shape, look, series, sources: byId, hasFailed: false };
}

/** The extent of points and flows, within the area that maps show; undefined for countries and regions. */
export function extentOf({ shape, series }: OwnTable): LayerFacts['extent'] {
	if (shape === 'countries' || shape === 'regions' || series.length === 0) return undefined;
	const places = series.flatMap(({ from, to }) => (to ? [from, to] : [from]));
	const [west, south, east, north] = ATLAS_BOX;
	const lons = places.map(([lon]) => Math.min(east - ROOM, Math.max(west + ROOM, lon)));
	const lats = places.map(([, lat]) => Math.min(north - ROOM, Math.max(south + ROOM, lat)));
	return [
		Math.min(...lons) - ROOM,
		Math.min(...lats) - ROOM,
		Math.max(...lons) + ROOM,
		Math.max(...lats) + ROOM
	];
}

/** Degrees around a point, for its circle or the head of its flow. */
const ROOM = 1;

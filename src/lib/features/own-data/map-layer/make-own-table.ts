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

/** The sources that the table and its rows name, by id. */
class Sources {
	readonly byId: Record<string, Source> = {};
	private readonly ids = new Map<string, string>();

	constructor(private readonly words: OwnWords) {}

	/** @param title of a row's own source; empty for that of the table */
	idOf(title: string): string | null {
		const named = title || this.words.source;
		if (named === '') return null;
		const known = this.ids.get(named);
		if (known) return known;
		const id = `own-${this.ids.size + 1}`;
		this.ids.set(named, id);
		const url = named === this.words.source ? this.words.sourceAddress : '';
		this.byId[id] = {
			id,
			authors: '',
			year: null,
			title: named,
			publisher: m.own_data_badge(),
			url: isWebUrl(url) ? url : '',
			licenceNote: '',
			isOwn: true
		};
		return id;
	}
}

const codeOf = ({ region, country }: OwnRow) => region?.code ?? country ?? '';

/** The table in the years of the atlas; other years are only on the workbench. */
export function makeOwnTable(data: Interpreted, areas: AreasByCode | null): OwnTable {
	const { table, shape, unit, words } = data;
	if (!table || !shape) return FAILED_TABLE;
	const sources = new Sources(words);
	const look = data.look === 'shades' && areas ? 'shades' : 'symbols';
	const series = data.series.flatMap((each): OwnSeries[] => {
		const first = each.rows[0]!;
		const from = startOf(first);
		if (!from || (shape === 'flows' && !first.partner)) return [];
		const rows = YEARS.map((year) => rowIn(each, year));
		const cellOf = (row: OwnRow | undefined): Cell => {
			if (!row || row.value === null) return { ...GAP, note: row?.note ?? '' };
			const { value, quality, note } = row;
			return { value, quality, bound: null, note, sourceId: sources.idOf(row.source) };
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
	const title = words.title || m.own_data_badge();
	return { title, unit, shape, look, series, sources: sources.byId, hasFailed: false };
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

import { m } from '#messages';
import type { AreasByCode } from '$lib/core/data/areas';
import type { OwnSeries, OwnShape, OwnTable } from '$lib/core/data/own-table';
import type { TableCells } from '$lib/core/data/rows-file';
import type { Cell, Source } from '$lib/core/data/types';
import { countryByCode } from '$lib/core/domain/countries';
import { ATLAS_BOX } from '$lib/core/domain/geography';
import type { LayerFacts } from '$lib/core/domain/layer-facts';
import { YEARS } from '$lib/core/domain/years';
import { GAP } from '$lib/layers/own/select';
import { rowIn, type RowSeries } from '../own-map/row-series';
import type { OwnWords } from '../pack/own-file';
import type { RawTable } from '../read/raw-table';
import type { OwnRow } from '../understand/own-row';

/** What was understood of a table, as far as the map draws it. */
interface Understood {
	table: RawTable | null;
	shape: OwnShape | null;
	found: readonly RowSeries[];
	unit: string;
	words: OwnWords;
	look: OwnTable['look'];
}

export const FAILED_TABLE: OwnTable = {
	title: '',
	unit: '',
	shape: 'countries',
	look: 'symbols',
	series: [],
	sources: {},
	hasFailed: true
};

/** The sources that rows and the table name, each under an id of its own. */
class Sources {
	readonly byId: Record<string, Source> = {};
	private readonly ids = new Map<string, string>();

	constructor(private readonly words: OwnWords) {}

	/** @param title what a row names; empty for what is said of the table */
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
			url: /^https?:\/\//i.test(url) ? url : '',
			licenceNote: '',
			isOwn: true
		};
		return id;
	}
}

function startOf({ lonLat, country }: OwnRow): OwnSeries['from'] | null {
	return lonLat ?? (country ? countryByCode(country).labelLonLat : null);
}

const codeOf = ({ region, country }: OwnRow) => region?.code ?? country ?? '';

/** The table in the years of the atlas; what lies outside them stays on the workbench. */
export function makeOwnTable(data: Understood, areas: AreasByCode | null): OwnTable {
	const { table, shape, found, unit, words } = data;
	if (!table || !shape) return FAILED_TABLE;
	const sources = new Sources(words);
	const look = data.look === 'shades' && areas ? 'shades' : 'symbols';
	const series = found.flatMap((each): OwnSeries[] => {
		const first = each.rows[0]!;
		const from = startOf(first);
		if (!from || (shape === 'flows' && !first.partner)) return [];
		const rows = YEARS.map((year) => rowIn(each, year));
		const cellOf = (row: OwnRow | undefined): Cell => {
			if (!row || row.value === null) return { ...GAP, note: row?.note ?? '' };
			const { value, quality, note } = row;
			return { value, quality, bound: null, note, sourceId: sources.idOf(row.source) };
		};
		const said = (row: OwnRow | undefined): TableCells | null =>
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
				rows: rows.map(said),
				area: look === 'shades' ? (areas!.get(codeOf(first)) ?? []) : []
			}
		];
	});
	const title = words.title || m.own_data_badge();
	return { title, unit, shape, look, series, sources: sources.byId, hasFailed: false };
}

/** What a table draws of points and ways, within what maps show; none where it stays in the countries. */
export function extentOf({ shape, series }: OwnTable): LayerFacts['extent'] {
	if (shape === 'countries' || shape === 'regions' || series.length === 0) return undefined;
	const places = series.flatMap(({ from, to }) => (to ? [from, to] : [from]));
	const [west, south, east, north] = ATLAS_BOX;
	const within = (value: number, least: number, most: number) =>
		Math.min(most, Math.max(least, value));
	const lons = places.map(([lon]) => within(lon, west + ROOM, east - ROOM));
	const lats = places.map(([, lat]) => within(lat, south + ROOM, north - ROOM));
	return [
		Math.min(...lons) - ROOM,
		Math.min(...lats) - ROOM,
		Math.max(...lons) + ROOM,
		Math.max(...lats) + ROOM
	];
}

/** Degrees around a point, for its circle or the head of its way. */
const ROOM = 1;

import { m } from '#messages';
import type { AreasByCode } from '$lib/core/data/areas';
import { furtherSources } from '$lib/core/data/atlas';
import type { OwnSeries, OwnTable } from '$lib/core/data/own-table';
import { startedTable } from '$lib/core/data/requested-table';
import type { TableCells } from '$lib/core/data/figure-files';
import type { Source } from '$lib/core/data/types';
import type { LayerFacts } from '$lib/core/domain/layer-facts';
import { YEARS } from '$lib/core/domain/years';
import { loadAreas } from '$lib/core/site/load-areas';
import { splitUrl, urlOf } from '$lib/core/site/urls';
import type { LinkControl } from '$lib/layers/entry-model';
import { own as entry } from '$lib/layers/own/entry';
import { own as facts } from '$lib/layers/own/facts';
import type { OwnLayer } from '$lib/layers/own/late';
import { ownThings as things } from '$lib/layers/own/things';
import { paintOwn as paint } from '$lib/picture/static-own';
import { OwnData } from '../own-data.svelte';
import { boundsAround, cellOf, rowIn, startOf } from '../own-map/row-series';
import {
	isWebUrl,
	parseOwnFile,
	parsePackedTable,
	PREFIX,
	storeTable,
	type OwnWords
} from '../pack/own-file';
import type { OwnRow } from '../understand/understand';

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
		// a row of a file may be shorter than the header
		const cellsOf = ({ index }: OwnRow): TableCells =>
			table.columns.map((column, at) => [column, String(table.rows[index]![at] ?? '')]);
		return [
			{
				key: each.key,
				name: each.name,
				country: each.country,
				from,
				to: first.partner?.lonLat ?? null,
				cells: rows.map((row) => cellOf(row, sourceIdOf)),
				rows: rows.map((row) => (row ? cellsOf(row) : null)),
				area: look === 'shades' ? (areas!.get(codeOf(first)) ?? []) : []
			}
		];
	});
	const title = words.title || m.own_layer_badge();
	const byId = Object.fromEntries([...sources.values()].map((source) => [source.id, source]));
	return { title, unit, shape, look, series, sources: byId, hasFailed: false };
}

/** Degrees around a point, for its circle or the head of its flow. */
const ROOM = 1;

/** The extent of points and flows; undefined for countries and regions. */
export function extentOf({ shape, series }: OwnTable): LayerFacts['extent'] {
	if (shape === 'countries' || shape === 'regions' || series.length === 0) return undefined;
	return boundsAround(
		series.flatMap(({ from, to }) => (to ? [from, to] : [from])),
		ROOM
	);
}

/** A table from the workbench is not packed. */
const isJson = (text: string) => text.startsWith('{');

async function readTable(): Promise<OwnTable> {
	const text = startedTable ?? '';
	const parsed = isJson(text) ? parseOwnFile(text) : parsePackedTable(text);
	if (!('file' in parsed)) return FAILED_TABLE;
	const data = new OwnData();
	await data.take(parsed.file);
	if (data.fault !== null) return FAILED_TABLE;
	const { table, shape, series, unit, words } = data;
	const { look } = data.view;
	// circles replace areas that fail to load
	const areas = look === 'shades' && data.canShade ? await loadAreas().catch(() => null) : null;
	return makeOwnTable({ table, shape, series, unit, words, look }, areas);
}

function forget(): void {
	storeTable('tab', null);
	const { path, query } = splitUrl(location);
	const link = new URLSearchParams(query);
	// parameters that need the layer; a step of a talk with the table would load it again
	for (const name of ['focus', 'layers', 'step']) link.delete(name);
	const rest = link.size > 0 ? `?${link}` : '';
	history.replaceState(history.state, '', urlOf(path + rest));
	location.reload();
}

const anchorOf = (text: string) => (isJson(text) ? '' : PREFIX + text);

const control = (): LinkControl => ({
	kind: 'links',
	words: m.own_layer_counts(),
	links: [{ label: m.own_layer_cells(), href: urlOf('/workbench') + anchorOf(startedTable ?? '') }],
	acts: [{ label: m.own_layer_forget(), act: forget }]
});

/**
 * Makes the table in the page's URL or tab a layer. Call before any page is loaded. A table that
 * cannot be read becomes an empty layer, which says so.
 * @param drawing of the live map, which features may not import
 */
export async function startOwnLayer(drawing: OwnLayer['drawing']): Promise<void> {
	const table = await readTable();
	for (const source of Object.values(table.sources)) furtherSources.set(source.id, source);
	facts.extent = extentOf(table);
	globalThis.ownLayer = { table, entry, things, drawing, paint, control };
}

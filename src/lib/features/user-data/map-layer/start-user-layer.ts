import { m } from '#messages';
import type { AreasByCode } from '$lib/core/data/areas';
import { furtherSources } from '$lib/core/data/atlas';
import type { UserSeries, UserTable } from '$lib/layers/own/user-table';
import { startedTable } from '$lib/layers/own/requested-table';
import type { TableCells } from '$lib/core/data/provenance-rows';
import type { Source } from '$lib/core/data/types';
import type { LayerFacts } from '$lib/core/domain/layer-facts';
import { YEARS } from '$lib/core/domain/years';
import { loadAreas } from '$lib/core/site/load-areas';
import { splitUrl, getUrl } from '$lib/core/site/urls';
import type { LinkControl } from '$lib/layers/entry-model';
import { entry } from '$lib/layers/own/entry';
import { LAYER_FACTS } from '$lib/core/domain/layers';
import { userLayer, type UserLayer } from '$lib/layers/own/lazy';
import { listItems as items } from '$lib/layers/own/items';
import { picture } from '$lib/layers/own/picture';
import { UserData } from '../user-data.svelte';
import { computeBoundsAround, getCell, findRowIn, getStart } from '../user-map/row-series';
import {
	isWebUrl,
	parseUserFile,
	parsePackedTable,
	PREFIX,
	storeTable,
	type UserLabels
} from '../pack/user-file';
import type { RawTable } from '../read/raw-table';
import type { UserRow } from '../understand/understand';

/** The parts of an interpreted table that the map draws. */
type Interpreted = Pick<UserData, 'shape' | 'series' | 'unit' | 'words' | 'title'> & {
	table: RawTable | null;
} & Pick<UserTable, 'look'>;

export const FAILED_TABLE: UserTable = {
	title: '',
	unit: '',
	shape: 'countries',
	look: 'symbols',
	series: [],
	sources: {},
	hasFailed: true
};

const makeSource = (id: string, title: string, { source, sourceAddress }: UserLabels): Source => ({
	...{ id, authors: '', year: null, title, publisher: m.user_layer_badge(), licenceNote: '' },
	url: title === source && isWebUrl(sourceAddress) ? sourceAddress : '',
	isOwn: true
});

/** Of a region that was divided, the outline of the first year with a figure: a series has one. */
const getAreaCode = ({ region, country }: UserRow) => region?.areaCode ?? country ?? '';

/** The table in the years of the atlas; other years are only on the workbench. */
export function makeUserTable(data: Interpreted, areas: AreasByCode | null): UserTable {
	const { table, shape, unit, words } = data;
	if (!table || !shape) return FAILED_TABLE;
	const sources = new Map<string, Source>();
	/** @param own of a row; empty for that of the table */
	const getSourceId = (own: string): string | null => {
		const title = own || words.source;
		if (title === '') return null;
		const source = sources.get(title) ?? makeSource(`own-${sources.size + 1}`, title, words);
		sources.set(title, source);
		return source.id;
	};
	const look = data.look === 'shades' && areas ? 'shades' : 'symbols';
	const series = data.series.flatMap((each): UserSeries[] => {
		const first = each.rows[0]!;
		const from = getStart(first);
		if (!from || (shape === 'flows' && !first.partner)) return [];
		const rows = YEARS.map((year) => findRowIn(each, year));
		// a row of a file may be shorter than the header
		const listCells = ({ index }: UserRow): TableCells =>
			table.columns.map((column, at) => [column, String(table.rows[index]![at] ?? '')]);
		return [
			{
				key: each.key,
				name: each.name,
				country: each.country,
				from,
				to: first.partner?.lonLat ?? null,
				cells: rows.map((row) => getCell(row, getSourceId)),
				rows: rows.map((row) => (row ? listCells(row) : null)),
				area: look === 'shades' ? (areas!.get(getAreaCode(first)) ?? []) : []
			}
		];
	});
	const title = data.title || m.user_layer_badge();
	const byId = Object.fromEntries([...sources.values()].map((source) => [source.id, source]));
	return { title, unit, shape, look, series, sources: byId, hasFailed: false };
}

/** Degrees around a point, for its circle or the head of its flow. */
const ROOM = 1;

/** The extent of points and flows; undefined for countries and regions. */
export function getExtent({ shape, series }: UserTable): LayerFacts['extent'] {
	if (shape === 'countries' || shape === 'regions' || series.length === 0) return undefined;
	return computeBoundsAround(
		series.flatMap(({ from, to }) => (to ? [from, to] : [from])),
		ROOM
	);
}

/** A table from the workbench is not packed. */
const isJson = (text: string) => text.startsWith('{');

async function readTable(): Promise<UserTable> {
	const text = startedTable ?? '';
	const parsed = isJson(text) ? parseUserFile(text) : parsePackedTable(text);
	if (!('file' in parsed)) return FAILED_TABLE;
	const data = new UserData();
	await data.take(parsed.file);
	if (data.error !== null) return FAILED_TABLE;
	const { table, shape, series, unit, words, title } = data;
	const { look } = data.view;
	// circles replace areas that fail to load
	const areas = look === 'shades' && data.canShade ? await loadAreas().catch(() => null) : null;
	return makeUserTable({ table, shape, series, unit, words, title, look }, areas);
}

function forget(): void {
	storeTable('tab', null);
	const { path, query } = splitUrl(location);
	const link = new URLSearchParams(query);
	// parameters that need the layer; a step of a talk with the table would load it again
	for (const name of ['focus', 'layers', 'step']) link.delete(name);
	const rest = link.size > 0 ? `?${link}` : '';
	history.replaceState(history.state, '', getUrl(path + rest));
	location.reload();
}

const formatAnchor = (text: string) => (isJson(text) ? '' : PREFIX + text);

const control = (): LinkControl => ({
	kind: 'links',
	words: m.user_layer_counts(),
	links: [
		{ label: m.user_layer_cells(), href: getUrl('/workbench') + formatAnchor(startedTable ?? '') }
	],
	acts: [{ label: m.user_layer_forget(), act: forget }]
});

/**
 * Makes the table in the page's URL or tab a layer. Call before any page is loaded. A table that
 * cannot be read becomes an empty layer, which says so.
 * @param drawing of the live map, which features may not import
 */
export async function startUserLayer(drawing: UserLayer['drawing']): Promise<void> {
	const table = await readTable();
	for (const source of Object.values(table.sources)) furtherSources.set(source.id, source);
	LAYER_FACTS.own.extent = getExtent(table);
	userLayer.start({ table, entry, items, drawing, picture, control });
}

import { m } from '#messages';
import type { AreasByCode } from '$lib/core/data/areas';
import { furtherSources } from '$lib/core/data/atlas';
import type { UserSeries, UserTable } from '$lib/layers/own/user-table';
import { describeAuthor, getOriginWords, getOwnOrigin } from '$lib/layers/own/origin-words';
import { startedRequest, type RequestedTable } from '$lib/layers/own/requested-table';
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
import { LINK_LETTERS } from '$lib/layers/own/table-link';
import { listItems as items } from '$lib/layers/own/items';
import { computeBoundsAround } from '$lib/core/domain/bounds';
import { picture } from '$lib/layers/own/picture';
import { UserData } from '../user-data.svelte';
import { findCorners } from '../read/outline';
import { getCell, findRowIn, getStart } from '../user-map/row-series';
import { makeLinkEnd, parsePackedTable, PREFIX } from '../pack/link-data';
import { rememberMade, wasMadeHere } from '../pack/made-here';
import { readLink } from '../pack/read-link';
import { saveUserFile } from '../pack/save-user-file';
import {
	isWebUrl,
	parseUserFile,
	storeTable,
	type UserFile,
	type UserLabels
} from '../pack/user-file';
import { describeLinkError, describeReadError } from '../user-data-labels';
import { LIMITS, type RawTable } from '../read/raw-table';
import type { UserRow } from '../understand/understand';

/** The parts of an interpreted table that the map draws. */
type Interpreted = Pick<
	UserData,
	'shape' | 'series' | 'unit' | 'labels' | 'title' | 'isSent' | 'categories'
> & {
	table: RawTable | null;
} & Pick<UserTable, 'look'>;

const EMPTY_TABLE: UserTable = {
	...{ title: '', author: '', isSent: false },
	unit: '',
	shape: 'countries',
	look: 'symbols',
	series: [],
	categories: [],
	sources: {},
	failure: m.user_layer_failed()
};

/** Nothing, and why. */
export const makeFailedTable = (failure: string): UserTable => ({ ...EMPTY_TABLE, failure });

function makeSource(
	id: string,
	name: string,
	{ author, source, sourceAddress }: UserLabels,
	isSent: boolean
): Source {
	const words = getOriginWords(isSent);
	return {
		...{ id, year: null, title: words.source({ source: name }), licenceNote: '' },
		authors: author === '' ? '' : describeAuthor(author, isSent),
		publisher: words.badge,
		url: name === source && isWebUrl(sourceAddress) ? sourceAddress : '',
		isOwn: true
	};
}

/** The vertices of a long line or area are not read one by one. */
const shorten = (cell: string) =>
	cell.length > LIMITS.cellLetters ? `${cell.slice(0, SHORT_LETTERS)}…` : cell;
const SHORT_LETTERS = 80;

/** Of a region that was divided, the outline of the first year with a figure: a series has one. */
const getAreaCode = ({ region, country }: UserRow) => region?.areaCode ?? country ?? '';

/** The table in the years of the atlas; other years are only on the workbench. */
export function makeUserTable(data: Interpreted, areas: AreasByCode | null): UserTable {
	const { table, shape, unit, labels, isSent, categories } = data;
	if (!table || !shape) return EMPTY_TABLE;
	const sources = new Map<string, Source>();
	/** @param own of a row; empty for that of the table */
	const getSourceId = (own: string): string | null => {
		const title = own || labels.source;
		if (title === '') return null;
		const source =
			sources.get(title) ?? makeSource(`own-${sources.size + 1}`, title, labels, isSent);
		sources.set(title, source);
		return source.id;
	};
	// circles replace areas that fail to load
	const canShade = shape === 'points' || areas !== null;
	const look = data.look === 'shades' && canShade ? 'shades' : 'symbols';
	const series = data.series.flatMap((each): UserSeries[] => {
		const first = each.rows[0]!;
		const from = getStart(first);
		if (!from || (shape === 'flows' && !first.partner)) return [];
		const rows = YEARS.map((year) => findRowIn(each, year));
		// a row of a file may be shorter than the header
		const listCells = ({ index }: UserRow): TableCells =>
			table.columns.map((column, at) => [column, shorten(String(table.rows[index]![at] ?? ''))]);
		return [
			{
				key: each.key,
				name: each.name,
				country: each.country,
				from,
				to: first.partner?.lonLat ?? null,
				cells: rows.map((row) => getCell(row, getSourceId)),
				rows: rows.map((row) => (row ? listCells(row) : null)),
				area: look === 'shades' ? (areas?.get(getAreaCode(first)) ?? []) : [],
				outline: first.outline,
				category: categories.find(first)
			}
		];
	});
	const title = data.title || getOriginWords(isSent).badge;
	const byId = Object.fromEntries([...sources.values()].map((source) => [source.id, source]));
	const { author } = labels;
	return {
		...{ title, author, isSent, unit, shape, look, series },
		...{ categories: categories.all, sources: byId, failure: null }
	};
}

/** Degrees around a point, for its circle or the head of its flow. */
const ROOM = 1;

/** The extent of points and flows; undefined for countries and regions. */
export function getExtent({ shape, series }: UserTable): LayerFacts['extent'] {
	if (shape === 'countries' || shape === 'regions' || series.length === 0) return undefined;
	return computeBoundsAround(
		series.flatMap(({ from, to, outline }) => [
			from,
			...(to ? [to] : []),
			...(outline ? findCorners(outline) : [])
		]),
		ROOM
	);
}

interface Started {
	table: UserTable;
	link: UserLayer['link'];
	/** Null if the table could not be read. */
	file: UserFile | null;
}

/** The table of a page with its own link: as it came, or made of the rows that are shown. */
async function readTable({ text, from }: RequestedTable): Promise<Started> {
	const fail = (failure: string): Started => ({
		table: { ...makeFailedTable(failure), isSent: from === 'link' || from === 'sent-talk' },
		link: { anchor: null, letters: 0 },
		file: null
	});
	const isTab = from === 'tab';
	const parsed = isTab
		? parseUserFile(text)
		: await (from === 'talk' ? parsePackedTable(text) : readLink(text));
	if (!('file' in parsed)) {
		const reason = describeLinkError(parsed.error);
		return fail(isTab ? m.user_layer_failed() : m.sent_layer_failed({ reason }));
	}
	const data = new UserData();
	await data.take(parsed.file);
	if (data.error !== null)
		return fail(m.sent_layer_failed({ reason: describeReadError(data.error) }));
	if (from === 'link' || from === 'sent-talk')
		data.isSent = parsed.file.isSent || !wasMadeHere(text);
	const { table, shape, series, unit, labels, title, isSent, categories } = data;
	const look = data.canShade ? data.view.look : 'symbols';
	const needsAreas = look === 'shades' && shape !== 'points';
	const areas = needsAreas ? await loadAreas().catch(() => null) : null;
	const interpreted = { table, shape, series, unit, labels, title, look, isSent, categories };
	const link =
		from === 'link'
			? { anchor: PREFIX + text, letters: text.length }
			: makeLinkEnd(data.packShown());
	// opened again in this browser it is still the reader's own
	if (!isSent)
		for (const packed of [isTab ? '' : text, link.anchor?.slice(PREFIX.length)])
			if (packed) rememberMade(packed);
	return { table: makeUserTable(interpreted, areas), link, file: data.pack() };
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

/** The workbench finds a table of the tab itself; one too long for a link gets there by the tab. */
function makeControl(
	{ table, file }: Pick<Started, 'table' | 'file'>,
	{ text, from }: RequestedTable = startedRequest!
): LinkControl {
	const label = m.user_layer_cells();
	const href = getUrl('/workbench');
	const linked = href + PREFIX + text;
	const isLong = from !== 'tab' && text.length > LINK_LETTERS && file !== null;
	// without space in the tab, the workbench says why it cannot open the link
	const act = () => location.assign(storeTable('tab', file) ? href : linked);
	return {
		kind: 'links',
		words: table.failure ?? getOriginWords(table.isSent).counts,
		links: isLong ? [] : [{ label, href: from === 'tab' ? href : linked }],
		acts: [...(isLong ? [{ label, act }] : []), { label: m.user_layer_forget(), act: forget }]
	};
}

/**
 * Makes the table in the page's URL or tab a layer. Call before any page is loaded. A table that
 * cannot be read becomes an empty layer, which says why.
 * @param drawing of the live map, which features may not import
 */
export async function startUserLayer(drawing: UserLayer['drawing']): Promise<void> {
	const started = await readTable(startedRequest!);
	const { table, link, file } = started;
	for (const source of Object.values(table.sources)) furtherSources.set(source.id, source);
	LAYER_FACTS.own.extent = getExtent(table);
	const control = () => makeControl(started);
	const save = () => (file ? saveUserFile(file) : undefined);
	const origin = () => getOwnOrigin(table.author, table.isSent);
	userLayer.start({ table, entry, items, drawing, picture, control, link, origin, save });
}

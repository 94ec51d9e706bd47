import { m } from '#messages';
import { furtherSources } from '$lib/core/data/atlas';
import { splitUrl, urlOf } from '$lib/core/site/urls';
import type { OwnTable } from '$lib/core/data/own-table';
import type { LinkControl } from '$lib/layers/entry-model';
import { startedTable } from '$lib/core/data/requested-table';
import { own as facts } from '$lib/layers/own/facts';
import type { OwnLayer } from '$lib/layers/own/late';
import { own as entry } from '$lib/layers/own/entry';
import { ownThings as things } from '$lib/layers/own/things';
import { paintOwn as paint } from '$lib/picture/static-own';
import { OwnData } from '../own-data.svelte';
import { parsePackedTable, PREFIX } from '../pack/link-data';
import { parseOwnFile } from '../pack/own-file';
import { storeTable } from '../pack/stored-table';
import { loadAreas } from '$lib/core/site/load-areas';
import { FAILED_TABLE, extentOf, makeOwnTable } from './make-own-table';

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

import { m } from '#messages';
import { furtherSources } from '$lib/core/data/atlas';
import { splitUrl, urlOf } from '$lib/core/site/urls';
import type { OwnTable } from '$lib/core/data/own-table';
import type { LinkControl } from '$lib/layers/entry-model';
import { startedTable, TAB_TABLE_KEY } from '$lib/core/data/requested-table';
import { own as facts } from '$lib/layers/own/facts';
import type { OwnLayer } from '$lib/layers/own/late';
import { own as entry } from '$lib/layers/own/entry';
import { ownThings as things } from '$lib/layers/own/things';
import { paintOwn as paint } from '$lib/picture/static-own';
import { browserStorage } from '$lib/state/browser-storage';
import { OwnData } from '../own-data.svelte';
import { parsePackedTable, PREFIX } from '../pack/link-data';
import { parseOwnFile } from '../pack/own-file';
import { loadAreas } from '$lib/core/site/load-areas';
import { FAILED_TABLE, extentOf, makeOwnTable } from './make-own-table';

/** A table on its way from the workbench is not packed. */
const isJson = (held: string) => held.startsWith('{');

async function readTable(): Promise<OwnTable> {
	const held = startedTable ?? '';
	const parsed = isJson(held) ? parseOwnFile(held) : parsePackedTable(held);
	if (!('file' in parsed)) return FAILED_TABLE;
	const data = new OwnData();
	await data.take(parsed.file);
	if (data.fault !== null) return FAILED_TABLE;
	// circles stand where the shapes do not come
	const areas =
		data.view.look === 'shades' && data.canShade ? await loadAreas().catch(() => null) : null;
	const { table, shape, series: found, unit, words, view } = data;
	return makeOwnTable({ table, shape, found, unit, words, look: view.look }, areas);
}

function forget(): void {
	browserStorage('sessionStorage')?.removeItem(TAB_TABLE_KEY);
	const { path, query } = splitUrl(location);
	// without the layer nothing of it can be in focus
	const link = new URLSearchParams(query);
	link.delete('focus');
	link.delete('layers');
	// a talk that carries it would bring it back
	link.delete('step');
	const rest = link.size > 0 ? `?${link}` : '';
	history.replaceState(history.state, '', urlOf(path + rest));
	location.reload();
}

const anchorOf = (held: string) => (isJson(held) ? '' : PREFIX + held);

const control = (): LinkControl => ({
	kind: 'links',
	words: m.own_layer_counts(),
	links: [{ label: m.own_layer_cells(), href: urlOf('/workbench') + anchorOf(startedTable ?? '') }],
	acts: [{ label: m.own_layer_forget(), act: forget }]
});

/**
 * Makes a layer of the table that the page's URL or its tab holds. Call before any page is
 * loaded. What cannot be read gives an empty layer, which says so.
 * @param drawing for the live map, which features do not know
 */
export async function startOwnLayer(drawing: OwnLayer['drawing']): Promise<void> {
	const table = await readTable();
	for (const source of Object.values(table.sources)) furtherSources.set(source.id, source);
	facts.extent = extentOf(table);
	globalThis.ownLayer = { table, entry, things, drawing, paint, control };
}

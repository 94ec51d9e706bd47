import { loadSearchIndex } from '$lib/core/data/search';
import { fetchAsset } from '$lib/core/site/assets';
import { createGazetteer, type Gazetteer, type MapLabels } from './gazetteer';

let loading: Promise<Gazetteer> | null = null;

/**
 * The names that the atlas knows, once for all tables.
 * @throws Error where a file cannot be loaded; the next call tries again
 */
export function loadGazetteer(): Promise<Gazetteer> {
	loading ??= Promise.all([
		loadSearchIndex(),
		fetchAsset('geo/labels.json').then((answer) => answer.json() as Promise<MapLabels>)
	]).then(
		([{ entries }, labels]) => createGazetteer(entries, labels),
		(cause: unknown) => {
			loading = null;
			throw cause;
		}
	);
	return loading;
}

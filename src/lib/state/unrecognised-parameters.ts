import { isOnMap, type MapFeatureKind, type RetiredItem } from '../core/link/link-items';
import { findRetired, loadFeatures, type MapFeature } from '../find/named-items';
import { findNearest, findNearestWord } from '../find/nearest';
import { isSelectionKind, SELECTION_KINDS } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { clampYear } from '../core/domain/years';
import { getCurrentValue } from '../core/link/aliases';
import { formatQuery, findParameter, parseQuery } from '../core/link/link';
import { formatStepPath } from './step-path';
import { formatStagePath } from './stage-path';

/** A part of a link that was ignored, what it was, and its nearest match. */
export interface UnrecognisedParameter {
	/** The name of the parameter: `select`. */
	parameter: string;
	/** Its value, if it is plain enough to be repeated. */
	requested: string | null;
	/** The kind of the value; null if it is a keyword of the parameter. */
	kind: MapFeatureKind | null;
	retired: RetiredItem | null;
	nearest: { name: string; link: string } | null;
}

/** Values that may be repeated: no valid one is longer, or has other characters. */
const PLAIN = /^[a-z0-9:,._-]{1,80}$/;

/** The last value of a parameter, in today's spelling: the one that the view would have used. */
function lastValue(name: string, query: string): string {
	const texts = [...new URLSearchParams(query)].flatMap(([key, text]) =>
		findParameter(key)?.name === name ? [text] : []
	);
	return getCurrentValue(name, texts.at(-1) ?? '');
}

function getLink({ kind, id, country }: MapFeature, view: ViewState): string {
	if (kind === 'step') return formatStepPath(id);
	return kind === 'region'
		? formatStagePath({ ...view, country: country ?? view.country, region: id, camera: null })
		: formatStagePath({ ...view, selection: { kind, id } });
}

/** Kind and id in a value: `institute:ci-kaz-astana`; null if it is not an item. */
function parseItem(
	parameter: string,
	requested: string
): { kind: MapFeatureKind; id: string } | null {
	if (parameter === 'region' || parameter === 'step') return { kind: parameter, id: requested };
	if (parameter !== 'select') return null;
	const [word = '', id = ''] = requested.split(':');
	const kind = isSelectionKind(word) ? word : findNearestWord(word, SELECTION_KINDS);
	return kind && isSelectionKind(kind) ? { kind, id } : null;
}

/** The item with that id of any kind, else the nearest of the requested kind. */
async function nearestItem(kind: MapFeatureKind, id: string): Promise<MapFeature | null> {
	const own = await loadFeatures(kind);
	const others = isSelectionKind(kind)
		? (await Promise.all(SELECTION_KINDS.map(loadFeatures))).flat()
		: own;
	return others.find((item) => item.id === id) ?? findNearest(id, own);
}

async function findItem(kind: MapFeatureKind, id: string, view: ViewState) {
	const retired = (await findRetired({ kind, id })) ?? null;
	const successor = retired?.successor;
	const nearest =
		successor && isOnMap(successor.kind)
			? (await loadFeatures(successor.kind)).find((item) => item.id === successor.id)
			: await nearestItem(kind, id);
	return {
		kind,
		retired,
		nearest: nearest ? { name: nearest.name, link: getLink(nearest, view) } : null
	};
}

/** The value with each unknown word replaced by the nearest; a year by one of the atlas. */
function corrected(name: string, requested: string): string | null {
	const { words = [] } = findParameter(name) ?? {};
	const parts = requested
		.split(',')
		.slice(0, 20)
		.map((word) => {
			if (words.includes(word)) return word;
			return /^\d{4}$/.test(word) ? String(clampYear(Number(word))) : findNearestWord(word, words);
		});
	return parts.includes(null) ? null : parts.join(',');
}

function findWord(
	name: string,
	requested: string,
	view: ViewState
): UnrecognisedParameter['nearest'] {
	const value = corrected(name, requested);
	if (value === null) return null;
	const definition = findParameter(name);
	const { state, ignored } = parseQuery(`${name}=${value}`);
	if (!definition || ignored.length > 0) return null;
	const field = { [definition.field]: state[definition.field] };
	const query = formatQuery({ ...state });
	return { name: query || `${name}=${value}`, link: formatStagePath({ ...view, ...field }) };
}

/** The ignored parameters with their nearest matches. @throws Error if a table cannot be loaded */
export function findUnrecognisedParameters(
	view: ViewState,
	ignored: readonly string[],
	query: string
): Promise<UnrecognisedParameter[]> {
	return Promise.all(
		ignored.map(async (parameter): Promise<UnrecognisedParameter> => {
			const text = lastValue(parameter, query);
			const requested = PLAIN.test(text) ? text : null;
			const item = requested === null ? null : parseItem(parameter, requested);
			if (item) {
				const found = await findItem(item.kind, item.id, view);
				return { parameter, requested: item.id, ...found };
			}
			const nearest = requested === null ? null : findWord(parameter, requested, view);
			return { parameter, requested, kind: null, retired: null, nearest };
		})
	);
}

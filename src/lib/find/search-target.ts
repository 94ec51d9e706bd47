import { ATLAS_BOX, inverseMercator, mercator, type LonLat } from '../core/domain/geography';
import { findSelectedRows, isSelectionKind, LAYER_IDS, type LayerId } from '../core/domain/layers';
import type { Camera, ViewState } from '../core/domain/view-state';
import { isYear } from '../core/domain/years';
import type { SearchBounds, SearchEntry } from './search';
import { isMeasure, MEASURES } from './search-measures';
import { fillTopicLink } from './topic-link';
import { parseLink } from '../core/link/link';
import type { CountryCode } from '../core/domain/countries';
import { showSelected } from '../core/data/show-selected';

export type SearchTarget = { view: ViewState; anchor?: string } | { page: string; anchor?: string };

/** The heading of a panel's section, from `trade-kyrgyzstan`. */
const getAnchor = ({ id }: SearchEntry) => `panel-${id.slice(0, id.lastIndexOf('-'))}`;

/** The link within the atlas. @param pathOfView formats a view */
export function formatTargetLink(target: SearchTarget, pathOfView: (view: ViewState) => string) {
	const link = 'view' in target ? pathOfView(target.view) : target.page;
	return target.anchor ? `${link}#${target.anchor}` : link;
}

/** The part of the map that is always visible. */
type MapSize = Record<'widthPx' | 'heightPx', number>;
export const MAP_SIZES = {
	desktop: { widthPx: 700, heightPx: 560 },
	phone: { widthPx: 340, heightPx: 300 }
} as const satisfies Record<string, MapSize>;

const CLOSEST_ZOOM = 6;
const FARTHEST_ZOOM = 2.6;
/** Width in px of the whole world at zoom 0. */
const WORLD_PX = 512;

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const isPoint = (at: LonLat | SearchBounds): at is LonLat => at.length === 2;

/** A camera on a point with its surroundings, or on a whole box; null outside the atlas. */
export function placeCameraOver(at: LonLat | SearchBounds, mapSize: MapSize): Camera | null {
	const box: SearchBounds = isPoint(at) ? [...at, ...at] : at;
	const [west, south, east, north] = ATLAS_BOX;
	const [left, top] = mercator([Math.max(box[0], west), Math.min(box[3], north)]);
	const [right, bottom] = mercator([Math.min(box[2], east), Math.max(box[1], south)]);
	if (left > right || top > bottom) return null;
	const widest = Math.max(
		(right - left) / (mapSize.widthPx / WORLD_PX),
		(bottom - top) / (mapSize.heightPx / WORLD_PX)
	);
	const zoom = Math.min(CLOSEST_ZOOM, Math.max(FARTHEST_ZOOM, -Math.log2(widest)));
	const [lon, lat] = inverseMercator([(left + right) / 2, (top + bottom) / 2]);
	return {
		center: [rounded(lon, 3), rounded(lat, 3)],
		zoom: rounded(zoom, 2),
		bearing: 0,
		pitch: 0
	};
}

function showing(view: ViewState, layer: LayerId): ViewState {
	const layers = LAYER_IDS.filter((id) => id === layer || view.layers.includes(id));
	return { ...view, layers, focus: layer };
}

function selecting(entry: SearchEntry, view: ViewState): ViewState {
	const { kind, id } = entry;
	switch (kind) {
		case 'project':
			return {
				...showing(view, 'investment'),
				investmentMeasure: 'projects',
				selection: { kind, id }
			};
		case 'event':
			return { ...view, selection: { kind, id } };
		case 'measure': {
			if (isMeasure(id)) return { ...showing(view, MEASURES[id].layer), ...MEASURES[id].patch };
			const layer = LAYER_IDS.find((each) => each === id);
			return layer ? showing(view, layer) : view;
		}
		case 'place':
			return entry.isNode
				? { ...showing(view, 'corridors'), selection: { kind: 'node', id } }
				: { ...view, selection: { kind, id } };
		default: {
			const layer = findSelectedRows(kind)?.layer;
			return layer && isSelectionKind(kind)
				? { ...showing(view, layer), ...showSelected(view, { kind, id }) }
				: view;
		}
	}
}

/**
 * Where the filled link of a topic leads: a page, or a view that keeps the reader's language, edition
 * and talk.
 */
function getTopicTarget(
	link: string,
	current: ViewState,
	compared: readonly CountryCode[] = []
): SearchTarget {
	const [address = '', anchor] = link.split('#');
	const [path = '', query = ''] = address.split('?');
	const parsed = parseLink(path, query);
	const further = anchor ? { anchor } : {};
	if (!parsed) return { page: address, ...further };
	const { language, edition, stage } = current;
	const view = { ...parsed.view, language, edition, stage };
	return { view: compared.length > 0 ? { ...view, compared } : view, ...further };
}

/** What a result opens: the same year and layers, with the result in the middle. */
export function getTarget(entry: SearchEntry, view: ViewState, mapSize: MapSize): SearchTarget {
	if (entry.link) {
		const { country, from, compared, year = view.year } = entry;
		return getTopicTarget(fillTopicLink(entry.link, { country, year, from }), view, compared);
	}
	if (entry.kind === 'source') return { page: '/data', anchor: `source-${entry.id}` };
	if (entry.kind === 'claim') return { page: '/claims', anchor: entry.id };
	const bare: ViewState = {
		...view,
		year: entry.year !== undefined && isYear(entry.year) ? entry.year : view.year,
		region: null,
		selection: null,
		camera: null,
		compared: [],
		against: null
	};
	const country = entry.country ?? null;
	if (entry.kind === 'country') return { view: { ...bare, country } };
	if (entry.kind === 'section') {
		return { view: { ...bare, country }, anchor: getAnchor(entry) };
	}
	if (entry.kind === 'year') return { view: { ...view, year: Number(entry.id), selection: null } };
	if (entry.kind === 'region') return { view: { ...bare, country, region: entry.id } };
	return {
		view: {
			...selecting(entry, bare),
			// an open panel changes to the country of the result; measures have no country
			country: view.country === null ? null : entry.kind === 'measure' ? view.country : country,
			camera: entry.at ? placeCameraOver(entry.at, mapSize) : null
		}
	};
}

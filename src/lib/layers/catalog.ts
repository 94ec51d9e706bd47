import { m } from '#messages';
import type { ShownFigure } from '../figures/provenance';
import type { CountryCode } from '../core/domain/countries';
import { getListed, type Listed } from '../core/domain/lazy-part';
import { LEGEND_ORDER, type LayerId } from '../core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import * as entries from './lists/entries';
import type { LayerEntry } from './entry-model';
import type { Legend, LegendEntry } from './model';

/** The entry of every layer; checked by the compiler against the ids of `registry.ts`. */
const CATALOG: Readonly<Record<LayerId, Listed<LayerEntry>>> = entries;

export { LEGEND_ORDER };

/** The visible layers, the one in focus first. */
export function listShownLayers({ layers, focus }: Pick<ViewState, 'layers' | 'focus'>): LayerId[] {
	return LEGEND_ORDER.filter((id) => layers.includes(id)).sort(
		(a, b) => Number(b === focus) - Number(a === focus)
	);
}

export function getLayerEntry(id: LayerId): LayerEntry {
	return getListed(CATALOG[id]);
}

/** Whether a view needs tables that are loaded on demand. */
export const needsDetail = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).needsDetail(view));

/** Whether a near map draws exact courses of a view's rows. */
export const hasCourses = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).hasCourses);

/** Whether a near map draws rows of a view as their shapes. */
export const hasShapes = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).hasShapes(view));

/** A layer's first figure of a country: sums, not rates. @param patch what differs from the opening view */
export const getLayerFigure = (
	id: LayerId,
	country: CountryCode,
	patch: Partial<ViewState>
): ShownFigure =>
	getLayerEntry(id).figures({ ...DEFAULT_VIEW, ...patch, moneyPer: null }, country)[0]!;

type Groups = readonly (readonly LegendEntry[])[];

/** Whether a map at a zoom draws what an entry explains. */
export const isDrawnAt = ({ fromZoom = 0 }: LegendEntry, zoom: number): boolean => fromZoom <= zoom;

/** The zoom that a view asks for; its page alone is far. */
export const getAskedZoom = ({ camera }: Pick<ViewState, 'camera'>): number => camera?.zoom ?? 0;

/** Of a legend what a map at a zoom draws: all that a picture explains. */
export const listDrawnGroups = ({ groups }: Pick<Legend, 'groups'>, zoom: number): Groups =>
	groups.map((entries) => entries.filter((entry) => isDrawnAt(entry, zoom)));

/** A legend of a map that its reader brings nearer: it says what only then is drawn. */
export const nameNearEntries = ({ groups }: Pick<Legend, 'groups'>, zoom: number): Groups =>
	groups.map((entries) =>
		entries.map((entry) =>
			isDrawnAt(entry, zoom) ? entry : { ...entry, label: m.legend_near({ label: entry.label }) }
		)
	);

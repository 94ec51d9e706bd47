import { m } from '#messages';
import type { ViewState } from '../core/domain/view-state';
import type { Legend, LegendEntry } from './model';

type Groups = readonly (readonly LegendEntry[])[];

const isDrawnAt = ({ fromZoom = 0 }: LegendEntry, zoom: number): boolean => fromZoom <= zoom;

/** Of a legend what a map at a zoom draws: all that a picture explains. */
export const listDrawnGroups = ({ groups }: Pick<Legend, 'groups'>, zoom: number): Groups =>
	groups.map((entries) => entries.filter((entry) => isDrawnAt(entry, zoom)));

/** The zoom that a view asks for; its page alone is far. */
export const getAskedZoom = ({ camera }: Pick<ViewState, 'camera'>): number => camera?.zoom ?? 0;

/** A legend of a map that its reader brings nearer: it says what only then is drawn. */
export const nameNearEntries = ({ groups }: Pick<Legend, 'groups'>, zoom: number): Groups =>
	groups.map((entries) =>
		entries.map((entry) =>
			isDrawnAt(entry, zoom) ? entry : { ...entry, label: m.legend_near({ label: entry.label }) }
		)
	);

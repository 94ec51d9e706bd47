import { LANGUAGE } from '#language';
import type { LonLat } from '../core/domain/geography';
import rows from './first-names.json';
import type { NameKind, NameRow } from './name-rows';

/** Names of the first view, for maps drawn before `geo/labels.json` is loaded. */
export const FIRST_NAMES: readonly NameRow[] = rows.map(
	({ kind, country, side, lonLat, names }) => ({
		kind: kind as NameKind,
		text: names[LANGUAGE],
		lonLat: lonLat as LonLat,
		country,
		fromZoom: 0,
		side: side === 'left' ? 'left' : 'right'
	})
);

import type { LonLat } from '../../core/domain/geography';
import type { Language } from '../../core/domain/languages';
import type { ViewState } from '../../core/domain/view-state';
import type { MapFrame } from '../map-frame';
import { setText, widthOf, type TextStyle } from './set-text';

interface NameRow {
	properties: Record<Language, string> & { importance: number; c?: string; kind?: string };
	geometry: { coordinates: LonLat };
}

/** What a static map takes of `geo/labels.json`. */
export interface MapNames {
	countries: { features: readonly NameRow[] };
	waters: { features: readonly NameRow[] };
}

const COUNTRY: TextStyle = {
	face: 'serif',
	sizePx: 11.5,
	color: 't-other',
	anchor: 'middle',
	tracking: 0.26,
	haloPx: 2
};
const WATER: TextStyle = {
	face: 'serif-italic',
	sizePx: 13,
	color: 't-water',
	anchor: 'middle',
	haloPx: 2
};

/** The upper right of a map where the year and the sentence stand, in its own pixels. */
export interface Room {
	leftPx: number;
	bottomPx: number;
}

/** Names that the edge would cut stay out. */
const EDGE_PX = 14;

function paintName(
	text: string,
	lonLat: LonLat,
	frame: MapFrame,
	style: TextStyle,
	words: Room | null
): string {
	const [x, y] = frame.place(lonLat);
	const half = widthOf(text, style) / 2 + EDGE_PX;
	const isInside =
		x > half && x < frame.widthPx - half && y > 2 * EDGE_PX && y < frame.heightPx - 2 * EDGE_PX;
	const isUnderWords = words !== null && x + half > words.leftPx && y < words.bottomPx;
	return isInside && !isUnderWords ? setText(text, Math.round(x), Math.round(y + 4), style) : '';
}

/** The neighbours' names and the largest waters', in the view's language; the countries have their own. */
export function paintMapNames(
	names: MapNames,
	{ language }: ViewState,
	frame: MapFrame,
	words: Room | null
): string {
	const countries = names.countries.features
		.filter(({ properties }) => properties.c !== 'CHN' && properties.importance === 1)
		.map(({ properties, geometry }) =>
			paintName(properties[language].toUpperCase(), geometry.coordinates, frame, COUNTRY, words)
		);
	const waters = names.waters.features
		.filter(({ properties }) => properties.kind === 'sea' && properties.importance === 1)
		.map(({ properties, geometry }) =>
			paintName(properties[language], geometry.coordinates, frame, WATER, words)
		);
	return [...countries, ...waters].join('');
}

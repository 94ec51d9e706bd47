import type { StudentMeasure } from '../domain/layers';

/** The key's own words; what layers are called and count stands in the layers. */
export const KEY_WORDS = {
	title: 'Layers and scale',
	close: 'Close the key',
	open: 'Layers and scale',
	focus: 'Put in focus',
	show: (layer: string) => `Show ${layer}`,
	change: 'change',
	allBelt: 'All Belt and Road corridors',
	belt: 'Belt and Road corridor',
	modes: 'Modes',
	russian: 'Russian centres for comparison',
	measure: 'Measure',
	chips: 'Layer on the map',
	leftOut: 'Not drawn beside changes: put it in focus to see its own.'
} as const;

/** Short enough for a narrow column; the whole caption stands above the scale. */
export const SHORT_MEASURES: Readonly<Partial<Record<StudentMeasure, string>>> = {
	'per-10000': 'per 10,000 inhabitants'
};

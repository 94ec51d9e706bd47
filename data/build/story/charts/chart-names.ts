/** Every chart that a step may name, by the word in its file. `charts.ts` makes them; names need no tables. */
export const CHART_NAMES = [
	'alignment',
	'deals-split',
	'direct-kazakhstan',
	'gas',
	'institutes',
	'khorgos-trains',
	'outcomes',
	'polls',
	'relation',
	'scholarships',
	'schools',
	'students',
	'students-gap',
	'trade-books'
] as const;

export type ChartName = (typeof CHART_NAMES)[number];

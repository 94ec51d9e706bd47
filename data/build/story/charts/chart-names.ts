/** The names of charts for steps. `charts.ts` makes the charts; the names need no tables. */
export const CHART_NAMES = [
	'alignment',
	'announced-counted',
	'answer',
	'approval',
	'gas',
	'institutes',
	'khorgos-trains',
	'outcomes',
	'polls',
	'promises',
	'relation',
	'scholarships',
	'schools',
	'students',
	'students-gap',
	'trade-books'
] as const;

export type ChartName = (typeof CHART_NAMES)[number];

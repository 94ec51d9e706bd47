export const SELECTION_WORDS = {
	close: 'Close',
	loading: 'Loading …',
	retry: 'Try again',
	unknown: 'This link names something that this edition does not hold.',
	unknownTitle: 'Not found',
	stretches: (year: number) => `Stretch by stretch in ${year}`,
	source: 'Source'
} as const;

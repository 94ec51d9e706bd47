/** How a figure is known, from best to worst. Zero is a value, not a quality. */
export const QUALITIES = ['reported', 'estimate', 'suspect', 'unverified', 'none'] as const;
export type Quality = (typeof QUALITIES)[number];
export type KnownQuality = Exclude<Quality, 'none'>;

/** The quality of a figure computed from two. */
export const pickWorseQuality = (a: Quality, b: Quality): Quality =>
	QUALITIES.indexOf(a) >= QUALITIES.indexOf(b) ? a : b;

/** How a row is known that has no figure of its own, such as an institute or a project. */
export const getEvidenceQuality = (evidence: string): KnownQuality =>
	evidence === 'recalled' ? 'unverified' : 'reported';

/** The qualities that a legend must explain: all present but `reported`. */
export const listDoubtsAmong = (figures: readonly { quality: Quality }[]): Quality[] =>
	QUALITIES.filter(
		(quality) => quality !== 'reported' && figures.some((figure) => figure.quality === quality)
	);

/** Stated before an estimate: "at least 10,000". */
export type Bound = 'at least' | 'about' | 'almost';

/** How a single figure is known, and its source. */
export interface Known {
	quality: KnownQuality;
	bound: Bound | null;
	note: string;
	sourceId: string;
}

/** Whether a number is printed in its source, or was counted or computed by the atlas. */
export type Origin = 'printed' | 'counted' | 'derived';

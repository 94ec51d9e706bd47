import type { LostAnchor } from './lost-anchor';

export const LOST_ANCHOR_WORDS = {
	nearest: 'Nearest:',
	close: 'Close the notice',
	lost: ({ anchor, retired }: LostAnchor) =>
		retired
			? `The link names ${retired.was}. ${retired.why}`
			: `The link names a place that this page does not have: “${anchor}”.`
} as const;

import { m } from '#messages';
import type { LostAnchor } from './lost-anchor';

export const LOST_ANCHOR_WORDS = {
	lost: ({ anchor, retired }: LostAnchor) =>
		retired
			? m.trouble_anchor_retired({ was: retired.was, why: retired.why })
			: m.trouble_anchor_lost({ anchor })
} as const;

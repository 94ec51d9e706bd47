import { m } from '#messages';

/** Words of the gallery below the map, of the views seen last, and of the way back to a plain page. */
export const VIEWS_WORDS = {
	title: m.views_title(),
	intro: m.views_intro(),
	recent: m.views_recent(),
	recentNote: m.views_recent_note(),
	clear: m.views_clear(),
	cleared: m.views_cleared(),
	reset: m.views_reset(),
	resetLabel: m.views_reset_label()
} as const;

import { m } from '#messages';

/** Words of the talk's own page. */
export const PRESENT_LEAD = m.present_lead();

export const PRESENT_WORDS = {
	start: m.present_start(),
	presenter: m.present_presenter(),
	own: m.present_own(),
	onMap: m.present_on_map(),
	points: m.present_points(),
	sources: m.present_sources(),
	keys: m.present_keys()
} as const;

import { m } from '#messages';

export const IN_VIEW_WORDS = {
	title: m.in_view_title(),
	intro: m.in_view_intro(),
	framed: m.in_view_framed(),
	all: m.in_view_all(),
	none: m.in_view_none(),
	loading: m.in_view_loading(),
	notLoaded: m.in_view_not_loaded(),
	notFetched: m.in_view_not_fetched()
} as const;

/** How many of a layer's marks are listed, of how many drawn. */
export function describeCount(listed: number, drawn: number): string {
	if (listed === drawn) return String(drawn);
	return m.in_view_count({ listed: String(listed), drawn: String(drawn) });
}

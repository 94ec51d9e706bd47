import { m } from '#messages';

/** Words of a map that stands in another page. */
export const EMBED_WORDS = {
	open: m.embed_open(),
	opensNewTab: m.embed_opens_new_tab(),
	live: m.embed_live(),
	loading: m.embed_loading(),
	whole: m.embed_whole(),
	key: m.embed_key(),
	figures: m.embed_figures(),
	layers: m.embed_layers(),
	none: m.embed_none(),
	sources: m.embed_sources(),
	table: m.embed_table(),
	/** Read out before the year. */
	titleStart: (site: string, place: string) => m.embed_title_place({ site, place }),
	description: m.embed_description()
} as const;

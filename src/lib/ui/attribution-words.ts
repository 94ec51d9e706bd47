import { m } from '#messages';
import { EDITION_NAME } from '$lib/core/data/atlas';

/** Who the ground and the figures are from, in one line; the data page has the whole list. */
export const ATTRIBUTION_WORDS = {
	ground: m.page_ground(),
	edition: m.page_edition({ edition: EDITION_NAME }),
	cite: m.page_how_to_cite(),
	figures: m.page_figure_sources(),
	table: m.page_as_table(),
	sources: m.page_sources(),
	borders: m.page_borders()
} as const;

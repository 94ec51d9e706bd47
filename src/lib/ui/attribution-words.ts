import { m } from '#messages';
import { EDITION_NAME } from '$lib/core/data/atlas';

/** Who the ground and the figures are from, in one line; the data page has the whole list. */
export const ATTRIBUTION_WORDS = {
	edition: m.page_edition({ edition: EDITION_NAME })
} as const;

import { m } from '#messages';
import { EDITION_NAME } from '$lib/core/data/atlas';

/** What the portable copy says of itself. */
export const PORTABLE_WORDS = {
	what: m.page_copy_what({ edition: EDITION_NAME })
} as const;

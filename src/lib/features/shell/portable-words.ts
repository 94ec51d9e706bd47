import { m } from '#messages';
import { EDITION_NAME } from '$lib/core/data/atlas';

/** What the portable copy says of itself. */
export const PORTABLE_WORDS = {
	title: m.page_copy_title(),
	what: m.page_copy_what({ edition: EDITION_NAME }),
	onTheWeb: m.page_copy_web(),
	how: m.page_copy_how()
} as const;

import { m } from '#messages';
import { SITE_NAME } from '$lib/ui/header-words';

/** The last line on paper: what it is from. */
export const PRINT_WORDS = {
	line: (edition: string, address: string) =>
		m.part_print_from({ site: SITE_NAME, edition, address })
} as const;

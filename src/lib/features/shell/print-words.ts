import { m } from '#messages';

/** The last line on paper: what it is from. */
export const PRINT_WORDS = {
	line: (edition: string, address: string) =>
		m.part_print_from({ site: m.header_site_name(), edition, address })
} as const;

import { m } from '#messages';

/** Said beside files and rows of tables on a page of an older edition, whose own are not for reading. */
export const NEWEST_WORDS = {
	row: m.edition_newest_row(),
	file: m.edition_newest_file()
} as const;

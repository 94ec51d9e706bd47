/** Said beside files and rows of tables on a page of an older edition, whose own are not for reading. */
export const NEWEST_WORDS = {
	row: 'The tables for reading are those of the newest edition; “What changed” says where they differ.',
	file: 'of the newest edition'
} as const;

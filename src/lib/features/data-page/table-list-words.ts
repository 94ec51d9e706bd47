import { m } from '#messages';
import { formatCount } from '$lib/core/domain/numbers';

export const TABLE_LIST_WORDS = {
	size: (rows: number, columns: number) =>
		m.table_size({ count: rows, rows: formatCount(rows), columns })
} as const;

import { m } from '#messages';
import { formatCount } from '$lib/core/domain/numbers';

export const SOURCE_WORDS = {
	count: (count: number) => m.page_source_count({ count, text: formatCount(count) })
} as const;

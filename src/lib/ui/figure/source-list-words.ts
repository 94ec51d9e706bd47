import { m } from '#messages';
import { formatCount } from '$lib/core/domain/numbers';

export const SOURCE_WORDS = {
	count: (count: number) => m.page_source_count({ count, text: formatCount(count) }),
	noDate: m.page_no_date(),
	filter: m.page_sources_filter(),
	hint: m.page_sources_hint(),
	shown: (shown: number, count: number) => m.page_sources_shown({ shown, count }),
	none: m.page_sources_none()
} as const;

import { m } from '#messages';
import { formatCount } from '$lib/core/domain/numbers';

export const countSources = (count: number): string =>
	m.page_source_count({ count, text: formatCount(count) });

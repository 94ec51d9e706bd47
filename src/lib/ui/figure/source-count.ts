import { m } from '#messages';
import { formatCount } from '$lib/text/numbers';

export const countSources = (count: number): string =>
	m.page_source_count({ count, text: formatCount(count) });

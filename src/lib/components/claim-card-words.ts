import { m } from '#messages';
import { formatCount } from '../domain/numbers';

export const CLAIM_CARD_WORDS = {
	link: (number: number) => m.page_claim_link({ number }),
	paper: m.page_claim_paper(),
	tables: m.page_claim_tables(),
	onMap: m.page_claim_on_map(),
	noView: (words: string) => m.page_claim_no_view({ words })
} as const;

export const SOURCE_WORDS = {
	count: (count: number) => m.page_source_count({ count, text: formatCount(count) }),
	noDate: m.page_no_date(),
	filter: m.page_sources_filter(),
	hint: m.page_sources_hint(),
	shown: (shown: number, count: number) => m.page_sources_shown({ shown, count }),
	none: m.page_sources_none()
} as const;

import { m } from '#messages';

export const CLAIM_CARD_WORDS = {
	link: (number: number) => m.page_claim_link({ number }),
	paper: m.page_claim_paper(),
	tables: m.page_claim_tables(),
	onMap: m.page_claim_on_map(),
	noView: (words: string) => m.page_claim_no_view({ words })
} as const;

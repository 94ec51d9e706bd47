import { m } from '#messages';

/** What a table is called on screen: the reader’s own, or that of the sender of a link. */
const OWN = {
	badge: m.user_layer_badge(),
	/** Under the title in legends and frames; empty for the reader’s own. */
	by: '',
	label: m.user_layer_label,
	counts: m.user_layer_counts(),
	noSource: m.user_layer_no_source(),
	headlineIn: m.user_layer_headline_in,
	headline: m.user_layer_headline,
	headlineChange: m.user_layer_headline_change,
	row: m.user_layer_row(),
	rowCount: m.user_layer_row_count,
	coverage: m.user_layer_coverage(),
	rowTitle: m.user_layer_row_yours(),
	/** A value beside the name of its country. */
	value: ({ value }: { value: string }) => value,
	source: ({ source }: { source: string }) => source,
	author: m.user_layer_author
};

const SENT: typeof OWN = {
	badge: m.sent_layer_badge(),
	by: m.sent_layer_by(),
	label: m.sent_layer_label,
	counts: m.sent_layer_counts(),
	noSource: m.sent_layer_no_source(),
	headlineIn: m.sent_layer_headline_in,
	headline: m.sent_layer_headline,
	headlineChange: m.sent_layer_headline_change,
	row: m.sent_layer_row(),
	rowCount: m.sent_layer_row_count,
	coverage: m.sent_layer_coverage(),
	rowTitle: m.sent_layer_row_of(),
	value: m.sent_layer_value,
	source: m.sent_layer_source,
	author: m.sent_layer_author
};

export type OriginWords = typeof OWN;

/** @param isSent whether the table came with a link that was not made in this browser */
export const getOriginWords = (isSent: boolean): OriginWords => (isSent ? SENT : OWN);

/** Who made the table, always as a quotation: anybody can write any name. @param author cleaned; may be empty */
export const describeAuthor = (author: string, isSent: boolean): string =>
	author === '' ? m.user_layer_no_author() : getOriginWords(isSent).author({ author });

/** The credit of a file made of the table, instead of the atlas’s with its edition. */
export const describeFileCredit = (author: string, isSent: boolean): string =>
	m.user_layer_file_credit({ author: describeAuthor(author, isSent) });

/** What files of its charts say of a table, in each row and under a picture. */
export const getOwnOrigin = (author: string, isSent: boolean) => ({
	credit: describeFileCredit(author, isSent),
	columns: {
		author: describeAuthor(author, isSent),
		added_by: isSent ? m.sent_layer_by() : m.user_layer_badge()
	}
});

import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';

const steps = (count: number) => m.talk_steps({ count });
/** Of a talk or of a step. */
const titleOf = (title: string) => title || m.talk_untitled();

/** Words of the page on which a reader puts a talk together. */
export const TALK_WORDS = {
	steps,

	emptyWays: [
		[m.talk_way_map(), m.talk_way_map_text()],
		[m.talk_way_story(), m.talk_way_story_text()],
		[m.talk_way_file(), m.talk_way_file_text()]
	],

	/** @param table letters of a table of the reader's own, where the talk carries one */
	linkTooLong(length: number, most: number, table?: number): string {
		const words = { length: formatCount(length), most: formatCount(most) };
		return table === undefined
			? m.talk_link_too_long(words)
			: m.talk_link_too_long_table({ ...words, table: formatCount(table) });
	},
	fileName: (title: string) => `${title || 'talk'}.talk.json`,

	error: {
		full: m.talk_full(),
		forbidden: m.talk_forbidden()
	},
	brokenFile: 'broken.talk.json',

	ignored: (parts: readonly string[]) => m.talk_ignored({ parts: joinClauses(parts) }),

	shared(title: string, author: string, count: number): string {
		const said = { title: titleOf(title), steps: steps(count) };
		return author ? m.talk_shared_by({ ...said, author }) : m.talk_shared(said);
	},

	offer: (mine: number, title: string, theirs: number) =>
		m.talk_offer({ mine: steps(mine), title: titleOf(title), theirs: steps(theirs) }),
	clearText: (count: number) => m.talk_clear_text({ steps: steps(count) })
} as const;

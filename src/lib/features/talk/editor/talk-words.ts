import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';

const steps = (count: number) => m.talk_steps({ count });
/** Of a talk or of a step. */
const titleOf = (title: string) => title || m.talk_untitled();

/** Words of the page on which a reader puts a talk together. */
export const TALK_WORDS = {
	title: m.talk_title(),
	lead: m.talk_lead(),
	needsScript: m.talk_needs_script(),

	talkTitle: m.talk_talk_title(),
	author: m.talk_author(),
	untitled: m.talk_untitled(),
	steps,
	listLabel: m.talk_list_label(),
	keysHint: m.talk_keys_hint(),

	emptyTitle: m.talk_empty_title(),
	emptyWays: [
		[m.talk_way_map(), m.talk_way_map_text()],
		[m.talk_way_story(), m.talk_way_story_text()],
		[m.talk_way_file(), m.talk_way_file_text()]
	],
	toMap: m.talk_to_map(),

	present: m.talk_present(),
	presentFrom: (title: string) => m.talk_present_from({ title }),
	presenter: m.talk_presenter(),
	share: m.talk_share(),
	save: m.talk_save(),
	open: m.talk_open(),
	story: m.talk_story(),
	clear: m.talk_clear(),
	linkCopied: m.talk_link_copied(),
	linkNotCopied: m.talk_link_not_copied(),
	linkTooLong: (length: number, most: number) =>
		m.talk_link_too_long({ length: formatCount(length), most: formatCount(most) }),
	linkLabel: m.talk_link_label(),
	fileName: (title: string) => `${title || 'talk'}.talk.json`,

	step: (number: number) => m.talk_step({ number }),
	stepTitle: m.talk_step_title(),
	text: m.talk_text(),
	textHint: m.talk_text_hint(),
	notes: m.talk_notes(),
	notesHint: m.talk_notes_hint(),
	link: m.talk_link(),
	linkHint: m.talk_link_hint(),
	badLink: m.talk_bad_link(),
	partLink: (names: string) => m.talk_part_link({ names }),
	openView: (title: string) => m.talk_open_view({ title }),
	up: (title: string) => m.talk_up({ title }),
	down: (title: string) => m.talk_down({ title }),
	drag: (title: string) => m.talk_drag({ title }),
	duplicate: (title: string) => m.talk_duplicate({ title }),
	delete: (title: string) => m.talk_delete({ title }),
	moved: (title: string, place: number, all: number) => m.talk_moved({ title, place, all }),
	duplicated: (title: string) => m.talk_duplicated({ title }),
	noTitle: m.talk_no_title(),

	deleted: (title: string) => m.talk_deleted({ title }),
	replaced: m.talk_replaced(),
	undo: m.talk_undo(),
	close: m.talk_close(),

	trouble: {
		full: m.talk_full(),
		forbidden: m.talk_forbidden()
	},
	broken: (fault: string) => m.talk_broken({ fault }),
	brokenEarlier: m.talk_broken_earlier(),
	aside: m.talk_aside(),
	saveBroken: m.talk_save_broken(),
	forget: m.talk_forget(),
	brokenFile: 'broken.talk.json',

	refused: (name: string, fault: string) => m.talk_refused({ name, fault }),
	ignored: (parts: readonly string[]) => m.talk_ignored({ parts: joinClauses(parts) }),

	lent(title: string, author: string, count: number): string {
		const said = { title: titleOf(title), steps: steps(count) };
		return author ? m.talk_lent_by({ ...said, author }) : m.talk_lent(said);
	},
	keepLent: m.talk_keep_lent(),
	presentLent: m.talk_present_lent(),
	closeLent: m.talk_close_lent(),

	offerTitle: m.talk_offer_title(),
	offer: (mine: number, title: string, theirs: number) =>
		m.talk_offer({ mine: steps(mine), title: titleOf(title), theirs: steps(theirs) }),
	offerReplace: m.talk_offer_replace(),
	offerAppend: m.talk_offer_append(),
	offerCancel: m.talk_offer_cancel(),
	offerTooMany: m.talk_offer_too_many(),
	clearTitle: m.talk_clear_title(),
	clearText: (count: number) => m.talk_clear_text({ steps: steps(count) }),
	clearYes: m.talk_clear_yes()
} as const;

/** In this tab only: a table too long for a link, on its way from the workbench. */
export const TAB_TABLE_KEY = 'own-layer';
/** The reader's own talk, in this browser. */
export const USER_TALK_KEY = 'atlas-own-talk';
/** A talk opened from a link, in this tab only; it survives a reload. */
export const SHARED_TALK_KEY = 'atlas-shared-talk';

const IN_ADDRESS = /#(?:talk=[\w-]*&)?data=([\w-]*)/;
const IN_FRAGMENT = /&data=([\w-]+)/;
/** A line of the talk's file: within its texts a line break is written as `\\n`. */
const IN_FILE = /^ {2}"data": "([\w-]+)"/m;
const WORKBENCH = /\/workbench(?![\w-])/;
const OWN_TALK_PAGE = /\/talk(?![\w.-])/;
const SHOWS_OWN_TALK = /\/present\/own(?![\w-])|\/presenter(?![\w-])|[?&]step=own(?::|%3A)/i;

/** Where a table came from: its link, the reader’s own talk, a talk that came with a link, the workbench. */
export interface RequestedTable {
	/** Packed text, or JSON from the tab. */
	text: string;
	from: 'link' | 'talk' | 'sent-talk' | 'tab';
}

function findTableInTalk(href: string): RequestedTable | null {
	const shared = OWN_TALK_PAGE.test(href) ? null : sessionStorage.getItem(SHARED_TALK_KEY);
	const from = shared === null ? 'talk' : 'sent-talk';
	const text =
		shared === null
			? IN_FILE.exec(localStorage.getItem(USER_TALK_KEY) ?? '')?.[1]
			: IN_FRAGMENT.exec(shared)?.[1];
	return text ? { text, from } : null;
}

/**
 * The table of the page's URL, its talk or its tab. The workbench shows its table itself.
 */
function findRequest(): RequestedTable | null {
	if (typeof location === 'undefined' || WORKBENCH.test(location.href)) return null;
	const { href } = location;
	const linked = IN_ADDRESS.exec(href)?.[1];
	const isTalk = href.includes('#talk=');
	if (linked !== undefined) return { text: linked, from: isTalk ? 'sent-talk' : 'link' };
	if (isTalk) return null;
	try {
		const isOfTalk = OWN_TALK_PAGE.test(href) || SHOWS_OWN_TALK.test(href);
		const ofTalk = isOfTalk ? findTableInTalk(href) : null;
		const text = sessionStorage.getItem(TAB_TABLE_KEY);
		return ofTalk ?? (text === null ? null : { text, from: 'tab' });
	} catch {
		return null;
	}
}

/** Its text. */
export const findRequestedTable = (): string | null => findRequest()?.text ?? null;

/** The table that this page was loaded with: layers are listed once. */
export const startedRequest = findRequest();
export const startedTable = startedRequest?.text ?? null;

/** Whether the page has a table that becomes a layer only after a reload. */
export function isTableNew(): boolean {
	const requested = findRequestedTable();
	return requested !== null && requested !== startedTable;
}

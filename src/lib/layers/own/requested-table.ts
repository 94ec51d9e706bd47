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

function tableOfTalk(href: string): string | null {
	const shared = OWN_TALK_PAGE.test(href) ? null : sessionStorage.getItem(SHARED_TALK_KEY);
	if (shared !== null) return IN_FRAGMENT.exec(shared)?.[1] ?? null;
	return IN_FILE.exec(localStorage.getItem(USER_TALK_KEY) ?? '')?.[1] ?? null;
}

/**
 * The reader's own table from the page's URL, its talk or its tab: packed text, or JSON from the tab.
 * The workbench shows its table itself.
 */
export function findRequestedTable(): string | null {
	if (typeof location === 'undefined' || WORKBENCH.test(location.href)) return null;
	const { href } = location;
	const linked = IN_ADDRESS.exec(href)?.[1];
	if (linked !== undefined || href.includes('#talk=')) return linked ?? null;
	try {
		const isOfTalk = OWN_TALK_PAGE.test(href) || SHOWS_OWN_TALK.test(href);
		return (isOfTalk && tableOfTalk(href)) || sessionStorage.getItem(TAB_TABLE_KEY);
	} catch {
		return null;
	}
}

/** The table that this page was loaded with: layers are listed once. */
export const startedTable = findRequestedTable();

/** Whether the page has a table that becomes a layer only after a reload. */
export function isTableNew(): boolean {
	const requested = findRequestedTable();
	return requested !== null && requested !== startedTable;
}

import { STORY_INDEX } from '$lib/core/data/story-index';
import type { PathParts } from '$lib/core/site/split-url';
import { parseStagePath } from '$lib/state/stage-path';

/** How the atlas shows itself where nobody attends to it. */
export interface KioskMode {
	/** Path and query of the page that it begins at and returns to. */
	start: string;
	/** What goes by: the steps of a talk, or the years. */
	loop: 'story' | 'years';
	/** So long after a visitor's last touch it returns. */
	idleSeconds: number;
}

declare global {
	/**
	 * Set before any page is loaded in a window that is a kiosk, and for as long as the page is open.
	 * No module: nothing of a kiosk is loaded where there is none.
	 */
	var kiosk: KioskMode | undefined;
}

const IDLE_SECONDS = 90;
/** Less would leave no time to read a panel; more would leave the screen to the last visitor. */
const IDLE_RANGE = [30, 900] as const;

/** The talk's own page is an article to scroll: what goes by is the stage. */
const isOnStage = (path: string) => /^\/present\/[^/]+/.test(path);

/** What the query says of a kiosk (null for nothing), and the query without it. */
export function splitKiosk(query: string): { asked: string | null; rest: string } {
	const parts = query
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '');
	const isOurs = (part: string) => /^kiosk(=|$)/.test(part);
	const rest = parts.filter((part) => !isOurs(part)).join('&');
	// the last of several wins
	const ours = parts.findLast(isOurs);
	return {
		asked: ours === undefined ? null : (new URLSearchParams(ours).get('kiosk') ?? ''),
		rest: rest && `?${rest}`
	};
}

function startOf({ path, rest }: { path: string; rest: string }, wantsStory: boolean): string {
	const isTalk = wantsStory || path === '/present';
	if (isTalk && !isOnStage(path)) return `/present/${STORY_INDEX[0]!.id}`;
	return parseStagePath(path, rest) ? path + rest : '/';
}

/**
 * The kiosk that an address asks for: `?kiosk`, `?kiosk=story`, `?kiosk=story,60`.
 * @returns `off` where it asks for the end of one, null where it says nothing of it
 */
export function parseKiosk(address: Pick<PathParts, 'path' | 'query'>): KioskMode | 'off' | null {
	const { asked, rest } = splitKiosk(address.query);
	if (asked === null) return null;
	const words = asked.toLowerCase().split(',');
	if (words.includes('off')) return 'off';
	const start = startOf({ path: address.path, rest }, words.includes('story'));
	const seconds = Number(words.findLast((word) => /^\d{1,5}$/.test(word)) ?? IDLE_SECONDS);
	const [least, most] = IDLE_RANGE;
	return {
		start,
		loop: isOnStage(start.split('?')[0]!) ? 'story' : 'years',
		idleSeconds: Math.min(most, Math.max(least, seconds))
	};
}

/** The link that opens a kiosk in any window. `parseKiosk` is its inverse. */
export function formatKiosk({ start, idleSeconds }: KioskMode): string {
	return `${start}${start.includes('?') ? '&' : '?'}kiosk=${idleSeconds}`;
}

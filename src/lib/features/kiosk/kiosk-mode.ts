import { STORY_INDEX } from '$lib/story/story-index';
import type { PathParts } from '$lib/core/site/split-url';
import { parseStagePath } from '$lib/state/stage-path';

/** How the atlas runs unattended. */
export interface KioskMode {
	/** Path and query of the page where it starts and to which it returns. */
	start: string;
	/** What it loops: the steps of a talk, or the years. */
	loop: 'story' | 'years';
	/** Seconds between a visitor's last touch and its return. */
	idleSeconds: number;
}

declare global {
	/**
	 * Set before any page loads in a kiosk window, and as long as the page is open. Not a module:
	 * other windows load nothing of the kiosk.
	 */
	var kiosk: KioskMode | undefined;
}

const IDLE_SECONDS = 90;
/** Less leaves no time to read a panel; more leaves the screen to the last visitor. */
const IDLE_RANGE = [30, 900] as const;

/** The talk's own page is an article to scroll: the loop uses the stage. */
const isOnStage = (path: string) => /^\/present\/[^/]+/.test(path);

/** The kiosk parameter of the query (null if there is none), and the query without it. */
export function splitKiosk(query: string): { requested: string | null; rest: string } {
	const parts = query.replace(/^\?/, '').split('&').filter(Boolean);
	const rest = parts.filter((part) => !/^kiosk(=|$)/.test(part)).join('&');
	return { requested: new URLSearchParams(query).get('kiosk'), rest: rest && `?${rest}` };
}

function getStart({ path, rest }: { path: string; rest: string }, wantsStory: boolean): string {
	const isTalk = wantsStory || path === '/present';
	if (isTalk && !isOnStage(path)) return `/present/${STORY_INDEX[0]!.id}`;
	return parseStagePath(path, rest) ? path + rest : '/';
}

/**
 * The kiosk that a URL requests: `?kiosk`, `?kiosk=story`, `?kiosk=story,60`.
 * @returns `off` if it ends one, null if it has no kiosk parameter
 */
export function parseKiosk(url: Pick<PathParts, 'path' | 'query'>): KioskMode | 'off' | null {
	const { requested, rest } = splitKiosk(url.query);
	if (requested === null) return null;
	const words = requested.toLowerCase().split(',');
	if (words.includes('off')) return 'off';
	const start = getStart({ path: url.path, rest }, words.includes('story'));
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

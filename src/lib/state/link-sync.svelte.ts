import { beforeNavigate, goto } from '$app/navigation';
import { afterPaint } from '../core/site/after-paint';
import { whenStarted } from '../core/site/sent-parts';
import { splitUrl, getUrl } from '../core/site/urls';
import type { PathParts } from '../core/site/split-url';
import type { Playback } from './playback.svelte';
import { formatStagePath, parseStagePath } from './stage-path';
import type { View } from './view.svelte';

/** Long enough that a drag along the timeline, or an arrow key held down, writes one link. */
const REST_MILLISECONDS = 350;

/** Reads the view of a URL; URLs that are not a page of the map change nothing. */
export function enterUrl(view: View, url: URL): void {
	enterPage(view, splitUrl(url));
}

function enterPage(view: View, { path, query }: Pick<PathParts, 'path' | 'query'>): void {
	const parsed = parseStagePath(path, query);
	if (!parsed) return;
	view.query = query;
	view.enter(parsed.view, parsed.ignored);
}

export async function openLink(view: View, link: string): Promise<void> {
	const [path = '/', query = ''] = link.split(/(?=\?)/);
	enterPage(view, { path, query });
	await goto(getUrl(link), { replaceState: true, keepFocus: true, noScroll: true });
}

/**
 * Keeps the address bar at the view: call once during component initialisation. Writing waits for
 * changes to settle and for playback to end, and never writes the link that is already there.
 */
export function keepLink(view: View, playback: Playback): void {
	let cancel: (() => void) | undefined;
	// Forward right after Back: the pending link would undo the user's own step
	beforeNavigate(({ type }) => {
		if (type !== 'goto') cancel?.();
	});
	$effect(() => {
		void view.current;
		if (playback.playing) return;
		const write = () => {
			const link = formatStagePath(view.current);
			const { path, query, anchor } = splitUrl(location);
			const parsedHere = parseStagePath(path, query);
			// a URL that already means this view stays as the user wrote it
			if (link === path + query || (parsedHere && formatStagePath(parsedHere.view) === link))
				return;
			const replaceState = view.act === 'replace';
			view.act = 'replace';
			// not `replaceState` of $app/navigation: it leaves `page.url` stale, and Back goes wrong; a
			// user's own table is kept after the `#`, with every view of it
			const kept = anchor.startsWith('#data=') ? anchor : '';
			void goto(getUrl(link) + kept, { replaceState, keepFocus: true, noScroll: true });
		};
		// an act that Back undoes is an entry immediately, or a quick next act would replace it
		if (view.act === 'push') cancel = afterPaint(write);
		else {
			// before the page has started it does not know what its URL asks for
			const timer = setTimeout(() => whenStarted(write), REST_MILLISECONDS);
			cancel = () => clearTimeout(timer);
		}
		return cancel;
	});
}

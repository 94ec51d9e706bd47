import { browser } from '$app/environment';
import { getPath, getQuery } from '$lib/core/site/urls';
import { loadWithRetry } from '$lib/core/site/load-with-retry';

/** URLs that name the user's own talk, whose steps are known only once it has been read. */
const NAMES_OWN_TALK = /\/present\/own(\?|$)|[?&]step=own(:|%3A)/i;

/** Own talks are read before the page is entered; no other page loads their reader. */
export async function load({ url }): Promise<void> {
	if (!browser || !NAMES_OWN_TALK.test(getPath(url) + getQuery(url))) return;
	const { openTalks } = await loadWithRetry(() => import('$lib/features/talk/talk-from-link'));
	openTalks();
}

import { browser } from '$app/environment';
import { getPath, getQuery } from '$lib/core/site/urls';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { needsDetail } from '$lib/layers/catalog';
import { parseStagePath } from '$lib/state/stage-path';
import { loadDetail } from '$lib/text/load-detail';

/** URLs that name the user's own talk, whose steps are known only once it has been read. */
const NAMES_OWN_TALK = /\/present\/own(\?|$)|[?&]step=own(:|%3A)/i;

/**
 * Own talks are read before the page is entered; no other page loads their reader. The picture that is
 * sent with a step has also the marks of tables that a page loads later.
 */
export async function load({ url }): Promise<void> {
	if (import.meta.env.SSR) {
		const view = parseStagePath(getPath(url), '')?.view;
		if (view && needsDetail(view)) await loadDetail();
	}
	if (!browser || !NAMES_OWN_TALK.test(getPath(url) + getQuery(url))) return;
	const { openTalks } = await loadWithRetry(() => import('$lib/features/talk/talk-from-link'));
	openTalks();
}

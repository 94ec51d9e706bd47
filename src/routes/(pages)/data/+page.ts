import { browser } from '$app/environment';
import { loadDetail } from '$lib/text/load-detail';
import { SOURCE_LIST_ID, formatSourceList } from '$lib/features/data-page/source-list';
import type { PageLoad } from './$types';

/**
 * The list of sources is in the prerendered page. A user who opens that page gets it once: it is
 * taken from the document, and loaded only after navigation within the atlas.
 */
export const load: PageLoad = async ({ data }) => {
	const listed = browser ? document.getElementById(SOURCE_LIST_ID) : null;
	const sourceListHtml = listed
		? listed.innerHTML.replace(/<!--.*?-->/g, '')
		: formatSourceList(Object.values((await loadDetail()).sources));
	return { ...data, sourceListHtml };
};

import { getCoreSource } from '$lib/core/data/atlas';
import { getPublishedUrl } from '$lib/core/site/published-url';
import { needsDetail } from '$lib/layers/catalog';
import { listViewSourceIds } from '$lib/picture/image/image-sources';
import type { TalkPageContext } from '$lib/picture/export/talk-pages';
import { parseStagePath } from '$lib/state/stage-path';
import type { Talk } from '$lib/story/talk';
import { loadDetail } from '$lib/text/load-detail';

function parseView(link: string) {
	const [place = '/', query = ''] = link.split('?');
	return parseStagePath(place, query)?.view ?? null;
}

/** What the pages of a talk need to know of this site, with the tables that its maps draw. */
export async function loadTalkContext(talk: Talk): Promise<TalkPageContext> {
	const views = talk.steps.flatMap(({ link }) => parseView(link) ?? []);
	const detail = views.some(needsDetail) ? await loadDetail() : null;
	const findSource = (id: string) => getCoreSource(id) ?? detail?.sources[id];
	return {
		parseView,
		getUrl: getPublishedUrl,
		findSource,
		listViewSources: (view) => listViewSourceIds(view, detail).flatMap((id) => findSource(id) ?? [])
	};
}

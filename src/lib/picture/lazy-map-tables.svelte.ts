import { CLOSE_ZOOM, type CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { hasCourses, hasShapes, needsDetail } from '../layers/catalog';
import { getLoadedDetail, loadDetail } from '../text/load-detail';

/** What a static map draws only once it is loaded; without it the rest is drawn. */
export class LazyMapTables {
	detail = $state.raw<DetailTables | null>(null);
	/** Of a near map that shows corridors. */
	closeCourses = $state.raw<CloseCourses | null>(null);
	/** Of a near map that shows sites. */
	siteShapes = $state.raw<SiteShapes | null>(null);

	/** Made while a component starts: it loads what the view needs then and later. */
	constructor(getView: () => ViewState, getZoom: () => number) {
		// a page that is prerendered has loaded them
		if (needsDetail(getView())) this.detail = getLoadedDetail();
		// the panel and the list report a table that does not load
		const ignore = () => undefined;
		$effect(() => {
			if (this.detail || !needsDetail(getView())) return;
			loadDetail().then((detail) => (this.detail = detail), ignore);
		});
		$effect(() => {
			if (this.closeCourses || getZoom() < CLOSE_ZOOM || !hasCourses(getView())) return;
			import('../core/data/close-courses')
				.then(({ loadCloseCourses }) => loadCloseCourses())
				.then((courses) => (this.closeCourses = courses), ignore);
		});
		$effect(() => {
			if (this.siteShapes || getZoom() < CLOSE_ZOOM || !hasShapes(getView())) return;
			import('../core/data/load-site-shapes')
				.then(({ loadSiteShapes }) => loadSiteShapes())
				.then((shapes) => (this.siteShapes = shapes), ignore);
		});
	}
}

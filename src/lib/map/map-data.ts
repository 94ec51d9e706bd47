import type { Map as MapLibreMap } from 'maplibre-gl';
import { m } from '#messages';
import { CLOSE_ZOOM, type CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { hasCourses, hasShapes, needsDetail } from '../layers/catalog';
import { loadDetail } from '../text/load-detail';
import { PartLoader } from './part-loader';

/** What the live map loads only once a view needs it. */
export class MapData {
	/** Tables of rows with places; null until a view needs them. */
	detail: DetailTables | null = null;
	/** Exact courses of the corridors; null until the map rests near them. */
	closeCourses: CloseCourses | null = null;
	/** Shapes of sites; null until the map rests near them. */
	siteShapes: SiteShapes | null = null;
	readonly parts: PartLoader;
	#view: ViewState | null = null;

	/**
	 * @param onload called when more is there
	 * @param onError with a sentence for the reader when a part does not load, with null once all have
	 */
	constructor(
		map: MapLibreMap,
		private onload: () => void,
		onError: (sentence: string | null) => void
	) {
		this.parts = new PartLoader(onError);
		map.on('idle', () => {
			if (this.#view && map.getZoom() >= CLOSE_ZOOM) this.#loadNear(this.#view);
		});
	}

	/** Loads the tables that a view needs. */
	prepare(view: ViewState): void {
		this.#view = view;
		if (!needsDetail(view)) return;
		void this.#load({
			name: 'detail',
			load: loadDetail,
			place: (detail) => (this.detail = detail)
		});
	}

	/** Loads what only a near map draws. */
	#loadNear(view: ViewState): void {
		if (hasCourses(view))
			void this.#load({
				...{ name: 'courses', failure: m.load_error_courses() },
				load: async () => (await import('../core/data/close-courses')).loadCloseCourses(),
				place: (courses) => (this.closeCourses = courses)
			});
		if (hasShapes(view))
			void this.#load({
				...{ name: 'shapes', failure: m.load_error_shapes() },
				load: async () => (await import('../core/data/load-site-shapes')).loadSiteShapes(),
				place: (shapes) => (this.siteShapes = shapes)
			});
	}

	async #load<Part>(part: Parameters<typeof this.parts.load<Part>>[0]): Promise<void> {
		if (await this.parts.load(part)) this.onload();
	}
}

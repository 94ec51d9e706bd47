import type { Map as MapLibreMap } from 'maplibre-gl';
import { m } from '#messages';
import { CLOSE_ZOOM, type CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { getLayerEntry, hasShapes } from '../layers/catalog';
import { loadDetail } from '../text/load-detail';

/** What the live map loads only once a view needs it. */
export class MapData {
	/** Tables of rows with places; null until a view needs them. */
	detail: DetailTables | null = null;
	/** Exact courses of the corridors; null until the map rests near them. */
	closeCourses: CloseCourses | null = null;
	/** Shapes of sites; null until the map rests near them. */
	siteShapes: SiteShapes | null = null;
	#isLoadingCourses = false;
	#isLoadingShapes = false;
	#showsSites = false;

	/**
	 * @param onload called when more is there
	 * @param onError with a sentence for the reader if it does not load, then null once it does
	 */
	constructor(
		private map: MapLibreMap,
		private onload: () => void,
		private onError: (sentence: string | null) => void
	) {
		map.on('idle', () => {
			void this.#loadCourses();
			void this.#loadShapes();
		});
	}

	/** Loads the tables that a view needs. */
	prepare(view: ViewState): void {
		this.#showsSites = hasShapes(view);
		if (this.detail || !view.layers.some((id) => getLayerEntry(id).needsDetail(view))) return;
		loadDetail().then(
			(detail) => {
				this.detail = detail;
				this.#loaded();
			},
			(error: Error) => this.onError(error.message)
		);
	}

	async #loadCourses(): Promise<void> {
		if (this.closeCourses || this.#isLoadingCourses || this.map.getZoom() < CLOSE_ZOOM) return;
		this.#isLoadingCourses = true;
		try {
			const { loadCloseCourses } = await import('../core/data/close-courses');
			this.closeCourses = await loadCloseCourses();
			this.#loaded();
		} catch {
			// the overview stays; the next rest tries again
			this.onError(m.load_error_courses());
		} finally {
			this.#isLoadingCourses = false;
		}
	}

	async #loadShapes(): Promise<void> {
		const isNear = this.#showsSites && this.map.getZoom() >= CLOSE_ZOOM;
		if (this.siteShapes || this.#isLoadingShapes || !isNear) return;
		this.#isLoadingShapes = true;
		try {
			const { loadSiteShapes } = await import('../core/data/load-site-shapes');
			this.siteShapes = await loadSiteShapes();
			this.#loaded();
		} catch {
			// the marks stay; the next rest tries again
			this.onError(m.load_error_shapes());
		} finally {
			this.#isLoadingShapes = false;
		}
	}

	#loaded(): void {
		this.onError(null);
		this.onload();
	}
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import { m } from '#messages';
import { CLOSE_ZOOM, type CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { hasCourses, hasShapes, needsDetail } from '../layers/catalog';
import { loadDetail } from '../text/load-detail';

/** What only a near map draws. */
type NearPart = 'closeCourses' | 'siteShapes';

/** What the live map loads only once a view needs it. */
export class MapData {
	/** Tables of rows with places; null until a view needs them. */
	detail: DetailTables | null = null;
	/** Exact courses of the corridors; null until the map rests near them. */
	closeCourses: CloseCourses | null = null;
	/** Shapes of sites; null until the map rests near them. */
	siteShapes: SiteShapes | null = null;
	#loading = new Set<NearPart>();
	#hasFailed = false;
	#view: ViewState | null = null;

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
			const view = this.#view;
			if (!view || map.getZoom() < CLOSE_ZOOM) return;
			if (hasCourses(view))
				void this.#loadNear('closeCourses', m.load_error_courses(), async () => {
					const { loadCloseCourses } = await import('../core/data/close-courses');
					return { closeCourses: await loadCloseCourses() };
				});
			if (hasShapes(view))
				void this.#loadNear('siteShapes', m.load_error_shapes(), async () => {
					const { loadSiteShapes } = await import('../core/data/load-site-shapes');
					return { siteShapes: await loadSiteShapes() };
				});
		});
	}

	/** Loads the tables that a view needs. */
	prepare(view: ViewState): void {
		this.#view = view;
		if (this.detail || !needsDetail(view)) return;
		loadDetail().then(
			(detail) => {
				this.detail = detail;
				this.#loaded();
			},
			(error: Error) => this.#fail(error.message)
		);
	}

	/** Loads a part once; after a failure the next rest of the map tries again. */
	async #loadNear(
		part: NearPart,
		failure: string,
		load: () => Promise<Partial<Pick<MapData, NearPart>>>
	): Promise<void> {
		if (this[part] || this.#loading.has(part)) return;
		this.#loading.add(part);
		try {
			Object.assign(this, await load());
			this.#loaded();
		} catch {
			this.#fail(failure);
		} finally {
			this.#loading.delete(part);
		}
	}

	#fail(sentence: string): void {
		this.#hasFailed = true;
		this.onError(sentence);
	}

	#loaded(): void {
		// not another part's sentence
		if (this.#hasFailed) this.onError(null);
		this.#hasFailed = false;
		this.onload();
	}
}

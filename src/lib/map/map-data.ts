import type { Map as MapLibreMap } from 'maplibre-gl';
import { m } from '#messages';
import { CLOSE_ZOOM, type CloseCourses } from '../core/data/courses';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { getLayerEntry } from '../layers/catalog';
import { loadDetail } from '../text/load-detail';

/** What the live map loads only once a view needs it. */
export class MapData {
	/** Tables of rows with places; null until a view needs them. */
	detail: DetailTables | null = null;
	/** Exact courses of the corridors; null until the map rests near them. */
	closeCourses: CloseCourses | null = null;
	#isLoadingCourses = false;
	#hasFailed = false;

	/**
	 * @param onload called when more is there
	 * @param onError with a sentence for the reader if it does not load, then null once it does
	 */
	constructor(
		private map: MapLibreMap,
		private onload: () => void,
		private onError: (sentence: string | null) => void
	) {
		map.on('idle', () => void this.#loadCourses());
	}

	/** Loads the tables that a view needs. */
	prepare(view: ViewState): void {
		if (this.detail || !view.layers.some((id) => getLayerEntry(id).needsDetail(view))) return;
		loadDetail().then(
			(detail) => {
				this.detail = detail;
				this.#loaded();
			},
			(error: Error) => this.#fail(error.message)
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
			this.#fail(m.load_error_courses());
		} finally {
			this.#isLoadingCourses = false;
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

import { m } from '#messages';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { CLOSE_ZOOM } from '../../core/data/courses';
import type { CloseLists } from '../../labels/close-names';
import { NearNames } from '../labels/near-names';
import { loadCloseGeometry, loadCloseLists, type BaseGeometry } from './geometry';
import { buildRimOutlines } from './rim-bands';
import { REGION_SOURCE } from './style';

/**
 * The close level of the ground: finer land and water, settlements, stations. It is loaded when the
 * map first rests at a near zoom and replaces the coarse shapes; what does not come is tried again
 * at the next near rest, and until then the map stays as it is.
 */
class CloseGround {
	#isLoading = false;
	#hasFailed = false;
	/** What is in place. */
	#loaded = new Set<string>();
	#isGone = false;

	/**
	 * @param names of the map, for its own and those of the close level
	 * @param onError called with a sentence if something of it is missing, with null when it has come
	 * @param onNames called when names have come, or other areas for them
	 */
	constructor(
		private map: MapLibreMap,
		private names: NearNames,
		private onError: (sentence: string | null) => void,
		private onNames: () => void
	) {
		map.on('remove', () => (this.#isGone = true));
	}

	/** A map at rest loads what it lacks, if it is near enough. */
	rest(): void {
		if (!this.#isLoading && this.map.getZoom() >= CLOSE_ZOOM) void this.#load();
	}

	async #load(): Promise<void> {
		this.#isLoading = true;
		const addNames = (lists: Partial<CloseLists>) => this.names.addNames(lists);
		const results = await Promise.all([
			this.#take('land', loadCloseGeometry.land, (land) => this.#drawLand(land)),
			this.#take('water', loadCloseGeometry.water, (water) => this.#drawWater(water)),
			this.#take('settlements', loadCloseLists.settlements, addNames),
			this.#take('stations', loadCloseLists.stations, addNames)
		]);
		this.#isLoading = false;
		if (this.#isGone) return;
		this.onNames();
		const isWhole = results.every(Boolean);
		if (!isWhole) this.onError(m.load_error_ground());
		else if (this.#hasFailed) this.onError(null);
		this.#hasFailed = !isWhole;
	}

	/** @returns whether a part is in place */
	async #take<Part>(
		name: string,
		load: () => Promise<Part>,
		place: (part: Part) => void
	): Promise<boolean> {
		if (this.#loaded.has(name)) return true;
		try {
			const part = await load();
			if (!this.#isGone) place(part);
			this.#loaded.add(name);
			return true;
		} catch {
			return false;
		}
	}

	#drawLand(land: Pick<BaseGeometry, 'countries' | 'lines' | 'regions'>): void {
		const { countries, lines, regions } = land;
		this.names.setShapes({ countries, regions });
		this.#draw({ countries, lines, [REGION_SOURCE]: regions, ...buildRimOutlines(land) });
	}

	#drawWater(water: Pick<BaseGeometry, 'lakes' | 'rivers'>): void {
		this.names.setShapes({ lakes: water.lakes });
		this.#draw({ ...water });
	}

	/** Sources of the base map by their ids. */
	#draw(shapes: Readonly<Record<string, GeoJSON.FeatureCollection>>): void {
		for (const [id, features] of Object.entries(shapes))
			this.map.getSource<GeoJSONSource>(id)?.setData(features);
	}
}

/** What a near map has: its names, and the close level of the ground. */
export function makeNearGround(
	map: MapLibreMap,
	geometry: BaseGeometry,
	...callbacks: [onError: (sentence: string | null) => void, onNames: () => void]
): { names: NearNames; ground: CloseGround } {
	const names = new NearNames(map, geometry);
	return { names, ground: new CloseGround(map, names, ...callbacks) };
}

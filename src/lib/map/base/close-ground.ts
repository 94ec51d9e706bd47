import { m } from '#messages';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { CLOSE_ZOOM } from '../../core/data/courses';
import type { CloseLists } from '../../labels/close-names';
import { NearGroundNames } from '../labels/near-ground-names';
import { loadCloseGeometry, loadCloseLists, type BaseGeometry } from './geometry';
import type { PartLoader } from '../part-loader';
import { buildRimOutlines } from './rim-bands';
import { REGION_SOURCE } from './style';

export interface NearGroundOptions {
	parts: PartLoader;
	/** Of the first view. */
	geometry: BaseGeometry;
	/** Called when the names of the map are others. */
	onNames: () => void;
}

/**
 * The close level of the ground: finer land and water, settlements, stations. It is loaded when the
 * map first rests at a near zoom and replaces the coarse shapes; what does not come is tried again
 * at the next near rest, and until then the map stays as it is.
 */
export class CloseGround {
	constructor(
		private map: MapLibreMap,
		private names: NearGroundNames,
		private options: NearGroundOptions
	) {}

	/** A map at rest loads what it lacks, if it is near enough. */
	async rest(): Promise<void> {
		if (this.map.getZoom() < CLOSE_ZOOM) return;
		const addNames = (lists: Partial<CloseLists>) => this.names.addNames(lists);
		const areNew = await Promise.all([
			this.#load('land', loadCloseGeometry.land, (land) => this.#drawLand(land)),
			this.#load('water', loadCloseGeometry.water, (water) => this.#drawWater(water)),
			this.#load('settlements', loadCloseLists.settlements, addNames),
			this.#load('stations', loadCloseLists.stations, addNames)
		]);
		if (areNew.some(Boolean)) this.options.onNames();
	}

	#load<Part>(name: string, load: () => Promise<Part>, place: (part: Part) => void) {
		return this.options.parts.load({ name, failure: m.load_error_ground(), load, place });
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
export function makeNearGround(map: MapLibreMap, options: NearGroundOptions) {
	const names = new NearGroundNames(map, options.geometry);
	return { names, ground: new CloseGround(map, names, options) };
}

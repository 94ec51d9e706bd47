import type { Map as MapLibreMap } from 'maplibre-gl';
import { memoizeLast } from '../../core/domain/memoize';
import type { Language } from '../../core/domain/languages';
import { readCloseNames, type CloseLists } from '../../labels/close-names';
import type { NameRow } from '../../labels/name-rows';
import { listNamedAreas, moveNamesIntoView, type NamedArea } from '../../labels/names-in-view';
import type { BaseGeometry } from '../base/geometry';
import { placeOn } from '../frame';

type Shapes = Pick<BaseGeometry, 'countries' | 'regions' | 'lakes'>;

/** Names of near live maps: of settlements and stations, and of areas in the part that is in view. */
export class NearGroundNames {
	/** Another number for other names or areas. */
	version = 0;
	#shapes: Shapes;
	#areas: readonly NamedArea[];
	#close: Partial<CloseLists> = {};
	#joined = memoizeLast(
		(names: readonly NameRow[], language: Language, close: Partial<CloseLists>) => [
			...names,
			...readCloseNames(close, language)
		]
	);
	/** A step of the year asks again for the same camera. */
	#inView = memoizeLast(
		(names: readonly NameRow[], widthPx: number, heightPx: number, _: string) => {
			const [[west, south], [east, north]] = this.map.getBounds().toArray();
			return moveNamesIntoView(names, this.#areas, {
				...{ widthPx, heightPx, zoom: this.map.getZoom(), place: placeOn(this.map) },
				bounds: [west, south, east, north]
			});
		}
	);

	constructor(
		private map: MapLibreMap,
		shapes: Shapes
	) {
		this.#shapes = shapes;
		this.#areas = listNamedAreas(shapes);
	}

	/** Adds names of the close level of the ground. */
	addNames(lists: Partial<CloseLists>): void {
		this.#close = { ...this.#close, ...lists };
		this.version++;
	}

	/** Takes the areas of the close level for those of the first view. */
	setShapes(shapes: Partial<Shapes>): void {
		this.#shapes = { ...this.#shapes, ...shapes };
		this.#areas = listNamedAreas(this.#shapes);
		this.version++;
	}

	/** The names of all maps and those of near ones, for the map's camera. */
	list(
		names: readonly NameRow[],
		language: Language,
		{ widthPx, heightPx }: { widthPx: number; heightPx: number }
	): readonly NameRow[] {
		const { lng, lat } = this.map.getCenter();
		const camera = [lng, lat, this.map.getZoom(), this.map.getBearing(), this.map.getPitch()];
		const key = [this.version, ...camera].join();
		return this.#inView(this.#joined(names, language, this.#close), widthPx, heightPx, key);
	}
}

import { extent } from 'd3-array';
import type { Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadExplore } from '../text/load-explore';
import { listPolygons } from '../core/data/rings';
import { existsInYear, findRegionBySlug } from '../core/data/explore/regions';
import type { Region } from '../core/data/explore/types';
import type { GeoBox } from '../core/domain/geography';
import { getRegionYear } from '../core/domain/region-years';
import type { ViewState } from '../core/domain/view-state';
import { setRegionYear, setSelectedRegion } from './base/base-state';
import { REGION_AREA_LAYER, REGION_SOURCE } from './base/style';

/** Margin around a region's box, as a share of it, and the minimum that is shown around a city. */
const ROOM = 0.3;
const LEAST_DEGREES: readonly [lon: number, lat: number] = [3.4, 2.4];

/** The box of a region with its surroundings. */
function computeBoundsAround(points: readonly Position[]): GeoBox {
	const [west = 0, east = 0] = extent(points, ([lon]) => lon);
	const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
	const half = (from: number, to: number, least: number) =>
		Math.max((to - from) * (1 + 2 * ROOM), least) / 2;
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	const width = half(west, east, LEAST_DEGREES[0]);
	const height = half(south, north, LEAST_DEGREES[1]);
	return [lon - width, lat - height, lon + width, lat + height];
}

/** Regions on the map: borders of a year, the outline of the chosen one, and the box that frames it. */
export class ChosenRegion {
	/** Null if none is chosen, or its outline is not loaded yet. */
	bounds: GeoBox | null = null;
	#key = '';
	#year = 0;

	/** @param onfound called when a region was outlined and can be framed */
	constructor(
		private map: MapLibreMap,
		private onfound: () => void
	) {}

	/**
	 * Draws the borders of a view's year and outlines its region, once its table is loaded; repeated
	 * calls cost nothing. A region that does not exist yet has no outline.
	 */
	show({ country, region, year: shownYear }: ViewState): void {
		const year = getRegionYear(shownYear);
		if (year !== this.#year) setRegionYear(this.map, year);
		this.#year = year;
		const key = country && region ? `${country}/${region}/${year}` : '';
		if (key === this.#key) return;
		this.#key = key;
		this.bounds = null;
		setSelectedRegion(this.map, null);
		if (region && key) void this.#find(region, year, key);
	}

	async #find(slug: string, year: number, key: string): Promise<void> {
		const source = this.map.getSource<GeoJSONSource>(REGION_SOURCE);
		// the panel reports a table that does not load
		const tables = await loadExplore().catch(() => null);
		const region = tables && findRegionBySlug(tables, slug, year);
		if (!region || !source || !key.startsWith(region.country)) return;
		const data = (await source.getData()) as GeoJSON.FeatureCollection<
			GeoJSON.Polygon | GeoJSON.MultiPolygon
		>;
		const area = data.features.find(({ properties }) => properties?.code === region.code);
		if (!area || key !== this.#key) return;
		const { geometry } = area;
		const rings = listPolygons(geometry).flat();
		this.bounds = computeBoundsAround(rings.flat());
		setSelectedRegion(this.map, region.code);
		this.onfound();
	}

	/** The id of the region at a point of the screen, among those of the shown countries. */
	async at(x: number, y: number): Promise<string | null> {
		// a region that was divided, and its parts
		const found = this.map.queryRenderedFeatures([x, y], { layers: [REGION_AREA_LAYER] });
		if (found.length === 0) return null;
		const codes = found.map(({ properties }) => String(properties.code));
		const tables = await loadExplore().catch(() => null);
		const isThere = (region: Region) =>
			codes.includes(region.code) && existsInYear(region, this.#year);
		return tables?.regions.find(isThere)?.slug ?? null;
	}
}

/**
 * The names of regions on the live maps of the five countries, in the language of the process: each must
 * stand in its region, and on no other name. No browser, like `lay-out-pages.ts`.
 */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { listPolygons, polygonContains } from '../../../src/lib/core/data/rings';
import { COUNTRIES } from '../../../src/lib/core/domain/countries';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { writeMap, type PlacedName } from '../../../src/lib/labels/map-labels';
import { readNames, type NameLists } from '../../../src/lib/labels/name-rows';
import { listNamedAreas, moveNamesIntoView } from '../../../src/lib/labels/names-in-view';
import { listPageOverlays } from '../../../src/lib/labels/overlay-boxes';
import { growBox, overlaps, type Box } from '../../../src/lib/layers/box';
import { getMarkScale } from '../../../src/lib/layers/mark-scale';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { buildFrameGround, spreadIn } from '../../../src/lib/picture/frame-labels';
import { getFrameBounds } from '../../../src/lib/picture/ground/clip-path';
import { frameLiveView, type MapFrame } from '../../../src/lib/picture/map-frame';
import { mapSizeIn } from './lay-out-pages';

type Shapes = Topology<Record<string, GeometryCollection<Record<string, unknown>>>>;
const readShapes = (file: string, name: string) => {
	const shapes = JSON.parse(readFileSync(`static/geo/${file}.json`, 'utf8')) as Shapes;
	return {
		features: feature(shapes, shapes.objects[name]!).features.map(({ geometry, properties }) => ({
			geometry: geometry as Polygon | MultiPolygon,
			properties
		}))
	};
};
const countries = readShapes('land', 'countries');
const regions = readShapes('land', 'regions');
const areas = listNamedAreas({ countries, regions, lakes: readShapes('water', 'lakes') });
const lists = JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as NameLists;

const contains = ({ geometry }: (typeof countries.features)[number], lonLat: LonLat) =>
	listPolygons(geometry).some((polygon) => polygonContains(polygon, lonLat));
const findCountry = (lonLat: LonLat) =>
	countries.features.find((each) => contains(each, lonLat))?.properties.c;

/** Of desktops, and of a tablet with the panel below. */
const WINDOWS = [
	[1280, 720],
	[1440, 900],
	[1920, 1080],
	[820, 1180]
] as const;
/** Of a year with its own regions of Kazakhstan each, and one with a card over the map. */
const YEARS = [2017, 2018, 2020, 2023];
const MAPS: readonly Partial<ViewState>[] = [
	{},
	{ focus: 'institutes' },
	{ focus: 'investment', investmentMeasure: 'projects' },
	{ focus: 'corridors' },
	{ layers: [] }
];

/** Between two points of a text that are looked up. */
const STEP_PX = 6;
/** The ground is drawn in lines of about this width. */
const BORDER_PX = 1.5;

function listPoints({ left, top, right, bottom }: Box): [x: number, y: number][] {
	const [across, down] = [Math.ceil((right - left) / STEP_PX), Math.ceil((bottom - top) / STEP_PX)];
	return Array.from({ length: (across + 1) * (down + 1) }, (_, index) => [
		left + ((index % (across + 1)) / across) * (right - left),
		top + (Math.floor(index / (across + 1)) / down) * (bottom - top)
	]);
}

/** What is wrong with where the name of a region stands. */
function findMisplaced({ row, spot: { box } }: PlacedName, frame: MapFrame): string[] {
	const middle = frame.lonLatAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
	const region = regions.features.find(({ properties }) => properties.code === row.area);
	if (!region || !contains(region, middle)) return [`${row.text} is outside its region`];
	const abroad = listPoints(growBox(box, -BORDER_PX))
		.map((point) => findCountry(frame.lonLatAt(point)))
		.find((code) => code !== undefined && code !== row.country);
	return abroad ? [`${row.text} is over ${String(abroad)}`] : [];
}

export interface LaidRegions {
	/** Of maps, and of names of regions on them. */
	count: number;
	named: number;
	misplaced: string[];
	overlapping: string[];
}

export function layOutRegions(): LaidRegions {
	const laid: LaidRegions = { count: 0, named: 0, misplaced: [], overlapping: [] };
	for (const { code, slug } of COUNTRIES)
		for (const [widthPx, heightPx] of WINDOWS)
			for (const year of YEARS)
				for (const [index, patch] of MAPS.entries()) {
					const base = getMarkScale(widthPx);
					const view = onScreen({ ...DEFAULT_VIEW, ...patch, year, country: code }, base);
					const size = mapSizeIn(view, widthPx, heightPx);
					const frame = frameLiveView(view, size);
					const names = moveNamesIntoView(readNames(lists, view.language, year), areas, {
						...frame,
						bounds: getFrameBounds(frame)
					});
					const overlays = listPageOverlays(view, size, { widthPx, heightPx });
					const scale = spreadIn(view, base, frame);
					const written = writeMap(buildFrameGround(view, scale, frame, { overlays, names }));
					const what = `${slug} ${year}, map ${index}, ${widthPx} × ${heightPx}`;
					laid.count += 1;
					for (const name of written.names.filter(({ row }) => row.kind === 'region')) {
						laid.named += 1;
						for (const error of findMisplaced(name, frame))
							laid.misplaced.push(`${what}: ${error}`);
						for (const other of written.names)
							if (other !== name && overlaps(other.spot.box, name.spot.box))
								laid.overlapping.push(`${what}: ${name.row.text} on ${other.row.text}`);
					}
				}
	return laid;
}

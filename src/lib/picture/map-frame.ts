import type { CloseCourses } from '../core/data/courses';
import type { SiteShapes } from '../core/data/site-shapes';
import type { DetailTables } from '../core/data/types';
import type { GeoBox, LonLat } from '../core/domain/geography';
import { getPageBounds, hasSidePanel, type getBounds } from '../core/domain/subject';
import type { Camera, ViewState } from '../core/domain/view-state';
import { isPhonePage } from '../layers/mark-scale';
import type { MarkScale } from '../layers/model';
import { PICTURE_SIZE, project, unproject, UNITS_ACROSS_THE_WORLD } from './projection';
import type { Point } from '../layers/svg/ribbon-curve';

export interface StaticSize {
	widthPx: number;
	heightPx: number;
}

/** From the picture's units to pixels of a static map: turned about its middle, then scaled. */
export interface MapFrame extends StaticSize {
	/** Picture units at the middle of the map. */
	middle: Point;
	/** Pixels per picture unit. */
	scale: number;
	/** MapLibre's. */
	zoom: number;
	/** Upward direction in degrees clockwise from north. */
	bearing: number;
	place(lonLat: LonLat): Point;
	/** The place of a pixel: the inverse of `place`. */
	lonLatAt(point: Point): LonLat;
}

/** What is drawn on a map, and in which sizes. */
export interface MapPicture {
	view: ViewState;
	frame: MapFrame;
	scale: MarkScale;
	/** For rows with places, once they are loaded. */
	detail?: DetailTables | null;
	/** For near maps, once they are loaded. */
	closeCourses?: CloseCourses | null;
	siteShapes?: SiteShapes | null;
}

const DEGREE = Math.PI / 180;

function turn([x, y]: Point, degrees: number): Point {
	const [cosine, sine] = [Math.cos(degrees * DEGREE), Math.sin(degrees * DEGREE)];
	return [x * cosine - y * sine, x * sine + y * cosine];
}

function frameAround(middle: Point, scale: number, bearing: number, size: StaticSize): MapFrame {
	const [halfWidth, halfHeight] = [size.widthPx / 2, size.heightPx / 2];
	const place = (lonLat: LonLat): Point => {
		const [x, y] = project(lonLat);
		const [right, down] = turn([(x - middle[0]) * scale, (y - middle[1]) * scale], -bearing);
		return [right + halfWidth, down + halfHeight];
	};
	const lonLatAt = ([x, y]: Point): LonLat => {
		const [right, down] = turn([(x - halfWidth) / scale, (y - halfHeight) / scale], bearing);
		return unproject([right + middle[0], down + middle[1]]);
	};
	const zoom = Math.log2((scale * UNITS_ACROSS_THE_WORLD) / 512);
	return { ...size, middle, scale, zoom, bearing, place, lonLatAt };
}

/** Fits bounds into a size, whole and centred, as the live map does. */
export function frameBounds([west, south, east, north]: GeoBox, size: StaticSize): MapFrame {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const scale = Math.min(size.widthPx / (right - left), size.heightPx / (bottom - top));
	return frameAround([(left + right) / 2, (top + bottom) / 2], scale, 0, size);
}

/** The bounds of a view's page in a map of a size: a phone's is framed tighter. */
const getBoundsIn = (view: Parameters<typeof getBounds>[0], size: StaticSize): GeoBox =>
	getPageBounds(view, isPhonePage(size));

/** The framing of a view's page, regardless of its camera. */
export function framePage(view: Parameters<typeof getBounds>[0], size: StaticSize): MapFrame {
	return frameBounds(getBoundsIn(view, size), size);
}

/** The map of a view's page at 1440 × 900, the reference for a link's zoom. */
export const getDeskMapSize = (view: ViewState): StaticSize => ({
	widthPx: hasSidePanel(view) ? 746 : 1140,
	heightPx: 640
});

/** The camera with the same reach in a map of another size, as near as the shapes allow. */
export function fitCamera(camera: Camera, view: ViewState, size: StaticSize): Camera {
	const mapSize = getDeskMapSize(view);
	const fit = Math.min(size.widthPx / mapSize.widthPx, size.heightPx / mapSize.heightPx);
	return { ...camera, zoom: camera.zoom + Math.log2(fit) };
}

/** The framing of a camera. Pitch is ignored: a static map is flat. */
export function cameraFrame({ center, zoom, bearing }: Camera, size: StaticSize): MapFrame {
	return frameAround(project(center), (512 * 2 ** zoom) / UNITS_ACROSS_THE_WORLD, bearing, size);
}

/** The framing of a view by its link: its camera's, else its page's or the given one. */
export function frameView(
	view: ViewState,
	size: StaticSize,
	bounds: GeoBox = getBoundsIn(view, size)
) {
	const { camera } = view;
	return camera ? cameraFrame(fitCamera(camera, view, size), size) : frameBounds(bounds, size);
}

/** A frame whose sides the ground fills, as on the live map. A turned frame is unchanged. */
export function fillSides(frame: MapFrame): MapFrame {
	const { middle, bearing, widthPx } = frame;
	if (bearing !== 0) return frame;
	const scale = Math.max(frame.scale, widthPx / PICTURE_SIZE.width);
	const half = widthPx / 2 / scale;
	const x = Math.min(PICTURE_SIZE.width - half, Math.max(half, middle[0]));
	return frameAround([x, middle[1]], scale, 0, frame);
}

/**
 * The frame of the live map in a container: the exact camera of a link, else the page's bounds.
 * @param camera instead of the link's, as a step of a talk is fitted
 */
export function frameLiveView(
	view: ViewState,
	size: StaticSize,
	camera: Camera | null = view.camera
): MapFrame {
	return fillSides(camera ? cameraFrame(camera, size) : framePage(view, size));
}

/** The place in the middle of a view's map. */
export const getFrameMiddle = (view: ViewState): LonLat =>
	view.camera?.center ?? unproject([...framePage(view, getDeskMapSize(view)).middle]);

/** Are two sizes so similar that the live map looks the same in both? */
export function isAlike(one: StaticSize, other: StaticSize): boolean {
	const isNear = (a: number, b: number) => Math.abs(a / b - 1) < 0.02;
	return isNear(one.widthPx, other.widthPx) && isNear(one.heightPx, other.heightPx);
}

/** Position of the ground, drawn in picture units, in a frame: an SVG `transform`. */
export function getGroundTransform({
	middle,
	scale,
	bearing,
	widthPx,
	heightPx
}: MapFrame): string {
	const turned = bearing === 0 ? '' : ` rotate(${-bearing})`;
	// to a hundredth of a pixel: of the ground's own picture, or of a nearer one
	const digits = 2 + Math.max(0, Math.ceil(Math.log10(scale)));
	const [x, y] = middle.map((pixels) => (-pixels).toFixed(digits));
	return `translate(${widthPx / 2} ${heightPx / 2})${turned} scale(${+scale.toFixed(6)}) translate(${x} ${y})`;
}

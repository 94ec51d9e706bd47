import type { LayerId } from '../../../core/domain/layers';
import type { ViewState } from '../../../core/domain/view-state';
import { getLayerEntry } from '../../../layers/catalog';
import { TIGHT_REGION_BOUNDS, type LonLat } from '../../../core/domain/geography';
import {
	getBounds,
	isWholeRegion,
	listShownCountries,
	withExtents
} from '../../../core/domain/subject';
import { isPhoneScale } from '../../../layers/label-layout';
import { hasMarksInLabels } from '../../../labels/label-marks';
import { enlargeScale } from '../../../layers/mark-scale';
import { MARK_SCALES, type MarkScale } from '../../../layers/model';
import { UNITS_ACROSS_THE_WORLD } from '../../projection';
import { cameraFrame, frameView, type MapFrame, type StaticSize } from '../../map-frame';
import { fitStepSubject } from '../../../labels/step-camera';
import type { Box } from '../../../layers/box';
import { paintFramedMap, type FramedMap } from '../image-map';
import { ANY_ZOOM, paintLegend, type ImagePart, type LegendSize } from '../image-legend';
import { at, group } from '../svg-element';
import type { ImageInput } from '../image-input';

/** CountryLabels of neighbours touch below these scales, in pixels per degree of longitude. */
const ROOM_FOR_SQUARES = 18;
const ROOM_FOR_FIGURES = 13.4;
/** A phone only has names. */
const ROOM_FOR_NAMES = 5.4;
/** Smaller text would be unreadable. */
const LEAST_SHARE = 0.62;
/** A near view has room for a larger one. */
const LARGEST_SHARE = 1.3;

const UNITS_IN_A_DEGREE = UNITS_ACROSS_THE_WORLD / 360;

export interface FittedMap extends FramedMap {
	/** Marks in the size of the map: the legend's own. */
	marks: MarkScale;
	isFramed: boolean;
	/** Two places in its units, by which a film moves from one map to the next: x, y, x, y. */
	anchors: readonly number[];
}

export interface PaintedImage {
	svg: string;
	map?: FittedMap;
}

interface FitOptions {
	isFramed: boolean;
	/** See `FramedMapInput`. */
	isClipped?: boolean;
	words?: Box | null;
}

/** Without room east of the flow target the region is framed tighter, and its text is below it. */
function boundsIn(view: ViewState, size: StaticSize) {
	const isRegion = isWholeRegion(listShownCountries(view));
	const isTight = isRegion && size.widthPx < 1000;
	return isTight ? withExtents(TIGHT_REGION_BOUNDS, view) : getBounds(view);
}

/** Of the region, west and east, on one latitude. */
const ANCHORS: readonly LonLat[] = [
	[55, 42],
	[85, 42]
];

/** The frame of a step's subject, where it has one, or of its view. */
function frameInput(
	{ view, subject, callouts }: ImageInput,
	size: StaticSize,
	scale: MarkScale,
	words: Box | null
): MapFrame {
	const overlays = words ? [words] : [];
	const camera =
		subject && fitStepSubject(subject, view, scale, { ...size, overlays }, callouts ?? []);
	return camera ? cameraFrame(camera, size) : frameView(view, size, boundsIn(view, size));
}

/** The map of a view in a box. In a small box everything shrinks, so that no names overlap. */
export function fitMap(
	input: ImageInput,
	size: StaticSize,
	scale: MarkScale,
	{ isFramed, isClipped = true, words = null }: FitOptions
): FittedMap {
	const { view } = input;
	const room = frameInput(input, size, scale, words);
	const pxPerDegree = room.scale * UNITS_IN_A_DEGREE;
	const isPhone = isPhoneScale(scale);
	const atDesk = hasMarksInLabels(view, scale) ? ROOM_FOR_SQUARES : ROOM_FOR_FIGURES;
	const needed = isPhone ? ROOM_FOR_NAMES : atDesk;
	const hasSites = view.layers.some((id) => getLayerEntry(id).needsDetail(view));
	// larger marks would be spread farther from their places than on screen
	const largest = isPhone || hasSites ? 1 : LARGEST_SHARE;
	const share = Math.min(largest, Math.max(LEAST_SHARE, pxPerDegree / needed));
	const frameSize = { widthPx: size.widthPx / share, heightPx: size.heightPx / share };
	const covered = words && {
		left: words.left / share,
		top: words.top / share,
		right: words.right / share,
		bottom: words.bottom / share
	};
	const frame = frameInput(input, frameSize, scale, covered);
	const fitted = { scale, isFramed, isClipped, words: covered };
	const map = paintFramedMap({ ...input, ...fitted }, frame);
	const anchors = ANCHORS.flatMap((lonLat) => frame.place(lonLat)).map((each) => each * share);
	return {
		...map,
		isFramed,
		anchors,
		marks: enlargeScale(scale, share),
		svg: group({ transform: `scale(${share})` }, map.svg)
	};
}

const GAP_PX = 22;

/** Legends of layers next to each other, as wide as each text needs. */
export function paintLegendStrip(
	ids: readonly LayerId[],
	view: ViewState,
	marks: MarkScale,
	widthPx: number,
	size: LegendSize,
	zoom: number
): ImagePart {
	if (ids.length === 0) return { svg: '', heightPx: 0 };
	const weights = ids.map((id) => getLayerEntry(id).setting.stripWeight);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const room = widthPx - GAP_PX * (ids.length - 1);
	let x = 0;
	const parts = ids.map((id, index) => {
		const width = (room * weights[index]!) / sum;
		const { svg, heightPx } = paintLegend(id, view, marks, width, size, zoom);
		const placed = at(x, 0, svg);
		x += width + GAP_PX;
		return { svg: placed, heightPx };
	});
	return {
		svg: parts.map(({ svg }) => svg).join(''),
		heightPx: Math.max(...parts.map(({ heightPx }) => heightPx))
	};
}

/** A map and the legends of layers below it, as large as the map draws their marks. */
export function mapOverStrip(
	input: ImageInput,
	{ widthPx, heightPx }: StaticSize,
	ids: readonly LayerId[],
	{ legend, gapPx }: { legend: LegendSize; gapPx: number }
) {
	const paintStrip = (marks: MarkScale, zoom: number) =>
		paintLegendStrip(ids, input.view, marks, widthPx, legend, zoom);
	const stripPx = paintStrip(MARK_SCALES.desktop, ANY_ZOOM).heightPx;
	const mapPx = heightPx - (stripPx > 0 ? stripPx + gapPx : 0);
	const size = { widthPx, heightPx: mapPx };
	const map = fitMap(input, size, MARK_SCALES.desktop, { isFramed: true });
	return { map, mapPx, strip: at(0, mapPx + gapPx, paintStrip(map.marks, map.ground.zoom).svg) };
}

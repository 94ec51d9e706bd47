import { shownCountries } from '../../core/domain/subject';
import type { Callout } from '../../core/domain/view-state';
import type { MarkScale } from '../../layers/model';
import { shiftMarked } from '../../layers/marked-place';
import type { Box } from '../../layers/labels/box';
import { writeMap, type MapGround, type MapWords } from '../../layers/labels/map-words';
import { readNames } from '../../layers/labels/name-rows';
import { nearNames } from '../../layers/labels/near-names';
import { drawMarks } from '../draw-marks';
import { drawCallouts, drawDegrees, drawMarked } from '../draw-rings';
import { drawWords } from '../draw-words';
import { frameGround, spreadIn } from '../frame-words';
import { groundTransform, zoomOf, type MapFrame } from '../map-frame';
import { paintGround, type Relief } from './image-ground';
import type { ImageInput } from './image-input';
import { paintDrawn } from './paint-drawn';
import { element, group } from './svg-element';
import { litPlaces, SHADE } from '../../layers/labels/place-callouts';

/** Dims a map except the places that a step highlights. */
function paintShade(callouts: readonly Callout[], frame: MapFrame, scale: MarkScale): string {
	const lit = litPlaces(callouts, frame.place, scale);
	if (lit.length === 0) return '';
	const whole = { width: frame.widthPx, height: frame.heightPx };
	const edge = [
		element('stop', { offset: 0.6, 'stop-color': '#000' }),
		element('stop', { offset: 1, 'stop-color': '#000', 'stop-opacity': 0 })
	];
	return [
		element('radialGradient', { id: 'lit-edge' }, ...edge),
		element(
			'mask',
			{ id: 'lit', maskUnits: 'userSpaceOnUse', x: 0, y: 0, ...whole },
			element('rect', { ...whole, fill: '#fff' }),
			...lit.map(({ x, y, radiusPx }) =>
				element('circle', { cx: x, cy: y, r: radiusPx, fill: 'url(#lit-edge)' })
			)
		),
		element('rect', { ...whole, fill: 'var(--page)', 'fill-opacity': SHADE, mask: 'url(#lit)' })
	].join('');
}

export interface FramedMapInput extends Pick<
	ImageInput,
	'view' | 'ground' | 'names' | 'detail' | 'marked' | 'isFilm' | 'callouts'
> {
	scale: MarkScale;
	relief?: Relief | null;
	/** Ticks and a double line around the map. */
	isFramed: boolean;
	/** Clipped at the map's edge; otherwise a mat must cover the outside. */
	isClipped: boolean;
	/** Box of text over the map: no labels are placed below it. */
	words: Box | null;
}

/** Space between the two lines around a map. */
const NEATLINE_PX = 4;

function paintNeatline({ widthPx: width, heightPx: height }: MapFrame): string {
	const line = { fill: 'none', stroke: 'var(--b-country)', 'stroke-opacity': 0.88 };
	const outer = 2 * NEATLINE_PX;
	return (
		element('rect', { width, height, ...line }) +
		element('rect', {
			x: -NEATLINE_PX,
			y: -NEATLINE_PX,
			width: width + outer,
			height: height + outer,
			...line
		})
	);
}

export interface FramedMap {
	/** Its upper left corner is at (0, 0). */
	svg: string;
	ground: MapGround;
	/** The places of its labels. */
	written: MapWords;
}

export function paintFramedMap(input: FramedMapInput, frame: MapFrame): FramedMap {
	const { view, names, detail, isFramed, isClipped, words, callouts = [] } = input;
	const { widthPx: width, heightPx: height } = frame;
	const [west, north] = frame.lonLatAt([0, 0]);
	const [east, south] = frame.lonLatAt([width, height]);
	const bounds = frame.bearing === 0 ? ([west, south, east, north] as const) : undefined;
	const scale = spreadIn(view, input.scale, frame, { callouts, bounds });
	const marked = input.marked && shiftMarked(input.marked, { view, zoom: zoomOf(frame), scale });
	const onMap = frameGround(view, scale, frame, {
		furniture: words ? [words] : [],
		names: names
			? [...readNames(names, view.language), ...nearNames(view, detail, zoomOf(frame), scale)]
			: [],
		...{ marked, callouts }
	});
	const written = writeMap(onMap);
	const svg = [
		isClipped ? element('clipPath', { id: 'frame' }, element('rect', { width, height })) : '',
		group(
			{ 'clip-path': isClipped ? 'url(#frame)' : undefined },
			element('rect', { width, height, fill: 'var(--water)' }),
			group(
				{ transform: groundTransform(frame) },
				paintGround({ ...input, shown: shownCountries(view) }, frame)
			),
			paintDrawn(
				[
					...(isFramed ? [drawDegrees(frame, written.taken)] : []),
					...drawMarks(view, frame, scale, detail),
					...drawMarked(marked, frame),
					...drawWords(view, frame, scale, written)
				],
				input.isFilm
			),
			paintShade(callouts, frame, scale),
			paintDrawn(drawCallouts(callouts, frame, scale))
		),
		isFramed ? paintNeatline(frame) : ''
	].join('');
	return { svg, ground: onMap, written };
}

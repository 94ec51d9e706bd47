import type { DetailTables } from '../../core/data/types';
import type { Callout, ViewState } from '../../core/domain/view-state';
import type { MarkScale } from '../../layers/model';
import type { Box } from '../../layers/labels/box';
import { degreeTicks } from '../../layers/degree-ticks';
import { readNames, type NameLists } from '../../layers/labels/name-rows';
import { nearNames } from '../../layers/labels/near-names';
import { spreadIn, writeFrame } from '../frame-words';
import { groundTransform, zoomOf, type MapFrame } from '../map-frame';
import { setText, type TextStyle } from './set-text';
import { paintLabels, paintNames } from './image-labels';
import { paintCallouts } from './paint-callouts';
import { paintMarks } from './image-marks';
import { element, group, path } from './svg-element';

/** What a map is drawn from, besides the view. */
export interface FramedMapInput {
	view: ViewState;
	scale: MarkScale;
	/** Text of `picture/base.svg`. */
	ground: string;
	names: NameLists | null;
	detail: DetailTables | null;
	/** Ticks and a double line round the map. */
	isFramed: boolean;
	/** Cut at the map's edge; else a mat must cover what lies outside. */
	isClipped: boolean;
	/** Where words will lie on the map: nothing is written below them. */
	words: Box | null;
	/** What a step of a talk rings and names. */
	callouts?: readonly Callout[];
}

/**
 * The ground without what only browsers know: line widths that do not scale become widths that, once
 * scaled, are the same.
 */
function flatGround(ground: string, scale: number): string {
	const inUnits = (px: string) => String(Math.round((Number(px) / scale) * 1000) / 1000);
	const inside = ground.slice(ground.indexOf('<g id="base">'), ground.lastIndexOf('</svg>'));
	return inside
		.replaceAll('vector-effect:non-scaling-stroke', '')
		.replace(/stroke-width:(\.?\d[\d.]*)px/g, (_, px: string) => `stroke-width:${inUnits(px)}`)
		.replace(
			/stroke-dasharray:([\d. ]+)/g,
			(_, dashes: string) => `stroke-dasharray:${dashes.split(' ').map(inUnits).join(' ')}`
		);
}

const tickLabel: TextStyle = { face: 'sans', sizePx: 11, color: 't-other', haloPx: 2 };

/** Ticks every five degrees inside the map's edge, as on a printed one; none on a turned map. */
function paintTicks(frame: MapFrame, taken: readonly Box[]): string {
	if (frame.bearing !== 0) return '';
	const { d, labels } = degreeTicks(frame.place, frame, taken);
	return (
		path(d, { stroke: 'var(--b-country)', 'stroke-width': 1 }) +
		labels.map(({ text, x, y, anchor }) => setText(text, x, y, { ...tickLabel, anchor })).join('')
	);
}

/** Space between the two lines round a map. */
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

/** The map of a view inside its frame, its upper left corner at (0, 0). */
export function paintFramedMap(input: FramedMapInput, frame: MapFrame): string {
	const { view, ground, names, detail, isFramed, isClipped, words } = input;
	const callouts = input.callouts ?? [];
	const { widthPx: width, heightPx: height } = frame;
	const scale = spreadIn(view, input.scale, frame);
	const written = writeFrame(view, scale, frame, {
		furniture: words ? [words] : [],
		names: names
			? [...readNames(names, view.language), ...nearNames(view, detail, zoomOf(frame))]
			: [],
		event: null
	});
	return [
		isClipped ? element('clipPath', { id: 'plate' }, element('rect', { width, height })) : '',
		group(
			{ 'clip-path': isClipped ? 'url(#plate)' : undefined },
			element('rect', { width, height, fill: 'var(--water)' }),
			group({ transform: groundTransform(frame) }, flatGround(ground, frame.scale)),
			isFramed ? paintTicks(frame, written.taken) : '',
			paintMarks(view, frame, scale, detail),
			paintNames(written.names),
			paintLabels(view, frame, scale, written),
			paintCallouts(callouts, frame, scale)
		),
		isFramed ? paintNeatline(frame) : ''
	].join('');
}

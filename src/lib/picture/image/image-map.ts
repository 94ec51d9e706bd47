import type { Callout } from '../../core/data/talk';
import type { DetailTables } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';
import type { MarkScale } from '../../layers/model';
import { groundTransform, type MapFrame } from '../map-frame';
import { paintMapNames, type MapNames, type Room } from './map-names';
import { setText, type TextStyle } from './set-text';
import { paintLabels } from './image-labels';
import { paintCallouts } from './paint-callouts';
import { paintMarks } from './image-marks';
import { element, group, path } from './svg-element';

/** What a map is drawn from, besides the view. */
export interface FramedMapInput {
	view: ViewState;
	scale: MarkScale;
	/** Text of `picture/base.svg`. */
	ground: string;
	names: MapNames | null;
	detail: DetailTables | null;
	/** Ticks and a double line round the map. */
	isFramed: boolean;
	/** Cut at the map's edge; else a mat must cover what lies outside. */
	isClipped: boolean;
	/** Where words will lie on the map: no name is set below them. */
	words: Room | null;
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

const STEP_DEGREES = 5;
const TICK_PX = 6;
const CORNER_PX = 24;
const tickLabel: TextStyle = { face: 'sans', sizePx: 10, color: 't-other', haloPx: 2 };

/** Ticks every five degrees inside the map's edge, as on a printed one; none on a turned map. */
function paintTicks(frame: MapFrame): string {
	if (frame.bearing !== 0) return '';
	const { widthPx, heightPx } = frame;
	const [west, north] = frame.lonLatAt([0, 0]);
	const [east, south] = frame.lonLatAt([widthPx, heightPx]);
	const ticks: string[] = [];
	const labels: string[] = [];
	const first = (degrees: number) => Math.ceil(degrees / STEP_DEGREES) * STEP_DEGREES;
	for (let lon = first(west); lon <= east; lon += STEP_DEGREES) {
		const x = Math.round(frame.place([lon, 45])[0]);
		ticks.push(`M${x} 0v${TICK_PX}M${x} ${heightPx}v${-TICK_PX}`);
		if (x > CORNER_PX && x < widthPx - CORNER_PX)
			labels.push(setText(`${lon}°`, x, heightPx - 9, { ...tickLabel, anchor: 'middle' }));
	}
	for (let lat = first(south); lat <= north; lat += STEP_DEGREES) {
		const y = Math.round(frame.place([70, lat])[1]);
		ticks.push(`M0 ${y}h${TICK_PX}M${widthPx} ${y}h${-TICK_PX}`);
		if (y > CORNER_PX && y < heightPx - CORNER_PX)
			labels.push(setText(`${lat}°`, widthPx - 9, y + 3.5, { ...tickLabel, anchor: 'end' }));
	}
	const lines = path(ticks.join(''), { stroke: 'var(--b-country)', 'stroke-width': 1 });
	return lines + labels.join('');
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
	const { view, scale, ground, names, detail, isFramed, isClipped, words, callouts } = input;
	const { widthPx: width, heightPx: height } = frame;
	return [
		isClipped ? element('clipPath', { id: 'plate' }, element('rect', { width, height })) : '',
		group(
			{ 'clip-path': isClipped ? 'url(#plate)' : undefined },
			element('rect', { width, height, fill: 'var(--water)' }),
			group({ transform: groundTransform(frame) }, flatGround(ground, frame.scale)),
			names ? paintMapNames(names, view, frame, words) : '',
			isFramed ? paintTicks(frame) : '',
			paintMarks(view, frame, scale, detail),
			paintLabels(view, frame, scale),
			paintCallouts(callouts ?? [], frame, scale)
		),
		isFramed ? paintNeatline(frame) : ''
	].join('');
}

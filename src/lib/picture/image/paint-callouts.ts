import type { Callout } from '../../core/data/talk';
import type { MarkScale } from '../../layers/model';
import type { MapFrame } from '../map-frame';
import { placeCallouts } from '../../layers/labels/place-callouts';
import { setText } from './set-text';
import { element } from './svg-element';

/** Rings round places and their names, in an image. */
export function paintCallouts(
	callouts: readonly Callout[],
	frame: MapFrame,
	scale: MarkScale
): string {
	return placeCallouts(callouts, frame.place, frame.widthPx, scale)
		.map(({ x, y, radiusPx, label, labelX, labelY, anchor, sizePx }) => {
			const ring = { cx: x, cy: y, r: radiusPx, fill: 'none' };
			return [
				element('circle', { ...ring, stroke: 'var(--case)', 'stroke-width': 5.4 }),
				element('circle', { ...ring, stroke: 'var(--accent)', 'stroke-width': 2.4 }),
				label === ''
					? ''
					: setText(label, labelX, labelY, {
							...{ face: 'sans-bold', sizePx, color: 'text', haloPx: 5 },
							anchor
						})
			].join('');
		})
		.join('');
}

import type { Callout } from '../../core/domain/view-state';
import { litPlaces, SHADE } from '../../layers/labels/place-callouts';
import type { MarkScale } from '../../layers/model';
import type { MapFrame } from '../map-frame';
import { element } from './svg-element';

/** Dims a map but for the places that a step lights. */
export function paintShade(
	callouts: readonly Callout[],
	frame: MapFrame,
	scale: MarkScale
): string {
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

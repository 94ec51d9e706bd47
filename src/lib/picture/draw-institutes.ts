import { againstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { INSTITUTE_MARKS } from '../layers/institutes/legend';
import { placedNow } from '../layers/institutes/placed';
import { ledInstitutes } from '../layers/institutes/placement';
import type { MarkScale } from '../layers/model';
import { round, type Drawn } from './drawn';
import { zoomOf, type MapFrame } from './map-frame';
import { placeAlike, type PlacedMark } from './place-marks';

/** Lines from marks that stand beside their places to these, as path data. */
export function staticLeaders(view: ViewState, frame: MapFrame, scale: MarkScale): string[] {
	return ledInstitutes(placedNow(view, zoomOf(frame), scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function staticDiamonds(view: ViewState, frame: MapFrame, scale: MarkScale): PlacedMark[] {
	const hue = againstYear(view) === null ? {} : { hue: 'var(--rise)' };
	return placedNow(view, zoomOf(frame), scale).map(({ institute, offsetPx: [right, down] }) => {
		const { id, lonLat, kind, evidence } = institute;
		const [x, y] = frame.place(lonLat);
		return {
			key: `institute-${id}`,
			...{ mark: INSTITUTE_MARKS[kind], x: round(x + right), y: round(y + down) },
			...{ sizePx: scale.diamondRadiusPx, isUnverified: evidence === 'recalled', ...hue }
		};
	});
}

/** The sites of a view, with lines to the places of those that stand beside them. */
export function drawInstitutes(view: ViewState, frame: MapFrame, scale: MarkScale): Drawn {
	const leaders = staticLeaders(view, frame, scale).join('');
	const lines = { d: leaders, stroke: 'var(--text-2)', strokeWidth: 1.2 };
	return {
		shapes: [...(leaders ? [lines] : []), ...placeAlike(staticDiamonds(view, frame, scale))]
	};
}

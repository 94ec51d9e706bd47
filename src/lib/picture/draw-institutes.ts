import type { Institute } from '../core/data/types';
import { againstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { drawnInstitutes } from '../layers/institutes/drawn';
import { INSTITUTE_MARKS } from '../layers/institutes/legend';
import { ledInstitutes, placeInstitutes } from '../layers/institutes/placement';
import { CLASSROOM_ZOOM } from '../layers/institutes/select';
import { spreadOnPhone } from '../layers/institutes/spread';
import type { MarkScale } from '../layers/model';
import { round, type Drawn } from './drawn';
import { zoomOf, type MapFrame } from './map-frame';
import { placeAlike, type PlacedMark } from './place-marks';

/** The sites of a static map with their offsets; classrooms crowd the region's view. */
function placedOn(view: ViewState, frame: MapFrame, scale: MarkScale) {
	const isNear = zoomOf(frame) >= CLASSROOM_ZOOM;
	const isDrawn = ({ kind }: Institute) => isNear || kind !== 'confucius_classroom';
	const placed = placeInstitutes(drawnInstitutes(view).filter(isDrawn));
	return spreadOnPhone(placed, zoomOf(frame), scale);
}

/** Lines from marks that stand beside their places to these, as path data. */
export function staticLeaders(view: ViewState, frame: MapFrame, scale: MarkScale): string[] {
	return ledInstitutes(placedOn(view, frame, scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function staticDiamonds(view: ViewState, frame: MapFrame, scale: MarkScale): PlacedMark[] {
	const hue = againstYear(view) === null ? {} : { hue: 'var(--rise)' };
	return placedOn(view, frame, scale).map(({ institute, offsetPx: [right, down] }) => {
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

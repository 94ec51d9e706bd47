import type { Institute } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { drawnInstitutes } from '../layers/institutes/drawn';
import { ledInstitutes, placeInstitutes } from '../layers/institutes/placement';
import { CLASSROOM_ZOOM } from '../layers/institutes/select';
import { spreadOnPhone } from '../layers/institutes/spread';
import { MARK_SCALES, type MarkScale } from '../layers/model';
import { zoomOf, type MapFrame } from './map-frame';

const round = (value: number) => Math.round(value * 10) / 10;

export interface StaticDiamond {
	id: string;
	x: number;
	y: number;
	kind: Institute['kind'];
	isUnverified: boolean;
}

/** The sites of a static map with their offsets; classrooms crowd the region's view. */
function placedOn(view: ViewState, frame: MapFrame, scale: MarkScale) {
	const isNear = zoomOf(frame) >= CLASSROOM_ZOOM;
	const isDrawn = ({ kind }: Institute) => isNear || kind !== 'confucius_classroom';
	const placed = placeInstitutes(drawnInstitutes(view).filter(isDrawn));
	return spreadOnPhone(placed, zoomOf(frame), scale);
}

/** Lines from marks that stand beside their places to these, as path data. */
export function staticLeaders(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale = MARK_SCALES.desktop
): string[] {
	return ledInstitutes(placedOn(view, frame, scale)).map(
		({ institute, offsetPx: [right, down] }) => {
			const [x, y] = frame.place(institute.lonLat);
			return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
		}
	);
}

export function staticDiamonds(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale = MARK_SCALES.desktop
): StaticDiamond[] {
	return placedOn(view, frame, scale).map(({ institute, offsetPx: [right, down] }) => {
		const [x, y] = frame.place(institute.lonLat);
		const isUnverified = institute.evidence === 'recalled';
		const { id, kind } = institute;
		return { id, x: round(x + right), y: round(y + down), kind, isUnverified };
	});
}

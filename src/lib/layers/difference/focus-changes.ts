import { changeBetween, type Change } from '../../core/data/change';
import type { Cell } from '../../core/data/types';
import type { LayerId } from '../../core/domain/layers';
import type { RepublicCode } from '../../core/domain/republics';
import type { ViewState } from '../../core/domain/view-state';
import { layerEntry } from '../catalog';
import { directChange } from '../investment/direct/change';
import { shownDealKinds } from '../investment/select';
import { dealChange, studentChange } from './changes';

function countChange(
	view: ViewState,
	republic: RepublicCode,
	baseYear: number,
	layer: Extract<LayerId, 'institutes' | 'corridors'>
): Change {
	const cellOf = (year: number): Cell => {
		const [figure] = layerEntry(layer).figures({ ...view, year }, republic);
		const { value, quality, sourceId, note } = figure!;
		return { value, quality, bound: null, sourceId, note };
	};
	return changeBetween(cellOf(view.year), cellOf(baseYear));
}

/** The changes of the layer in focus: one, or one a kind of deal; none for loans and sites. */
export function changesInFocus(
	view: ViewState,
	republic: RepublicCode,
	baseYear: number
): readonly Change[] {
	const { focus, year, studentMeasure, investmentMeasure } = view;
	if (focus === 'students') return [studentChange(republic, year, baseYear, studentMeasure)];
	if (focus !== 'investment') return [countChange(view, republic, baseYear, focus)];
	if (investmentMeasure === 'fdi') return [directChange(republic, year, baseYear, view.countedBy)];
	if (investmentMeasure !== 'deals') return [];
	return shownDealKinds(view).map((kind) => dealChange(republic, kind, year, baseYear, view, view));
}

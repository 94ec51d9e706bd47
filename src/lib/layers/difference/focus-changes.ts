import type { Change } from '../../core/data/change';
import type { CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { layerEntry } from '../catalog';

/** The changes of the layer in focus: one, or one a kind of deal; none for loans and sites. */
export function changesInFocus(
	view: ViewState,
	country: CountryCode,
	baseYear: number
): readonly Change[] {
	return layerEntry(view.focus).changes(view, country, baseYear);
}

/** How the layer in focus prints the size of a change. */
export function changeFormat(
	view: Pick<
		ViewState,
		'focus' | 'studentMeasure' | 'investmentMeasure' | 'countedBy' | 'moneyPer'
	>,
	country: CountryCode
): (size: number) => string {
	return layerEntry(view.focus).changeFormat(view, country);
}

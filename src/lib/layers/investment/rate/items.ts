import { listCountryItems } from '../../country-items';
import type { ListItems } from '../../entry-model';
import { getRateTip } from './describe';
import { getRateCell } from './select';

/** Gaps have no mark. */
export const listRatesInView: ListItems = (view) =>
	listCountryItems(view, 'rate', (country) =>
		getRateCell(view, country).value === null ? null : getRateTip(view, country)
	);

import { selectDirectCell } from '../../core/data/direct-investment';
import type { DetailTables } from '../../core/data/types';
import { getCountryByCode } from '../../core/domain/countries';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { listCountryItems } from '../country-items';
import type { ItemInView } from '../model';
import { getDealsTip, getDirectInvestmentTip, getFinanceTip, getProjectTip } from './tip';
import { findRates } from './rate/lazy';
import { listNearItems } from '../near-items';
import { selectDrawnSites, selectUnclearSites } from './sites';
import { listShownDealKinds } from '../../core/data/deals';
import { getSquareMusd } from './select';

/** A sum of zero has no square. */
function deals(view: ViewState): ItemInView[] {
	return listShownCountries(view).flatMap((country) =>
		listShownDealKinds(view).flatMap((kind, figureIndex) => {
			if (!getSquareMusd(view, country, kind, view.year)) return [];
			const tip = getDealsTip(view, country, kind);
			const at = [getCountryByCode(country).labelLonLat];
			return [{ id: `deals-${country}-${kind}`, tip, at, figureIndex }];
		})
	);
}

/** A gap and a zero have no arrow. */
const directFlows = (view: ViewState): ItemInView[] =>
	listCountryItems(view, 'direct', (country) =>
		selectDirectCell(country, view.year, view.countedBy).value
			? getDirectInvestmentTip(view, country)
			: null
	);

export function listItems(view: ViewState, detail: DetailTables | null): readonly ItemInView[] {
	const rates = findRates(view);
	if (rates) return rates.items(view, detail);
	if (view.investmentMeasure === 'fdi') return directFlows(view);
	if (view.investmentMeasure === 'deals') return deals(view);
	return listNearItems(
		view,
		selectDrawnSites(view, detail),
		selectUnclearSites(view, detail),
		(row) => ({
			tip: 'amountMusd' in row ? getFinanceTip(row) : getProjectTip(row, view.year),
			at: [row.drawnAt]
		})
	);
}

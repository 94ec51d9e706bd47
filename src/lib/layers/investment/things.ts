import { selectDirectCell } from '../../core/data/direct-investment';
import type { DetailTables } from '../../core/data/types';
import { countryByCode } from '../../core/domain/countries';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { countryThings } from '../country-things';
import type { ThingInView } from '../model';
import { tipOfDeals, tipOfDirectInvestment, tipOfFinance, tipOfProject } from '../tip';
import { rateThings } from './rate/late';
import { drawnSites } from './sites';
import { shownDealKinds } from '../../core/data/deals';
import { squareMusd } from './select';

/** A sum of zero has no square. */
function deals(view: ViewState): ThingInView[] {
	return shownCountries(view).flatMap((country) =>
		shownDealKinds(view).flatMap((kind, figureIndex) => {
			if (!squareMusd(view, country, kind, view.year)) return [];
			const tip = tipOfDeals(view, country, kind);
			const at = [countryByCode(country).labelLonLat];
			return [{ id: `deals-${country}-${kind}`, tip, at, figureIndex }];
		})
	);
}

/** A gap and a zero have no arrow. */
const directFlows = (view: ViewState): ThingInView[] =>
	countryThings(view, 'direct', (country) =>
		selectDirectCell(country, view.year, view.countedBy).value
			? tipOfDirectInvestment(view, country)
			: null
	);

export function investmentThings(
	view: ViewState,
	detail: DetailTables | null
): readonly ThingInView[] {
	const rates = rateThings(view, detail);
	if (rates) return rates;
	if (view.investmentMeasure === 'fdi') return directFlows(view);
	if (view.investmentMeasure === 'deals') return deals(view);
	return drawnSites(view, detail).map((row) => ({
		id: row.id,
		tip: 'amountMusd' in row ? tipOfFinance(row) : tipOfProject(row, view.year),
		at: [row.drawnAt]
	}));
}

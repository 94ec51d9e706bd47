import { selectDirectCell } from '../../core/data/direct-investment';
import type { DetailTables } from '../../core/data/types';
import { republicByCode } from '../../core/domain/republics';
import { againstYear, shownRepublics } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { dealChange } from '../difference/changes';
import type { ThingInView } from '../model';
import { tipOfDeals, tipOfDirectInvestment, tipOfFinance, tipOfProject } from '../tip';
import { drawnSites } from './drawn-sites';
import { selectDeals, shownDealKinds } from './select';

/** A sum of nothing has no square. */
function deals(view: ViewState): ThingInView[] {
	const baseYear = againstYear(view);
	return shownRepublics(view).flatMap((republic) =>
		shownDealKinds(view).flatMap((kind, figureIndex) => {
			const amountMusd =
				baseYear === null
					? selectDeals(republic, kind, view.year, view, view)
					: dealChange(republic, kind, view.year, baseYear, view, view).difference;
			if (!amountMusd) return [];
			const tip = tipOfDeals(view, republic, kind);
			const at = [republicByCode(republic).labelLonLat];
			return [{ id: `deals-${republic}-${kind}`, tip, at, figureIndex }];
		})
	);
}

/** A year without a figure, or one of nothing, has no arrow. */
function directFlows(view: ViewState): ThingInView[] {
	return shownRepublics(view).flatMap((republic) => {
		if (!selectDirectCell(republic, view.year, view.countedBy).value) return [];
		const tip = tipOfDirectInvestment(view, republic);
		const at = [republicByCode(republic).labelLonLat];
		return [{ id: `direct-${republic}`, tip, at, figureIndex: 0 }];
	});
}

export function investmentThings(view: ViewState, detail: DetailTables | null): ThingInView[] {
	if (view.investmentMeasure === 'fdi') return directFlows(view);
	if (view.investmentMeasure === 'deals') return deals(view);
	return drawnSites(view, detail).map((row) => ({
		id: row.id,
		tip: 'amountMusd' in row ? tipOfFinance(row) : tipOfProject(row, view.year),
		at: [row.drawnAt]
	}));
}

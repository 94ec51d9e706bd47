import type { DealKind } from '$lib/core/data/types';
import { parseSector } from '$lib/core/domain/filters';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { selectDealSectors, listShownDealKinds } from '$lib/core/data/deals';
import { getLayerFigure } from '$lib/layers/catalog';

/** A country's deals of a kind, over the period of a view. */
export const getDealFigure = (view: ViewState, country: CountryCode, kind: DealKind) =>
	getLayerFigure('investment', country, { ...view, investmentMeasure: 'deals', dealKinds: [kind] });

/** Announced deals by sector and kind over the view's years, the largest figure first; one scale. */
export function listDealSectorRows(view: ViewState, country: CountryCode) {
	const kinds = listShownDealKinds(view);
	const sums = kinds.map((kind) => {
		const rows = selectDealSectors(country, kind, view.year, view, view);
		return new Map(rows.map(({ sector, amountMusd }) => [sector, amountMusd]));
	});
	const largest = (sector: string) => Math.max(...sums.map((sum) => sum.get(sector) ?? 0));
	const named = new Set(sums.flatMap((sum) => [...sum.keys()]));
	const sectors = [...named].sort((a, b) => largest(b) - largest(a));
	const most = largest(sectors[0] ?? '');
	return sectors.map((sector) => {
		const own = { ...view, sectors: [parseSector(sector)] };
		return {
			sector,
			kinds: kinds.map((kind, index) => ({
				kind,
				// null if no deal of the kind was announced
				figure: sums[index]!.has(sector) ? getDealFigure(own, country, kind) : null,
				share: (sums[index]!.get(sector) ?? 0) / most
			}))
		};
	});
}

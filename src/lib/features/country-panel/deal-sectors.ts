import { recordsCsv } from '$lib/core/data/csv';
import type { ShownFigure } from '$lib/core/data/provenance';
import type { DealKind } from '$lib/core/data/types';
import { sectorOfWord } from '$lib/core/domain/filters';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { moneySpan, selectDealSectors } from '$lib/core/data/deals';
import { dealFigures } from '$lib/layers/investment/describe';

export interface DealSectorRow {
	sector: string;
	/** Of each kind in the view; null if no deal of it was announced. */
	kinds: readonly { kind: DealKind; figure: ShownFigure | null; share: number }[];
}

/** Announced deals by sector and kind over the view's years, the largest figure first; one scale. */
export function dealSectorRows(view: ViewState, country: CountryCode): DealSectorRow[] {
	const kinds = dealFigures(view, country).map(({ kind }) => kind);
	const sums = kinds.map(
		(kind) =>
			new Map(
				selectDealSectors(country, kind, view.year, view, view).map((row) => [
					row.sector,
					row.amountMusd
				])
			)
	);
	const largest = (sector: string) => Math.max(...sums.map((sum) => sum.get(sector) ?? 0));
	const sectors = [...new Set(sums.flatMap((sum) => [...sum.keys()]))].sort(
		(a, b) => largest(b) - largest(a)
	);
	const most = largest(sectors[0] ?? '');
	return sectors.map((sector) => {
		const figures = dealFigures({ ...view, sectors: [sectorOfWord(sector)] }, country);
		return {
			sector,
			kinds: kinds.map((kind, index) => ({
				kind,
				figure: sums[index]!.has(sector) ? figures[index]!.figure : null,
				share: (sums[index]!.get(sector) ?? 0) / most
			}))
		};
	});
}

/** The same as a file, a row for each sector and kind with a deal. */
export function dealSectorsCsv(view: ViewState, country: CountryCode): string {
	const years = moneySpan(view.year, view).join('-');
	return recordsCsv(
		dealSectorRows(view, country).flatMap(({ sector, kinds }) =>
			kinds.flatMap(({ kind, figure }) => {
				if (!figure) return [];
				const { value, quality, sourceId } = figure;
				return { country, years, sector, kind, amount_musd: value, quality, source_id: sourceId };
			})
		)
	);
}

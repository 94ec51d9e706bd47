import { hasPlacedRows } from '../../../core/domain/layers';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerEntry, ListItems } from '../../entry-model';
import type { DrawnPart, MarkGround } from '../../layer-picture';
import type { MarkPath } from '../../svg/mark-shapes';

/** Texts and drawing of rates, loaded with the data for them. */
interface LazyRates {
	entry: LayerEntry;
	items: ListItems;
	draw(ground: MarkGround): readonly MarkPath[];
}

let lazy: LazyRates | null = null;

export function startLazyRates(rates: LazyRates): void {
	lazy = rates;
}

/** The divisor of a view's money; null if it shows sums, or rows that have no rates. */
export function getRate({
	moneyPer,
	investmentMeasure
}: Pick<ViewState, 'moneyPer' | 'investmentMeasure'>): ComparedBase | null {
	return lazy && !hasPlacedRows(investmentMeasure) ? moneyPer : null;
}

/** The entry of rates for views that show them, else the entry of sums. */
export function withRates(sums: LayerEntry): LayerEntry {
	return new Proxy(sums, {
		get(entry, key: keyof LayerEntry) {
			if (typeof entry[key] !== 'function') return entry[key];
			return (view: ViewState, ...rest: unknown[]): unknown => {
				const active = getRate(view) === null ? entry : lazy!.entry;
				return (active[key] as ((...all: unknown[]) => unknown) | undefined)?.(view, ...rest);
			};
		}
	});
}

export const listRateItems: (
	...requested: Parameters<ListItems>
) => ReturnType<ListItems> | null = (view, detail) =>
	getRate(view) === null ? null : lazy!.items(view, detail);

/** The fills of countries on a static map; none without rates. */
export const drawRatePart = (ground: MarkGround): DrawnPart[] =>
	getRate(ground.view) === null ? [] : [{ level: 'ground', shapes: lazy!.draw(ground) }];

import { hasPlacedRows } from '../../../core/domain/layers';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import { LazyPart } from '../../../core/domain/lazy-part';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerEntry, ListItems } from '../../entry-model';
import type { DrawnPart, MarkGround } from '../../layer-picture';

/** Texts and drawing of rates, loaded with the data for them. */
interface RateLayer {
	entry: LayerEntry;
	items: ListItems;
	draw(ground: MarkGround): DrawnPart;
}

export const rateLayer = new LazyPart<RateLayer>();

/** The divisor of a view's money; null if it shows sums, or rows that have no rates. */
export function getRate({
	moneyPer,
	investmentMeasure
}: Pick<ViewState, 'moneyPer' | 'investmentMeasure'>): ComparedBase | null {
	return rateLayer.find() && !hasPlacedRows(investmentMeasure) ? moneyPer : null;
}

/** The layer of rates for views that show them, else null. */
export const findRates = (view: ViewState): RateLayer | null =>
	getRate(view) === null ? null : rateLayer.get();

type Member = (view: ViewState, ...rest: readonly unknown[]) => unknown;

/** The entry of rates for views that show them, else the entry of sums. */
export function withRates(sums: LayerEntry): LayerEntry {
	const members = Object.entries(sums).map(([key, member]): [string, unknown] => {
		const answer: Member = (view, ...rest) => {
			const entry = findRates(view)?.entry ?? sums;
			return (entry[key as keyof LayerEntry] as Member)(view, ...rest);
		};
		return [key, typeof member === 'function' ? answer : member];
	});
	return Object.fromEntries(members) as unknown as LayerEntry;
}

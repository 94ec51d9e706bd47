import { hasPlacedRows } from '../../../core/domain/layers';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerEntry, ListThings } from '../../entry-model';
import type { OwnFrame, OwnPath } from '../../own/late';

/** Texts and drawing of rates, loaded with the data for them. */
interface LateRates {
	entry: LayerEntry;
	things: ListThings;
	paint(view: ViewState, frame: OwnFrame): readonly OwnPath[];
}

let late: LateRates | null = null;

export function startLateRates(rates: LateRates): void {
	late = rates;
}

/** The divisor of a view's money; null if it shows sums, or rows that have no rates. */
export function rateOf({
	moneyPer,
	investmentMeasure
}: Pick<ViewState, 'moneyPer' | 'investmentMeasure'>): ComparedBase | null {
	return late && !hasPlacedRows(investmentMeasure) ? moneyPer : null;
}

/** The entry of rates for views that show them, else the entry of sums. */
export function withRates(sums: LayerEntry): LayerEntry {
	return new Proxy(sums, {
		get(entry, key: keyof LayerEntry) {
			if (typeof entry[key] !== 'function') return entry[key];
			return (view: ViewState, ...rest: unknown[]): unknown => {
				const active = rateOf(view) === null ? entry : late!.entry;
				return (active[key] as ((...all: unknown[]) => unknown) | undefined)?.(view, ...rest);
			};
		}
	});
}

export const rateThings: (...requested: Parameters<ListThings>) => ReturnType<ListThings> | null = (
	view,
	detail
) => (rateOf(view) === null ? null : late!.things(view, detail));

/** The fills of countries on a static map; none without rates. */
export const ratePaths = (view: ViewState, frame: OwnFrame): readonly OwnPath[] =>
	view.layers.includes('investment') && rateOf(view) !== null ? late!.paint(view, frame) : [];

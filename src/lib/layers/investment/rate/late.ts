import { hasPlacedRows } from '../../../core/domain/layers';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerEntry, ListThings } from '../../entry-model';
import type { OwnFrame, OwnPath } from '../../own/late';

/** What is said and drawn of rates, loaded with what they are computed from. */
export interface LateRates {
	entry: LayerEntry;
	things: ListThings;
	paint(view: ViewState, frame: OwnFrame): readonly OwnPath[];
}

let late: LateRates | null = null;

export function startLateRates(rates: LateRates): void {
	late = rates;
}

/** What a view divides its money by; null where it shows sums, or rows that have none. */
export function rateOf({
	moneyPer,
	investmentMeasure
}: Pick<ViewState, 'moneyPer' | 'investmentMeasure'>): ComparedBase | null {
	return late && !hasPlacedRows(investmentMeasure) ? moneyPer : null;
}

/** Answers as the entry of rates does where a view shows them, else as the entry of sums. */
export function withRates(sums: LayerEntry): LayerEntry {
	return new Proxy(sums, {
		get(entry, key: keyof LayerEntry) {
			if (typeof entry[key] !== 'function') return entry[key];
			return (view: ViewState, ...rest: unknown[]): unknown => {
				const told = rateOf(view) === null ? entry : late!.entry;
				return (told[key] as ((...all: unknown[]) => unknown) | undefined)?.(view, ...rest);
			};
		}
	});
}

/** The things of a view that shows rates; null where it shows something else. */
export const rateThings: (...requested: Parameters<ListThings>) => ReturnType<ListThings> | null = (
	view,
	detail
) => (rateOf(view) === null ? null : late!.things(view, detail));

/** The fills of countries on a picture of a view; none where it shows no rates. */
export const ratePaths = (view: ViewState, frame: OwnFrame): readonly OwnPath[] =>
	view.layers.includes('investment') && rateOf(view) !== null ? late!.paint(view, frame) : [];

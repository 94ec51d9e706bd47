import { memoizeLast } from '../core/domain/memoize';
import type { ViewState } from '../core/domain/view-state';

/** The fields of a view that set which countries are shown, and the base year of a comparison. */
export const SUBJECT = ['country', 'compared', 'against'] as const;

/**
 * Keeps the last result while the fields of the view and the other arguments stay the same: a year step
 * must give deck.gl the same arrays, or it rebuilds attributes.
 */
export function memoizeView<Field extends keyof ViewState, Rest extends readonly unknown[], Result>(
	fields: readonly Field[],
	compute: (view: Pick<ViewState, Field>, ...rest: Rest) => Result
): (view: Pick<ViewState, Field>, ...rest: Rest) => Result {
	let args: [view: Pick<ViewState, Field>, ...rest: Rest];
	const computeLast = memoizeLast((..._values: readonly unknown[]) => compute(...args));
	return (view, ...rest) => {
		args = [view, ...rest];
		return computeLast(...fields.map((field) => view[field]), ...rest);
	};
}

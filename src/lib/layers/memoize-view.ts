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
	let last: { view: Pick<ViewState, Field>; rest: Rest } | null = null;
	let result: Result;
	return (view, ...rest) => {
		const isSame =
			last !== null &&
			fields.every((field) => view[field] === last!.view[field]) &&
			rest.every((value, index) => value === last!.rest[index]);
		if (!isSame) result = compute(view, ...rest);
		last = { view, rest };
		return result;
	};
}

import type { ViewState } from '../core/domain/view-state';

/** A view without its year: what is the same for every year. */
export type AnyYearView = Omit<ViewState, 'year'>;

/**
 * Keeps the last result while the fields of the view that it was computed from, and the other arguments,
 * stay the same: a year step must give deck.gl the same arrays, or it rebuilds attributes. It notes
 * which fields are read; one that copies the whole view depends on all of it.
 */
export function memoizeView<View extends object, Rest extends readonly unknown[], Result>(
	compute: (view: View, ...rest: Rest) => Result
): (view: View, ...rest: Rest) => Result {
	let last: { read: Map<PropertyKey, unknown>; rest: Rest; result: Result } | null = null;
	const isSame = (view: View, rest: Rest): boolean => {
		if (!last || rest.some((each, index) => each !== last!.rest[index])) return false;
		for (const [field, value] of last.read) {
			if (view[field as keyof View] !== value) return false;
		}
		return true;
	};
	return (view, ...rest) => {
		if (!isSame(view, rest)) {
			const read = new Map<PropertyKey, unknown>();
			const noted = new Proxy(view, {
				get(target, field) {
					const value: unknown = Reflect.get(target, field);
					read.set(field, value);
					return value;
				}
			});
			last = { read, rest, result: compute(noted, ...rest) };
		}
		return last!.result;
	};
}

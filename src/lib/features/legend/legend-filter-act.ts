import { NO_FILTERS, type Filters } from '$lib/core/domain/filters';

/**
 * A choice among words where a full list means that nothing was chosen: the first choice leaves
 * that word alone, further ones join it, and taking the last away gives all again.
 */
export function toggleChoice<T extends string>(
	all: readonly T[],
	chosen: readonly T[],
	word: T
): readonly T[] {
	if (chosen.length === all.length) return [word];
	const next = all.filter((other) =>
		other === word ? !chosen.includes(word) : chosen.includes(other)
	);
	return next.length === 0 || next.length === all.length ? all : next;
}

/** Whether a word was chosen: where nothing is left out, none was. */
export function isChosen<T extends string>(
	all: readonly T[],
	chosen: readonly T[],
	word: T
): boolean {
	return chosen.length < all.length && chosen.includes(word);
}

/** A change of the view that takes filters away again. */
export function withoutFilters(filters: readonly (keyof Filters)[]): Partial<Filters> {
	return Object.fromEntries(filters.map((filter) => [filter, NO_FILTERS[filter]]));
}

import { NO_FILTERS, type Filters } from '$lib/core/domain/filters';

/**
 * Toggles a word, where a full list means no filter: the first choice keeps only that word, further
 * ones are added, and removing the last resets the filter.
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

/** Whether a word was chosen: with a full list, none was. */
export function isChosen<T extends string>(
	all: readonly T[],
	chosen: readonly T[],
	word: T
): boolean {
	return chosen.length < all.length && chosen.includes(word);
}

/** A change of the view that removes filters. */
export function withoutFilters(filters: readonly (keyof Filters)[]): Partial<Filters> {
	return Object.fromEntries(filters.map((filter) => [filter, NO_FILTERS[filter]]));
}

/** The words of filters: the second part of their declarations, see `core/domain/filters.ts`. */
import type { DetailTables } from '../core/data/types';
import { FILTERS, isFilterOn, type FilterName, type Filters } from '../core/domain/filters';
import type { ViewState } from '../core/domain/view-state';

/** A choice of the reader; `patch` is the change of the view. */
interface FilterChoice {
	label: string;
	isChosen: boolean;
	patch: Partial<Filters>;
}

/** A filter of a layer, as its legend offers it and as its notice names it. */
export interface LayerFilter {
	field: FilterName;
	/** Above its choices. */
	title: string;
	/** Several words to press, one value from a list, or a list with kilometres. */
	form: 'pills' | 'list' | 'near';
	/** Whether it hides nothing at all. */
	isAll(view: Filters): boolean;
	/** Empty for a filter of old links, which the legend does not offer. */
	listChoices(view: Filters, detail: DetailTables | null): readonly FilterChoice[];
	/** Where it hides something: `sector: energy`. */
	say(view: Filters): string;
}

export interface FilterCount {
	shown: number;
	all: number;
	/** Of which a filter by distance cannot say whether they are shown. */
	unclear?: number;
}

/** How a layer can be filtered in a view. */
export interface LayerFiltering {
	filters: readonly LayerFilter[];
	/** Null while the tables are loading. */
	count(detail: DetailTables | null): FilterCount | null;
	/** What is filtered, alone and counted: `43 of 119 deals`. */
	noun: string;
	all(counts: { all: string }): string;
	some(counts: { shown: string; all: string }): string;
	/** What it cannot be filtered by, and why. */
	limits: string | null;
	/** The period of the view. */
	when: string;
	/** Why the view's year is empty without filters; null if it is not. */
	uncovered: string | null;
}

export type BuildFiltering = (view: ViewState) => LayerFiltering;

type ListName = { [F in FilterName]: Filters[F] extends readonly string[] ? F : never }[FilterName];
type ValueName = Exclude<FilterName, ListName>;
type Word<F extends ListName> = Filters[F] extends readonly (infer W extends string)[] ? W : never;

/**
 * Toggles a word, where a full list means no filter: the first choice keeps only that word, further
 * ones are added, and removing the last resets the filter.
 */
export function toggleChoice<T extends string>(all: readonly T[], chosen: readonly T[], word: T) {
	if (chosen.length === all.length) return [word];
	const next = all.filter((other) =>
		other === word ? !chosen.includes(word) : chosen.includes(other)
	);
	return next.length === 0 || next.length === all.length ? all : next;
}

/** Whether a word was chosen: with a full list, none was. */
export function isChosen<T extends string>(all: readonly T[], chosen: readonly T[], word: T) {
	return chosen.length < all.length && chosen.includes(word);
}

/** Toggles a word of a list that is not full by default: each word says whether it is shown. */
function toggleShown<T extends string>(
	{ all, initial }: Record<'all' | 'initial', readonly T[]>,
	chosen: readonly T[],
	word: T
): readonly T[] {
	const next = all.filter((other) => chosen.includes(other) !== (other === word));
	return next.length === 0 ? initial : next;
}

/**
 * A filter by some words of a list.
 * @param own `label` is a word's own, `say` gets the chosen ones, `listKnown` are those to choose from
 */
export function describeListFilter<F extends ListName>(
	field: F,
	title: string,
	own: {
		label(word: Word<F>): string;
		say(chosen: Filters[F]): string;
		listKnown?(detail: DetailTables | null): readonly Word<F>[];
	}
): LayerFilter {
	const { words = [], parse } = FILTERS[field];
	const all = parse(words.join()) as unknown as readonly Word<F>[];
	const initial = FILTERS[field].initial as unknown as readonly Word<F>[];
	const isFull = initial.length === all.length;
	const getChosen = (view: Filters) => view[field] as unknown as readonly Word<F>[];
	return {
		field,
		title,
		form: 'pills',
		isAll: (view) => getChosen(view).length === all.length,
		listChoices(view, detail) {
			const chosen = getChosen(view);
			return (own.listKnown?.(detail) ?? all).map((word) => ({
				label: own.label(word),
				isChosen: isFull ? isChosen(all, chosen, word) : chosen.includes(word),
				patch: {
					[field]: isFull
						? toggleChoice(all, chosen, word)
						: toggleShown({ all, initial }, chosen, word)
				}
			}));
		},
		say: (view) => own.say(view[field])
	};
}

/** A filter by one value of several. */
export function describeValueFilter<F extends ValueName>(
	field: F,
	title: string,
	own: {
		label(value: Filters[F]): string;
		say(value: Filters[F]): string;
		listValues(view: Filters): readonly Filters[F][];
	}
): LayerFilter {
	return {
		field,
		title,
		form: 'list',
		isAll: (view) => view[field] === FILTERS[field].initial,
		listChoices: (view) =>
			own.listValues(view).map((value) => ({
				label: own.label(value),
				isChosen: value === view[field],
				patch: { [field]: value }
			})),
		say: (view) => own.say(view[field])
	};
}

/** Those that hide something. */
export const selectActive = (view: Filters, filters: readonly LayerFilter[]): LayerFilter[] =>
	filters.filter(({ field }) => isFilterOn(view, field));

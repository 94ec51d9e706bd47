import type { Field } from '../domain/fields';
import { VIEW_FIELDS, type QueryState } from '../domain/view-state';

/** How one field of a view is written in links. */
export interface Parameter<K extends keyof QueryState = keyof QueryState> extends Field<
	QueryState[K]
> {
	field: K;
}

/** The whole grammar of the query, in the order in which links write it. */
export const PARAMETERS = Object.entries(VIEW_FIELDS).map(([field, rest]) => ({
	field,
	...rest
})) as unknown as readonly Parameter[];

/** How values are written in links, and the fields that have them. */
import { FIRST_YEAR, LAST_YEAR } from './years';

/** Longer queries are not read; no view needs a tenth of it. */
export const LONGEST_QUERY = 2000;

/** How a value is written in links. */
export interface FieldValue<T> {
	/** Undefined for an invalid text. Never throws. */
	parse(text: string): T | undefined;
	format(value: T): string;
	/** All its words; none for ids and numbers. */
	words?: readonly string[];
	/** Whether words may be joined by commas. */
	isList?: true;
}

/** A field of the view: everything about it that needs no words of the page. */
export interface Field<T> extends FieldValue<T> {
	/** The word in the link. */
	name: string;
	/** Without the parameter. */
	initial: T;
	/** A valid value, for the documentation and the tests. */
	example: string;
	/** Changes no figure, sentence or mark of the map: labels stay as they are. */
	isNotDrawn?: true;
}

/** The values of fields, by the fields. */
export type FieldStates<Fields> = {
	[Name in keyof Fields]: Fields[Name] extends FieldValue<infer T> ? T : never;
};

/** Each field as it is without its parameter. */
export const getInitialStates = <Fields extends object>(fields: Fields): FieldStates<Fields> =>
	Object.fromEntries(
		Object.entries<Field<unknown>>(fields as never).map(([name, { initial }]) => [name, initial])
	) as FieldStates<Fields>;

/** One of the words; as every parser of links, undefined for an invalid text, without throwing. */
export function oneOf<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word === text),
		format: (value: T) => value,
		words: all
	};
}

export const yesOrNo = {
	parse: (text: string) => (text === 'yes' ? true : text === 'no' ? false : undefined),
	format: (value: boolean) => (value ? 'yes' : 'no'),
	words: ['yes', 'no'] as readonly string[]
};

/** A list in catalogue order; `none` for the empty list. */
export function listOf<T extends string>(all: readonly T[]) {
	return {
		parse(text: string): readonly T[] | undefined {
			if (text === 'none') return [];
			const words = text.split(',');
			if (!words.every((word) => (all as readonly string[]).includes(word))) return undefined;
			return all.filter((word) => words.includes(word));
		},
		format: (value: readonly T[]) => (value.length === 0 ? 'none' : value.join(',')),
		words: all,
		isList: true as const
	};
}

/** One word or none; lower case in links. */
export function oneOrNone<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word.toLowerCase() === text),
		format: (value: T | null) => (value ?? '').toLowerCase(),
		words: all.map((word) => word.toLowerCase())
	};
}

/** A text that only its table can check, or none. */
export const textWhere = (isKnown: (text: string) => boolean) => ({
	parse: (text: string) => (isKnown(text) ? text : undefined),
	format: (value: string | null) => value ?? ''
});

/** A whole number from 0. */
export const upTo = (most: number) => ({
	parse(text: string): number | undefined {
		const value = Number(text);
		const isShort = text.length <= String(most).length;
		return /^\d+$/.test(text) && isShort && value <= most ? value : undefined;
	},
	format: String as (value: number) => string
});

export const aYear = {
	parse(text: string): number | undefined {
		const year = Number(text);
		return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
	},
	format: String as (value: number) => string
};

/** The form of a row's id or a region's slug. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

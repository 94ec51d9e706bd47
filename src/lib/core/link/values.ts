/** Longer queries are not read; no view needs a tenth of it. */
export const LONGEST_QUERY = 2000;

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

/** The form of a row's id or a region's slug. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

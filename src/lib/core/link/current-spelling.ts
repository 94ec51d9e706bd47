import {
	ID_ALIASES,
	LAYER_ALIASES,
	PAGE_ALIASES,
	PARAMETER_ALIASES,
	COUNTRY_ALIASES,
	SELECTION_KIND_ALIASES,
	WORD_ALIASES
} from './aliases';

type Aliases = Readonly<Record<string, string>>;

/** The present spelling of a word; other words are returned as they are. */
export function currentWord(aliases: Aliases | undefined, word: string): string {
	return aliases && Object.hasOwn(aliases, word) ? aliases[word]! : word;
}

export const currentParameter = (name: string): string => currentWord(PARAMETER_ALIASES, name);

/** By parameter: values with old spellings. */
const ALIASES: Readonly<Record<string, Aliases>> = {
	...WORD_ALIASES,
	layers: LAYER_ALIASES,
	focus: LAYER_ALIASES,
	compare: COUNTRY_ALIASES,
	against: COUNTRY_ALIASES,
	region: ID_ALIASES.region,
	step: ID_ALIASES.step
};

function currentSelection(text: string): string {
	const [oldKind = '', ...rest] = text.split(':');
	const kind = currentWord(SELECTION_KIND_ALIASES, oldKind);
	if (rest.length !== 1) return text;
	const ids = Object.hasOwn(ID_ALIASES, kind) ? ID_ALIASES[kind as keyof typeof ID_ALIASES] : {};
	return `${kind}:${currentWord(ids, rest[0]!)}`;
}

/** The value of a parameter in today's spelling: lower case, each word in its present form. */
export function currentValue(name: string, value: string): string {
	const text = value.toLowerCase();
	if (name === 'select') return currentSelection(text);
	const aliases = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
	if (!aliases) return text;
	return text
		.split(',')
		.map((word) => currentWord(aliases, word))
		.join(',');
}

/** The present path of a renamed page: `/2016/kaz` is `/2016/kazakhstan`; null if nothing is old. */
export function movedPath(path: string): string | null {
	const words = path.split('/').filter((word) => word !== '');
	const isFramed = words[0] === 'embed';
	const old = words.slice(isFramed ? 1 : 0).map((word) => word.toLowerCase());
	if (old.length === 0 || old.length > 2) return null;
	const page = currentWord(PAGE_ALIASES, old[0]!);
	const inside = /^\d{4}$/.test(page)
		? COUNTRY_ALIASES
		: page === 'present'
			? ID_ALIASES.step
			: undefined;
	const current = [page, ...old.slice(1).map((word) => currentWord(inside, word))];
	if (current.join() === old.join()) return null;
	return `${isFramed ? '/embed' : ''}/${current.join('/')}`;
}

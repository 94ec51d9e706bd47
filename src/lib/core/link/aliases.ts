/**
 * Old spellings in existing links: the one place for renames. A row maps an old word to the present
 * one and is never removed; the tests open each one. Removed items are in `data/links/retired.csv`.
 */
import type { SelectionKind } from '../domain/layers';

type Aliases = Readonly<Record<string, string>>;

/** First words of paths: `/story` and everything below it. */
export const PAGE_ALIASES: Aliases = {
	story: 'present',
	sources: 'data'
};

/** Countries, in paths and in the query: codes and older English spellings. */
export const COUNTRY_ALIASES: Aliases = {
	kaz: 'kazakhstan',
	kgz: 'kyrgyzstan',
	kirgizia: 'kyrgyzstan',
	tjk: 'tajikistan',
	tadjikistan: 'tajikistan',
	tkm: 'turkmenistan',
	uzb: 'uzbekistan'
};

export const PARAMETER_ALIASES: Aliases = {
	layer: 'layers',
	measure: 'investment',
	// from when Russian centres had a switch of their own
	russian: 'institutes'
};

/** Layers, in any parameter. */
export const LAYER_ALIASES: Aliases = {
	corridor: 'corridors',
	institute: 'institutes',
	student: 'students',
	investments: 'investment'
};

const CHINESE = 'confucius,classroom,luban,campus';
const WITH_RUSSIAN = `${CHINESE},russian`;

/** Values of one parameter, by its present name. */
export const WORD_ALIASES: Readonly<Record<string, Aliases>> = {
	investment: { construction: 'deals', loans: 'finance', sites: 'projects' },
	students: { total: 'all', scholarships: 'scholarship' },
	// before idle plants had a word of their own
	sites: { completed: 'in-use,idle' },
	institutes: { yes: WITH_RUSSIAN, no: CHINESE, '1': WITH_RUSSIAN, '0': CHINESE }
};

/** The word before the colon of `select`. */
export const SELECTION_KIND_ALIASES: Aliases = {
	loan: 'finance',
	grant: 'finance',
	crossing: 'node',
	site: 'project'
};

/** Rows of tables, regions and steps of the talk, by kind. */
export const ID_ALIASES: Readonly<
	Record<'region' | 'step', Aliases> & Partial<Record<SelectionKind, Aliases>>
> = {
	region: {
		'almaty-oblast': 'almaty-region',
		gbao: 'gorno-badakhshan',
		jalalabad: 'jalal-abad',
		leninabad: 'sughd',
		'nur-sultan': 'astana',
		'south-kazakhstan': 'turkistan',
		'ysyk-kol': 'issyk-kul',
		zhambyl: 'jambyl'
	},
	step: {
		'below-zero': 'bought-or-built',
		'energy-first': 'bought-or-built',
		'luban-workshops': 'institutes'
	}
};

/** The present spelling of a word; other words are returned as they are. */
export function getCurrentWord(aliases: Aliases | undefined, word: string): string {
	return aliases && Object.hasOwn(aliases, word) ? aliases[word]! : word;
}

export const getCurrentParameter = (name: string): string =>
	getCurrentWord(PARAMETER_ALIASES, name);

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
	const kind = getCurrentWord(SELECTION_KIND_ALIASES, oldKind);
	if (rest.length !== 1) return text;
	const ids = Object.hasOwn(ID_ALIASES, kind) && ID_ALIASES[kind as keyof typeof ID_ALIASES];
	return `${kind}:${getCurrentWord(ids || undefined, rest[0]!)}`;
}

/** The value of a parameter in today's spelling: lower case, each word in its present form. */
export function getCurrentValue(name: string, value: string): string {
	const text = value.toLowerCase();
	if (name === 'select') return currentSelection(text);
	const aliases = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
	if (!aliases) return text;
	return text
		.split(',')
		.map((word) => getCurrentWord(aliases, word))
		.join(',');
}

/** The present path of a renamed page: `/2016/kaz` is `/2016/kazakhstan`; null if nothing is old. */
export function findMovedPath(path: string): string | null {
	const words = path.split('/').filter((word) => word !== '');
	const isFramed = words[0] === 'embed';
	const old = words.slice(isFramed ? 1 : 0).map((word) => word.toLowerCase());
	if (old.length === 0 || old.length > 2) return null;
	const page = getCurrentWord(PAGE_ALIASES, old[0]!);
	const inside = /^\d{4}$/.test(page)
		? COUNTRY_ALIASES
		: page === 'present'
			? ID_ALIASES.step
			: undefined;
	const current = [page, ...old.slice(1).map((word) => getCurrentWord(inside, word))];
	if (current.join() === old.join()) return null;
	return `${isFramed ? '/embed' : ''}/${current.join('/')}`;
}

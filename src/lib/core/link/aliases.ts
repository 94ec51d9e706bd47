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
	measure: 'investment'
};

/** Layers, in any parameter. */
export const LAYER_ALIASES: Aliases = {
	corridor: 'corridors',
	institute: 'institutes',
	student: 'students',
	investments: 'investment'
};

/** Values of one parameter, by its present name. */
export const WORD_ALIASES: Readonly<Record<string, Aliases>> = {
	investment: { construction: 'deals', loans: 'finance', sites: 'projects' },
	students: { total: 'all', scholarships: 'scholarship' },
	russian: { '1': 'yes', '0': 'no' }
};

/** The word before the colon of `select`. */
export const SELECTION_KIND_ALIASES: Aliases = {
	loan: 'finance',
	grant: 'finance',
	crossing: 'node',
	site: 'project'
};

/** Rows of tables, regions and steps of the talk, by kind. */
export const ID_ALIASES: Readonly<Record<SelectionKind | 'region' | 'step', Aliases>> = {
	corridor: {},
	institute: {},
	project: {},
	finance: {},
	event: {},
	node: {},
	place: {},
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
		'energy-first': 'bought-or-built',
		'luban-workshops': 'institutes'
	}
};

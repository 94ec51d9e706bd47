/** What hides rows of the map: the values, each a word in links, and the filters by them. */
import {
	getInitialStates,
	listOf,
	oneOf,
	oneOrNone,
	textWhere,
	upTo,
	type Field,
	type FieldStates
} from './fields';
import { BELT_CORRIDORS, CORRIDOR_MODES, type BeltCorridor, type SelectionKind } from './layers';
import { parseNear } from './near-filter';
import { GROUND_STATUSES, PROJECT_STATUSES, type ProjectStatus } from './project-status';
import { getYearIndex } from './years';

/** Sectors of the deal tracker and of the loans, in alphabetical order with `other` last. */
export const SECTORS = [
	'agriculture',
	'chemicals',
	'education',
	'energy',
	'entertainment',
	'finance',
	'health',
	'metals',
	'real-estate',
	'technology',
	'transport',
	'utilities',
	'other'
] as const;
export type Sector = (typeof SECTORS)[number];

/** Purchases and building contracts: side by side, never one figure. */
export const DEAL_KINDS = ['investment', 'construction'] as const;

const FINANCE_KINDS = ['loan', 'grant'] as const;
export type FinanceKind = (typeof FINANCE_KINDS)[number];

/** States of a section of a corridor; sites have others. */
export const STATUSES = [
	'planned',
	'agreed',
	'construction',
	'operational',
	/** In use while rebuilt. */
	'reconstruction',
	'suspended'
] as const;
export type SegmentStatus = (typeof STATUSES)[number];

/** Editions of the deal tracker, the one on the map first. Each revises earlier years. */
export const TRACKER_EDITIONS = ['current', 'spring-2019'] as const;
export type TrackerEdition = (typeof TRACKER_EDITIONS)[number];

/** Kinds of institutes in links; all that Russia has, for comparison, are one. */
export const INSTITUTE_WORDS = ['confucius', 'classroom', 'luban', 'campus', 'russian'] as const;
export type InstituteWord = (typeof INSTITUTE_WORDS)[number];

const INSTITUTE_WORD_OF: Readonly<Record<string, InstituteWord>> = {
	confucius_institute: 'confucius',
	confucius_classroom: 'classroom',
	luban_workshop: 'luban',
	joint_university_campus: 'campus'
};

/** The word of a kind in the tables. */
export const getInstituteWord = ({ kind }: { kind: string }): InstituteWord =>
	INSTITUTE_WORD_OF[kind] ?? 'russian';

/** The largest value in a link, above any row of the tables. */
export const LARGEST_LEAST_MUSD = 99_999;

/** A section with its state by year. */
interface StatedSegment {
	statuses: readonly (SegmentStatus | null)[];
}

/** `completed` stays the word of old links for all that was built, idle or not. */
const siteWord = (status: ProjectStatus) => (status === 'completed' ? 'in-use' : status);

const siteWords = listOf(PROJECT_STATUSES.map(siteWord));

const siteStatuses = {
	...siteWords,
	parse(text: string): readonly ProjectStatus[] | undefined {
		const words = siteWords.parse(text);
		return words && PROJECT_STATUSES.filter((status) => words.includes(siteWord(status)));
	},
	format: (value: readonly ProjectStatus[]) => siteWords.format(value.map(siteWord))
};

/** A field of the view that hides rows. */
interface Filter<T> extends Field<T> {
	/**
	 * By kind of row: the values of a row, of which a view has to have one to draw it. A row that is
	 * found by a search or chosen in a list gets what it lacks.
	 */
	shows?: Partial<Record<SelectionKind, (row: never, year: number) => readonly unknown[]>>;
}

const filterBy = <T>(filter: Filter<T>): Filter<T> => filter;

/** By some words of a list. */
const filterByList = <T extends string>(
	name: string,
	all: readonly T[],
	example: string,
	shows?: Filter<readonly T[]>['shows']
): Filter<readonly T[]> => ({ name, initial: all, ...listOf(all), example, shows });

/**
 * Every filter, in the order in which links write them. Its words are in
 * `layers/<layer>/filters.ts`.
 */
export const FILTERS = {
	corridorModes: filterByList('modes', CORRIDOR_MODES, 'rail,gas', {
		corridor: ({ mode }: { mode: string }) => [mode]
	}),
	/** Null shows all Belt and Road corridors. */
	beltCorridor: filterBy<BeltCorridor | null>({
		...{ name: 'belt', initial: null, ...oneOrNone(BELT_CORRIDORS), example: 'titr' },
		shows: { corridor: (row: { beltAndRoadCorridor: string }) => [null, row.beltAndRoadCorridor] }
	}),
	statuses: filterByList('status', STATUSES, 'operational', {
		corridor: ({ segments }: { segments: readonly StatedSegment[] }, year) =>
			segments.flatMap(({ statuses }) => statuses[getYearIndex(year)] ?? [])
	}),
	/** By default without plans, contracts and cancelled projects. */
	siteStatuses: filterBy<readonly ProjectStatus[]>({
		...{ name: 'sites', initial: GROUND_STATUSES, ...siteStatuses },
		example: 'announced,cancelled'
	}),
	sectors: filterByList('sectors', SECTORS, 'energy,transport'),
	dealKinds: filterByList('kinds', DEAL_KINDS, 'construction'),
	financeKinds: filterByList('terms', FINANCE_KINDS, 'grant'),
	trackerEdition: filterBy<TrackerEdition>({
		...{ name: 'tracker', initial: 'current', ...oneOf(TRACKER_EDITIONS) },
		example: 'spring-2019'
	}),
	/** Loans, grants and sites of smaller or unknown sums are hidden; 0 shows all. */
	leastMusd: filterBy<number>({
		...{ name: 'least', initial: 0, ...upTo(LARGEST_LEAST_MUSD), example: '500' }
	}),
	/** By default without those of Russia. */
	instituteKinds: filterBy<readonly InstituteWord[]>({
		...{ name: 'institutes', initial: INSTITUTE_WORDS.filter((word) => word !== 'russian') },
		...{ ...listOf(INSTITUTE_WORDS), example: 'luban,campus' },
		shows: { institute: (row: { kind: string }) => [getInstituteWord(row)] }
	}),
	/** `rail-within-20`, in kilometres; null shows all. */
	nearCorridor: filterBy<string | null>({
		...{ name: 'near', initial: null, ...textWhere((text) => parseNear(text) !== undefined) },
		example: 'rail-within-20'
	})
};

export type FilterName = keyof typeof FILTERS;

/** Filters of the reader. */
export type Filters = FieldStates<typeof FILTERS>;

/** Hides nothing that is shown by default. */
export const NO_FILTERS: Filters = getInitialStates(FILTERS);

/** Whether a filter hides anything that is shown by default; the order of a list does not matter. */
export function isFilterOn(view: Filters, filter: FilterName): boolean {
	const [value, initial]: unknown[] = [view[filter], NO_FILTERS[filter]];
	if (!Array.isArray(value) || !Array.isArray(initial)) return value !== initial;
	return initial.some((word) => !value.includes(word));
}

/**
 * The filters with which a view draws a row; empty if it does already.
 * @param row of the table of its kind
 */
export function showRow(
	view: Filters & { year: number },
	kind: SelectionKind,
	row: object
): Partial<Filters> {
	const changed = Object.entries<Filter<unknown>>(FILTERS).flatMap(([field, filter]) => {
		const values = filter.shows?.[kind]?.(row as never, view.year) ?? [];
		const chosen = view[field as FilterName];
		const isShown = values.some((value) => [chosen].flat().includes(value as never));
		if (values.length === 0 || isShown) return [];
		// lists are in the order of links
		const list = Array.isArray(chosen) && filter.parse(filter.format([...chosen, ...values]));
		return [[field, list || values[0]]];
	});
	return Object.fromEntries(changed);
}

/** A sector as in the tables: `real-estate` gives `real estate`. */
export const formatSector = (sector: Sector): string => sector.replaceAll('-', ' ');

/** A sector from the tables: `real estate` gives `real-estate`. */
export function parseSector(word: string): Sector {
	const id = word.replaceAll(' ', '-');
	return SECTORS.find((sector) => sector === id) ?? 'other';
}

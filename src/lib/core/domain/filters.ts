/** The values that filter money and corridors; each is a value in links. */
import { GROUND_STATUSES, type ProjectStatus } from './project-status';

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
type DealKindWord = (typeof DEAL_KINDS)[number];

export const FINANCE_KINDS = ['loan', 'grant'] as const;
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

/** Filters of the reader; lists other than `siteStatuses` contain all values by default. */
export interface Filters {
	sectors: readonly Sector[];
	dealKinds: readonly DealKindWord[];
	financeKinds: readonly FinanceKind[];
	statuses: readonly SegmentStatus[];
	/** By default without plans, contracts and cancelled projects. */
	siteStatuses: readonly ProjectStatus[];
	trackerEdition: TrackerEdition;
	/** Loans, grants and sites of smaller or unknown sums are hidden; 0 shows all. */
	leastMusd: number;
}

/** Hides nothing. */
export const NO_FILTERS: Filters = {
	sectors: SECTORS,
	dealKinds: DEAL_KINDS,
	financeKinds: FINANCE_KINDS,
	statuses: STATUSES,
	siteStatuses: GROUND_STATUSES,
	trackerEdition: 'current',
	leastMusd: 0
};

/** Whether a filter hides anything that is shown by default; the order of a list does not matter. */
export function isFilterOn(view: Filters, filter: keyof Filters): boolean {
	const [value, initial]: unknown[] = [view[filter], NO_FILTERS[filter]];
	if (!Array.isArray(value) || !Array.isArray(initial)) return value !== initial;
	return initial.some((word) => !value.includes(word));
}

const NARROWING = ['sectors', 'financeKinds', 'statuses', 'siteStatuses', 'leastMusd'] as const;

/** Whether a view filters loans, grants or sites: then only the single rows give their number. */
export const isNarrowed = (view: Filters): boolean =>
	NARROWING.some((filter) => isFilterOn(view, filter));

/** The largest value in a link, above any row of the tables. */
export const LARGEST_LEAST_MUSD = 99_999;

/** A sector as in the tables: `real-estate` gives `real estate`. */
export const formatSector = (sector: Sector): string => sector.replaceAll('-', ' ');

/** A sector from the tables: `real estate` gives `real-estate`. */
export function parseSector(word: string): Sector {
	const id = word.replaceAll(' ', '-');
	return SECTORS.find((sector) => sector === id) ?? 'other';
}
